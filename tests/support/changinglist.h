// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/chunks.h"
#include "support/memorynetwork.h"
#include "support/pageserver.h"

#include <QHash>
#include <QSet>
#include <QUrlQuery>

#include <random>

namespace coffer::test {

/// A server's list that changes and fails at random while it is read, and what it has told of it.
///
/// Pages fail, are cut, are shorter than asked for or empty, and repeat what was told before. A
/// cursor stands either for a secret, behind which the next page begins, or for a number of secrets
/// that are left out: with those, a delete between two pages has the server itself skip a secret.
class ChangingList final
{
public:
    explicit ChangingList(std::mt19937 &random);

    [[nodiscard]] MemoryNetwork::Said answerTo(const QUrl &url);

    /// The ids on the pages that came whole since the one from the start, each once, in order.
    [[nodiscard]] const std::vector<QUuid> &told() const { return m_told; }
    /// How many of these there were before each page.
    [[nodiscard]] const std::vector<std::size_t> &toldBefore() const { return m_toldBefore; }
    /// Those that were there when that first page was told, and still are; none that can be missed.
    [[nodiscard]] std::vector<QUuid> lasting() const;
    [[nodiscard]] QUuid anyId();
    /// Whether a cursor came back that was never given.
    [[nodiscard]] bool sawAForeignCursor() const { return m_sawAForeignCursor; }
    void stopFailing() { m_faults = 0; }

private:
    struct Slice
    {
        std::vector<quint32> numbers;
        std::size_t next = 0; ///< where the page after it begins
    };

    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] std::size_t upTo(std::size_t most);
    void change();
    [[nodiscard]] std::size_t placeOf(const QByteArray &cursor);
    [[nodiscard]] Slice slice(std::size_t from, std::size_t size);
    [[nodiscard]] QByteArray cursorFor(std::size_t place);
    [[nodiscard]] MemoryAnswer fault(const QByteArray &body);
    void tell(bool fromStart, const std::vector<quint32> &numbers);

    std::mt19937 &m_random;
    std::vector<quint32> m_list; // numbers of the secrets, the newest and highest first
    quint32 m_newest = 0;
    QHash<QByteArray, quint32> m_cursors; // what each stands for
    QByteArray m_lastCursor;
    std::vector<QUuid> m_told;
    std::vector<std::size_t> m_toldBefore;
    QSet<QUuid> m_seen;
    std::vector<quint32> m_base; // m_list when the first page was told
    double m_faults;
    std::size_t m_clamp;
    bool m_isKeyed;
    bool m_hasSkipped = false;
    bool m_sawAForeignCursor = false;
};

} // namespace coffer::test
