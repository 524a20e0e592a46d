// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowquery.h"
#include "store/secretstore.h"
#include "support/chunks.h"

#include <QTest>

#include <array>
#include <atomic>
#include <mutex>
#include <thread>

using namespace coffer;
using coffer::test::chunkOf;
using coffer::test::idOf;
using coffer::test::Row;

namespace {

// The key of a row tells its number, so that a thread can check an answer by itself.
QByteArray keyOf(quint32 row)
{
    return (row % 2 == 0 ? "even é " : "ODD ") + QByteArray::number(1'000'000 + row);
}

std::shared_ptr<const PageChunk> pageFrom(std::size_t start, std::size_t size)
{
    std::vector<Row> rows;
    for (std::size_t row = start; row < start + size; ++row) {
        const auto number = static_cast<quint32>(row);
        rows.push_back({idOf(number + 1), keyOf(number), "v", EntryState::Text, qint64(number)});
    }
    return chunkOf(rows);
}

/// The newest snapshot, handed from the thread that loads to those that ask.
class Newest final
{
public:
    void set(StoreSnapshot snapshot)
    {
        const std::scoped_lock lock(m_mutex);
        m_snapshot = std::move(snapshot);
    }
    [[nodiscard]] StoreSnapshot get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_snapshot;
    }

private:
    mutable std::mutex m_mutex;
    StoreSnapshot m_snapshot;
};

// The odd rows, the last one first: by key, by time, and by the server's order alike.
Rows expectedRows(std::size_t size)
{
    Rows rows;
    for (auto row = static_cast<quint32>(size); row-- > 0;) {
        if (row % 2 == 1) {
            rows.push_back(row);
        }
    }
    return rows;
}

RowQuery queryOf(int asker)
{
    static const std::array sorts = {SortBy::Key, SortBy::Created, SortBy::ServerOrder};
    const bool isExpression = asker % 2 == 1;
    return {{isExpression ? QStringLiteral("^odd") : QStringLiteral("oDd"), false, isExpression},
            {sorts[static_cast<std::size_t>(asker) % sorts.size()], Qt::DescendingOrder}};
}

// Asks for every snapshot until all is loaded, each answer from the one before; counts wrong ones.
void keepAsking(const Newest &newest, std::size_t all, const RowQuery &query,
                std::atomic<int> &wrong)
{
    Rows known;
    for (std::size_t from = 0; from < all;) {
        const StoreSnapshot snapshot = newest.get();
        std::optional<Rows> rows = arrange(snapshot, query, std::move(known), from, {});
        if (!rows || *rows != expectedRows(snapshot.size())) {
            ++wrong;
        }
        known = std::move(rows).value_or(Rows{});
        from = snapshot.size();
    }
}

} // namespace

/// Lets several threads arrange snapshots while the store grows, and ThreadSanitizer watch them.
class TestRowQueryThreads final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesSnapshotsAsTheyWere()
    {
        SecretStore store;
        std::vector<StoreSnapshot> snapshots;
        for (std::size_t page = 0; page < 100; ++page) {
            snapshots.push_back(store.snapshot());
            store.append(pageFrom(3 * page, 3));
        }
        store.clear();
        for (std::size_t page = 0; page < 100; ++page) {
            const StoreSnapshot &snapshot = snapshots[page];
            QCOMPARE(snapshot.size(), 3 * page);
            QCOMPARE(snapshot.parts().size(), page);
            for (std::size_t row = 0; row < snapshot.size(); ++row) {
                const Place place = snapshot.at(row);
                QCOMPARE(place.chunk.key(place.row), QByteArrayView(keyOf(quint32(row))));
            }
        }
    }

    void answersWhileTheStoreGrows()
    {
        constexpr std::size_t pages = 150;
        constexpr std::size_t pageSize = 20;
        constexpr std::size_t all = pages * pageSize;
        SecretStore store;
        Newest newest;
        std::atomic<int> wrong = 0;
        constexpr int threads = 6;
        std::vector<std::jthread> askers;
        askers.reserve(threads);
        for (int asker = 0; asker < threads; ++asker) {
            askers.emplace_back([&newest, &wrong, query = queryOf(asker)] {
                keepAsking(newest, all, query, wrong);
            });
        }
        for (std::size_t page = 0; page < pages; ++page) {
            store.append(pageFrom(page * pageSize, pageSize));
            newest.set(store.snapshot());
            std::this_thread::yield();
        }
        store.clear();
        askers.clear(); // waits for them
        QCOMPARE(wrong.load(), 0);
    }

    void stopsWhileTheStoreGrows()
    {
        SecretStore store;
        for (int round = 0; round < 50; ++round) {
            store.append(pageFrom(store.size(), 200));
            std::stop_source stop;
            std::optional<Rows> rows;
            std::jthread asker([&rows, snapshot = store.snapshot(), token = stop.get_token()] {
                rows = arrange(snapshot, queryOf(0), {}, 0, token);
            });
            const std::size_t asked = store.size();
            store.append(pageFrom(asked, 10));
            stop.request_stop();
            asker.join();
            QVERIFY(!rows || *rows == expectedRows(asked)); // all of it or nothing
        }
    }
};

QTEST_GUILESS_MAIN(TestRowQueryThreads)
#include "tst_rowquerythreads.moc"
