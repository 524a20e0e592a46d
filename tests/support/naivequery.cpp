// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/naivequery.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <functional>

namespace coffer::test {

namespace {

QString textOf(const QByteArray &key)
{
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom)
        .decode(key);
}

bool saysId(const QString &text, const QUuid &id)
{
    const QString said = text.trimmed().toLower();
    return !id.isNull()
        && (said == id.toString() || said == id.toString(QUuid::WithoutBraces)
            || said == id.toString(QUuid::Id128));
}

bool isShown(const Row &row, const RowFilter &filter)
{
    if (filter.isEmpty() || saysId(filter.text, row.id)) {
        return true;
    }
    if (filter.isRegularExpression) {
        QRegularExpression expression(filter.text, QRegularExpression::UseUnicodePropertiesOption);
        if (!filter.matchCase) {
            expression.setPatternOptions(expression.patternOptions()
                                         | QRegularExpression::CaseInsensitiveOption);
        }
        return expression.isValid() && expression.match(textOf(row.key)).hasMatch();
    }
    return filter.matchCase ? row.key.contains(filter.text.toUtf8())
                            : textOf(row.key).contains(filter.text, Qt::CaseInsensitive);
}

std::u32string foldedPoints(const QByteArray &key)
{
    std::u32string points = textOf(key).toStdU32String();
    std::transform(points.begin(), points.end(), points.begin(),
                   [](char32_t point) { return QChar::toCaseFolded(point); });
    return points;
}

bool isLast(const Row &row, SortBy by)
{
    switch (by) {
    case SortBy::Key:
        return row.state == EntryState::Unreadable && row.key.isEmpty();
    case SortBy::Created:
        return row.createdAt == unknownTime;
    case SortBy::Updated:
        return row.updatedAt == unknownTime;
    case SortBy::Id:
        return row.id.isNull();
    case SortBy::ServerOrder:
    case SortBy::Value:
        break;
    }
    return false;
}

bool isLess(const Row &left, const Row &right, SortBy by)
{
    switch (by) {
    case SortBy::ServerOrder:
        return &left < &right; // in one vector
    case SortBy::Key:
        return foldedPoints(left.key) < foldedPoints(right.key);
    case SortBy::Value:
        return std::pair(left.state, left.value.size())
            < std::pair(right.state, right.value.size());
    case SortBy::Created:
        return left.createdAt < right.createdAt;
    case SortBy::Updated:
        return left.updatedAt < right.updatedAt;
    case SortBy::Id:
        return left.id.toString() < right.id.toString();
    }
    return false;
}

} // namespace

Rows naivelyArranged(const std::vector<Row> &rows, const RowQuery &query)
{
    Rows shown;
    for (quint32 row = 0; row < rows.size(); ++row) {
        if (isShown(rows[row], query.filter)) {
            shown.push_back(row);
        }
    }
    const SortBy by = query.sort.by;
    std::stable_sort(shown.begin(), shown.end(), [&](quint32 left, quint32 right) {
        const bool isLeftLast = isLast(rows[left], by);
        if (isLeftLast || isLast(rows[right], by)) {
            return isLeftLast < isLast(rows[right], by);
        }
        return query.sort.order == Qt::AscendingOrder ? isLess(rows[left], rows[right], by)
                                                      : isLess(rows[right], rows[left], by);
    });
    return shown;
}

} // namespace coffer::test
