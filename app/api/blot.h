// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

namespace coffer {

/// \a text with every echo of \a secrets, which are UTF-8, blotted out.
///
/// An echo is a secret, or at least 8 UTF-16 units of its beginning or its end, as it is or with
/// the escapes of JSON or HTML. Secrets of one or two bytes stay, since they would blot out half of
/// every sentence. Takes time in proportion to the text, however long the secrets are.
[[nodiscard]] QString blotted(const QString &text, std::span<const QByteArrayView> secrets);

} // namespace coffer
