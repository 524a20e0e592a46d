// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/keyexpression.h"

namespace coffer {

KeyExpression::KeyExpression(const RowFilter &filter)
    : m_expression(expressionOf(filter))
    , m_isValid(m_expression.isValid())
{
    if (m_isValid) {
        m_expression.optimize(); // now, and not after the first few keys
    }
}

QRegularExpression KeyExpression::expressionOf(const RowFilter &filter)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !filter.matchCase);
    return QRegularExpression(filter.text, options);
}

void KeyExpression::match(const KeyBlock &block, Rows &rows, const std::stop_token &stop)
{
    if (!m_isValid) {
        return;
    }
    for (std::size_t at = block.first; at < block.end && !stop.stop_requested(); ++at) {
        const QRegularExpressionMatch match =
            m_expression.match(decode(block.chunk.key(at)), 0, QRegularExpression::NormalMatch,
                               QRegularExpression::DontCheckSubjectStringMatchOption);
        if (match.hasMatch()) {
            rows.push_back(block.row + static_cast<quint32>(at - block.first));
        }
    }
}

// Never half a surrogate pair, so that PCRE need not look for one.
QStringView KeyExpression::decode(QByteArrayView key)
{
    m_decoded.resize(static_cast<std::size_t>(m_decoder.requiredSpace(key.size())) + 1); // not null
    const QChar *const end = m_decoder.appendToBuffer(m_decoded.data(), key);
    return {m_decoded.data(), end - m_decoded.data()};
}

} // namespace coffer
