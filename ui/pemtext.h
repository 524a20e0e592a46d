// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace coffer::ui {

/// What the blocks of a PEM text are, in words: whose certificate, from whom and until when; of a
/// private key only that it is one. Empty if \a text has no such block.
[[nodiscard]] QString pemText(QByteArrayView text);

} // namespace coffer::ui
