// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QStringDecoder>

#include <vector>

namespace coffer {

/// Folds \a size bytes from \a from to \a to if all are ASCII; whether they are. If not, only
/// the ASCII bytes are folded.
[[nodiscard]] bool foldAscii(const char *from, std::size_t size, char *to);

/// The bytes of \a text up to the first one, at or behind \a at, that is not ASCII.
[[nodiscard]] std::size_t nextNonAscii(QByteArrayView text, std::size_t at);

/// Folds the case of keys, so that keys that differ only in case become the same bytes.
///
/// The reference is QString::contains(Qt::CaseInsensitive): every code point is replaced by its
/// simple case folding (QChar::toCaseFolded), one for one. So KELVIN SIGN is a k, LONG S an s and
/// FINAL SIGMA a sigma; DOTTED I and SHARP S, which only the full folding makes two letters, stay
/// themselves. What is no UTF-8 becomes U+FFFD, as it is shown. The result is valid UTF-8, whose
/// bytes have the order of the code points, and may be longer or shorter than the key.
class KeyFolder final
{
public:
    /// Appends \a key, folded, to \a out.
    void append(QByteArrayView key, std::vector<char> &out);

private:
    void appendDecoded(QByteArrayView key, std::vector<char> &out);

    // A byte order mark is kept, as where keys are shown.
    QStringDecoder m_decoder{QStringDecoder::Utf8,
                             QStringDecoder::Flag::Stateless
                                 | QStringDecoder::Flag::ConvertInitialBom};
    std::vector<QChar> m_decoded;
};

} // namespace coffer
