// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/changinglist.h"

#include <algorithm>
#include <array>

namespace coffer::test {

ChangingList::ChangingList(std::mt19937 &random)
    : m_random(random)
    , m_faults(chance(0.3) ? 0.0 : 0.15)
    , m_clamp(1 + upTo(20))
    , m_isKeyed(chance(0.7))
{
    const std::size_t size = upTo(40);
    while (m_list.size() < size) {
        m_list.insert(m_list.begin(), ++m_newest);
    }
}

bool ChangingList::chance(double probability)
{
    return std::bernoulli_distribution(probability)(m_random);
}

std::size_t ChangingList::upTo(std::size_t most)
{
    return std::uniform_int_distribution<std::size_t>(0, most)(m_random);
}

QUuid ChangingList::anyId()
{
    return idOf(static_cast<quint32>(1 + upTo(m_newest)));
}

// Somebody else is at work on the list too.
void ChangingList::change()
{
    for (std::size_t created = upTo(2); created > 0; --created) {
        m_list.insert(m_list.begin(), ++m_newest);
    }
    for (std::size_t deleted = upTo(2); deleted > 0 && !m_list.empty(); --deleted) {
        m_list.erase(m_list.begin() + static_cast<std::ptrdiff_t>(upTo(m_list.size() - 1)));
        m_hasSkipped = m_hasSkipped || !m_isKeyed;
    }
}

// The same place has a new name each time, as an encrypted one would, with all that URLs trip over.
QByteArray ChangingList::cursorFor(std::size_t place)
{
    const quint32 meaning =
        m_isKeyed ? (place == 0 ? m_newest + 1 : m_list[place - 1]) : static_cast<quint32>(place);
    const QByteArray cursor = QByteArray::number(m_cursors.size()) + "+/=%&#? \xC3\xA9%2F";
    m_cursors.insert(cursor, meaning);
    return cursor;
}

std::size_t ChangingList::placeOf(const QByteArray &cursor)
{
    const auto found = m_cursors.constFind(cursor);
    if (found == m_cursors.constEnd()) {
        m_sawAForeignCursor = true;
        return m_list.size();
    }
    if (!m_isKeyed) {
        return std::min<std::size_t>(*found, m_list.size());
    }
    const auto behind = std::find_if(m_list.begin(), m_list.end(),
                                     [found](quint32 number) { return number < *found; });
    return static_cast<std::size_t>(behind - m_list.begin());
}

ChangingList::Slice ChangingList::slice(std::size_t from, std::size_t size)
{
    const std::size_t next =
        chance(0.1) ? from : std::min(m_list.size(), from + std::min(size, m_clamp));
    Slice slice{{m_list.begin() + static_cast<std::ptrdiff_t>(from),
                 m_list.begin() + static_cast<std::ptrdiff_t>(next)},
                next};
    while (chance(0.2) && !m_list.empty()) { // some again, that were or will be on another page
        const quint32 number = m_list[upTo(next == 0 ? 0 : next - 1)];
        slice.numbers.insert(slice.numbers.begin()
                                 + static_cast<std::ptrdiff_t>(upTo(slice.numbers.size())),
                             number);
    }
    return slice;
}

MemoryAnswer ChangingList::fault(const QByteArray &body)
{
    const auto cut = static_cast<qsizetype>(upTo(static_cast<std::size_t>(body.size()) - 1));
    const std::array<MemoryAnswer, 7> faults{
        {{.status = 0, .error = QNetworkReply::RemoteHostClosedError},
         {.status = 0, .error = QNetworkReply::HostNotFoundError},
         {.status = 200, .body = body.first(cut)},
         {.status = 200, .body = body, .error = QNetworkReply::RemoteHostClosedError},
         {.status = 200, .body = "<html></html>", .contentType = "text/html"},
         {.status = 503, .body = body},
         {.status = 429, .body = R"({"error":"slow down"})"}}};
    return faults[upTo(faults.size() - 1)];
}

MemoryNetwork::Said ChangingList::answerTo(const QUrl &url)
{
    if (chance(0.3)) {
        change();
    }
    const QUrlQuery query(url);
    const bool fromStart = !query.hasQueryItem(QStringLiteral("before"));
    // As forms have it, a plus that is not encoded is a space.
    const auto cursor = QByteArray::fromPercentEncoding(
        query.queryItemValue(QStringLiteral("before"), QUrl::FullyEncoded)
            .toLatin1()
            .replace('+', ' '));
    const std::size_t from = fromStart ? 0 : placeOf(cursor);
    const int last = query.queryItemValue(QStringLiteral("last")).toInt();
    const Slice told = slice(from, static_cast<std::size_t>(last));

    QByteArrayList items;
    for (const quint32 number : told.numbers) {
        items += item(idOf(number), "KEY_" + QByteArray::number(number));
    }
    // One that was used before, and so leads round in a circle, is a mistake that is refused.
    const bool isCircle = !fromStart && chance(0.02);
    const bool isEnd = told.next >= m_list.size() && !chance(0.2);
    const QByteArray next = isCircle ? cursor : isEnd ? QByteArray() : cursorFor(told.next);
    const QByteArray body = page(items, next, QByteArray::number(upTo(1000)));
    if (chance(m_faults)) {
        return {fault(body), [] {}};
    }
    return {{.body = body},
            [this, fromStart, numbers = told.numbers] { tell(fromStart, numbers); }};
}

void ChangingList::tell(bool fromStart, const std::vector<quint32> &numbers)
{
    if (fromStart) {
        m_told.clear();
        m_toldBefore.clear();
        m_seen.clear();
        m_base = m_list;
        m_hasSkipped = false;
    }
    m_toldBefore.push_back(m_told.size());
    for (const quint32 number : numbers) {
        const QUuid id = idOf(number);
        if (!m_seen.contains(id)) {
            m_seen.insert(id);
            m_told.push_back(id);
        }
    }
}

std::vector<QUuid> ChangingList::lasting() const
{
    std::vector<QUuid> ids;
    for (const quint32 number : m_base) {
        if (!m_hasSkipped && std::find(m_list.begin(), m_list.end(), number) != m_list.end()) {
            ids.push_back(idOf(number));
        }
    }
    return ids;
}

} // namespace coffer::test
