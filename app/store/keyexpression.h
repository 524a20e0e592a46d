// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/keyblock.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace coffer {

/// Finds the keys that match a regular expression.
class KeyExpression final
{
public:
    explicit KeyExpression(const RowFilter &filter);
    /// Appends the rows of \a block whose keys match to \a rows, ascending; less than all of them
    /// once \a stop is requested. An expression that needs more steps for a key than PCRE allows
    /// does not match it.
    void match(const KeyBlock &block, Rows &rows, const std::stop_token &stop);
    /// The expression that \a filter says, valid or not.
    [[nodiscard]] static QRegularExpression expressionOf(const RowFilter &filter);

private:
    [[nodiscard]] QStringView decode(QByteArrayView key);

    QRegularExpression m_expression;
    bool m_isValid;
    QStringDecoder m_decoder{QStringDecoder::Utf8,
                             QStringDecoder::Flag::Stateless
                                 | QStringDecoder::Flag::ConvertInitialBom};
    std::vector<QChar> m_decoded;
};

} // namespace coffer
