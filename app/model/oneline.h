// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace coffer {

/// UTF-8 \a text on one line: controls, line breaks, bidirectional overrides and characters without
/// a shape are written as `\\u{202E}`, because they would hide what a key is. What needs more than
/// 512 QChars is cut after whole characters and ends in an ellipsis.
[[nodiscard]] QString oneLine(QByteArrayView text);

} // namespace coffer
