// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace coffer {

/// What UTF-8 bytes say.
struct Utf8Text
{
    QString text;
    bool isExact = true; ///< otherwise U+FFFD stands for bytes that are no UTF-8
};

/// Decodes \a bytes and keeps a byte order mark, which QString::fromUtf8 drops and which makes two
/// keys, or two values, differ.
[[nodiscard]] Utf8Text fromUtf8(QByteArrayView bytes);

} // namespace coffer
