// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/secretstore.h"
#include "support/chunks.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace coffer;
using coffer::test::chunkOf;
using coffer::test::idOf;
using coffer::test::Row;

namespace {

QByteArray bytes(QByteArrayView view)
{
    return view.toByteArray();
}

QByteArray keyAt(const SecretStore &store, std::size_t row)
{
    const SecretStore::Place place = store.at(row);
    return bytes(place.chunk.key(place.row));
}

/// What a store must do, written down as simply as it can be.
class NaiveStore final
{
public:
    void appendUnseen(const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            if (row.id.isNull() || !rowOf(row.id)) {
                m_rows.push_back(row);
            }
        }
    }
    void clear() { m_rows.clear(); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] std::optional<std::size_t> rowOf(const QUuid &id) const
    {
        return find([&id](const Row &row) { return !id.isNull() && row.id == id; });
    }
    [[nodiscard]] std::optional<std::size_t> rowOfKey(const QByteArray &key) const
    {
        return find([&key](const Row &row) { return row.key == key; });
    }

private:
    template <typename Fits>
    [[nodiscard]] std::optional<std::size_t> find(Fits fits) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), fits);
        return found == m_rows.end()
            ? std::nullopt
            : std::optional(static_cast<std::size_t>(found - m_rows.begin()));
    }

    std::vector<Row> m_rows;
};

// Few ids and keys, so that repetitions, within a page and across pages, are common.
std::vector<Row> randomPage(QRandomGenerator &random)
{
    std::vector<Row> rows(random.bounded(12U));
    for (Row &row : rows) {
        const bool nameless = random.bounded(10U) == 0;
        row.id = nameless ? QUuid() : idOf(random.bounded(400U));
        row.key = "KEY_" + QByteArray::number(random.bounded(60U));
        row.value = QByteArray(random.bounded(5), 'v');
    }
    return rows;
}

void compareRow(const SecretStore &store, std::size_t at, const Row &expected)
{
    const SecretStore::Place place = store.at(at);
    QCOMPARE(place.chunk.id(place.row), expected.id);
    QCOMPARE(bytes(place.chunk.key(place.row)), expected.key);
    QCOMPARE(bytes(place.chunk.value(place.row)), expected.value);
}

} // namespace

/// Holds the store and its index to what a plain list would do.
class TestSecretStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsEmpty()
    {
        const SecretStore store;
        QCOMPARE(store.size(), 0U);
        QVERIFY(!store.rowOf(idOf(1)));
        QVERIFY(!store.rowOf(QUuid()));
        QVERIFY(!store.rowOfKey("KEY"));
        QVERIFY(!store.rowOfKey(""));
    }

    void findsRowsAcrossChunks()
    {
        SecretStore store;
        store.append(chunkOf({{idOf(1), "A"}, {idOf(2), "B"}}));
        store.append(chunkOf({{idOf(3), "C"}}));
        store.append(chunkOf({{idOf(4), "D"}, {idOf(5), "E"}}));
        QCOMPARE(store.size(), 5U);
        for (std::size_t row = 0; row < 5; ++row) {
            QCOMPARE(store.rowOf(idOf(static_cast<quint32>(row + 1))), std::optional(row));
            const QByteArray key(1, static_cast<char>('A' + row));
            QCOMPARE(keyAt(store, row), key);
            QCOMPARE(store.rowOfKey(key), std::optional(row));
        }
        QVERIFY(!store.rowOf(idOf(6)));
    }

    void ignoresEmptyChunks()
    {
        SecretStore store;
        store.append(chunkOf({}));
        store.append(chunkOf({{idOf(1), "A"}}));
        store.append(chunkOf({}));
        store.append(chunkOf({{idOf(2), "B"}}));
        QCOMPARE(store.size(), 2U);
        QCOMPARE(keyAt(store, 0), "A");
        QCOMPARE(keyAt(store, 1), "B");
    }

    void comparesKeysByteForByte()
    {
        SecretStore store;
        const QByteArray withNul("A\0B", 3);
        store.append(chunkOf({{idOf(1), "a"}, {idOf(2), withNul}, {idOf(3), ""}, {idOf(4), "A"}}));
        QCOMPARE(store.rowOfKey("A"), std::optional<std::size_t>(3));
        QCOMPARE(store.rowOfKey(withNul), std::optional<std::size_t>(1));
        QCOMPARE(store.rowOfKey(""), std::optional<std::size_t>(2));
        QVERIFY(!store.rowOfKey("AB"));
    }

    void returnsTheFirstOfEqualKeys()
    {
        SecretStore store;
        store.append(chunkOf({{idOf(1), "X"}}));
        store.append(chunkOf({{idOf(2), "SAME"}, {idOf(3), "SAME"}}));
        store.append(chunkOf({{idOf(4), "SAME"}}));
        QCOMPARE(store.rowOfKey("SAME"), std::optional<std::size_t>(1));
    }

    void passesOnAChunkWithoutRepetitions()
    {
        const SecretStore store;
        const auto chunk = chunkOf({{idOf(1), "A"}, {QUuid(), "?"}, {QUuid(), "?"}});
        QCOMPARE(store.unseen(chunk), chunk);
    }

    void dropsRepetitionsWithinAPage()
    {
        const SecretStore store;
        const auto unseen =
            store.unseen(chunkOf({{idOf(1), "A"}, {idOf(1), "B"}, {idOf(2), "C"}, {idOf(1), "D"}}));
        QCOMPARE(unseen->size(), 2U);
        QCOMPARE(bytes(unseen->key(0)), "A"); // the first one counts
        QCOMPARE(bytes(unseen->key(1)), "C");
    }

    void dropsRepetitionsAcrossPages()
    {
        SecretStore store;
        store.append(chunkOf({{idOf(1), "A"}, {idOf(2), "B"}}));
        store.append(chunkOf({{idOf(3), "C"}}));
        const auto unseen =
            store.unseen(chunkOf({{idOf(3), "C"}, {idOf(4), "D"}, {idOf(1), "A"}, {idOf(4), "D"}}));
        QCOMPARE(unseen->size(), 1U);
        QCOMPARE(unseen->id(0), idOf(4));
        QCOMPARE(store.unseen(chunkOf({{idOf(1), "A"}, {idOf(3), "C"}}))->size(), 0U);
    }

    void keepsEveryColumnOfWhatIsUnseen()
    {
        const Row kept{idOf(2), "K", QByteArray("\0v", 2), EntryState::Binary,
                       5,       6,   {"c", "u", ""}};
        const Row odd{QUuid(), "", "", EntryState::Unreadable, unknownTime, 7, {"", "", "id"}};
        SecretStore store;
        store.append(chunkOf({{idOf(1), "SEEN", "old"}}));
        const auto unseen = store.unseen(chunkOf({{idOf(1), "SEEN", "new"}, kept, {idOf(1)}, odd}));
        QCOMPARE(unseen->size(), 2U);
        for (std::size_t row = 0; row < 2; ++row) {
            const Row &expected = row == 0 ? kept : odd;
            const Entry entry = unseen->entry(row);
            QCOMPARE(entry.id, expected.id);
            QCOMPARE(bytes(entry.key), expected.key);
            QCOMPARE(bytes(unseen->value(row)), expected.value);
            QCOMPARE(entry.state, expected.state);
            QCOMPARE(entry.createdAt, expected.createdAt);
            QCOMPARE(entry.updatedAt, expected.updatedAt);
            QCOMPARE(unseen->notes(row), expected.notes);
        }
    }

    void neverTakesEntriesWithoutIdForTheSame()
    {
        SecretStore store;
        for (int page = 0; page < 2; ++page) {
            const auto unseen = store.unseen(chunkOf({{QUuid(), "?"}, {QUuid(), "?"}}));
            QCOMPARE(unseen->size(), 2U);
            store.append(unseen);
        }
        QCOMPARE(store.size(), 4U);
        QVERIFY(!store.rowOf(QUuid()));
    }

    void forgetsEverythingOnClear()
    {
        SecretStore store;
        store.append(chunkOf({{idOf(1), "A"}, {idOf(2), "B"}}));
        store.clear();
        QCOMPARE(store.size(), 0U);
        QVERIFY(!store.rowOf(idOf(1)));
        QVERIFY(!store.rowOfKey("A"));
        store.append(chunkOf({{idOf(2), "B"}, {idOf(1), "A"}}));
        QCOMPARE(store.rowOf(idOf(1)), std::optional<std::size_t>(1));
    }

    void letsAChunkOutliveIt()
    {
        auto store = std::make_unique<SecretStore>();
        store->append(chunkOf({{idOf(1), "A", "v"}}));
        const auto chunk = chunkOf({{idOf(2), "B", "w"}});
        store->append(chunk);
        store.reset();
        QCOMPARE(bytes(chunk->value(0)), "w");
    }

    void behavesLikeAPlainList()
    {
        QRandomGenerator random(20260611);
        SecretStore store;
        NaiveStore naive;
        for (int operation = 0; operation < 10'000; ++operation) {
            const quint32 choice = random.bounded(1000U);
            if (choice < 5) {
                store.clear();
                naive.clear();
            } else if (choice < 300) {
                const std::vector<Row> page = randomPage(random);
                store.append(store.unseen(chunkOf(page)));
                naive.appendUnseen(page);
            } else if (choice < 600) {
                const QUuid id = choice == 599 ? QUuid() : idOf(random.bounded(450U));
                QCOMPARE(store.rowOf(id), naive.rowOf(id));
            } else if (choice < 750) {
                const QByteArray key = "KEY_" + QByteArray::number(random.bounded(70U));
                QCOMPARE(store.rowOfKey(key), naive.rowOfKey(key));
            } else if (!naive.rows().empty()) {
                const std::size_t row = random.bounded(static_cast<quint32>(naive.rows().size()));
                compareRow(store, row, naive.rows()[row]);
            }
            QCOMPARE(store.size(), naive.rows().size());
        }
    }

    void indexGrowsAndClears()
    {
        constexpr std::size_t many = 5'000;
        std::vector<QUuid> ids;
        IdIndex index([&ids](std::size_t row) -> const QUuid & { return ids[row]; });
        for (int round = 0; round < 2; ++round) {
            for (std::size_t row = 0; row < many; ++row) {
                const QUuid id = idOf(static_cast<quint32>(row));
                QVERIFY(!index.find(id));
                ids.push_back(id);
                QVERIFY(index.insert(id, row));
                QVERIFY(!index.insert(id, row + 1)); // the first one counts
            }
            for (std::size_t row = 0; row < many; ++row) {
                QCOMPARE(index.find(ids[row]), std::optional(row));
            }
            index.clear();
            ids.clear();
            QVERIFY(!index.find(idOf(0)));
        }
    }

    // Growing by asking for every id stalled the main thread; and a tag must not need them either.
    void indexAsksForNoIdsToGrow()
    {
        constexpr std::size_t many = 300'000;
        std::size_t looks = 0;
        const QUuid none;
        IdIndex index([&](std::size_t) -> const QUuid & {
            ++looks;
            return none;
        });
        for (std::size_t row = 0; row < many; ++row) {
            QVERIFY(index.insert(idOf(static_cast<quint32>(row)), row));
            // Beyond the first, small table.
            QVERIFY(row < 10'000 || index.bytes() <= 18 * row);
        }
        QVERIFY2(looks < many / 100, qPrintable(QString::number(looks))); // tags equal by chance
    }

    void indexFindsEveryRowOfALargeStore()
    {
        constexpr quint32 pages = 200;
        constexpr quint32 pageSize = 500;
        SecretStore store;
        for (quint32 page = 0; page < pages; ++page) {
            std::vector<Row> rows(pageSize);
            for (quint32 row = 0; row < pageSize; ++row) {
                rows[row].id = idOf(page * pageSize + row);
            }
            const auto chunk = chunkOf(rows);
            QCOMPARE(store.unseen(chunk), chunk);
            store.append(chunk);
            QCOMPARE(store.unseen(chunk)->size(), 0U);
        }
        for (quint32 row = 0; row < pages * pageSize; ++row) {
            QCOMPARE(store.rowOf(idOf(row)), std::optional<std::size_t>(row));
        }
        QVERIFY(!store.rowOf(idOf(pages * pageSize)));
    }

    void aLongListIsFreedOnAnotherThread_data()
    {
        QTest::addColumn<quint32>("rows");
        QTest::addColumn<bool>("isAside");
        QTest::newRow("one page") << 50U << false;
        QTest::newRow("a long list") << 100'000U << true;
    }
    void aLongListIsFreedOnAnotherThread()
    {
        QFETCH(quint32, rows);
        QFETCH(bool, isAside);
        std::vector<Row> all;
        for (quint32 row = 0; row < rows; ++row) {
            all.push_back({idOf(row), "KEY"});
        }
        std::atomic<QThread *> freedOn = nullptr;
        {
            const auto chunk = chunkOf(all);
            const auto freed = [&freedOn, chunk](const PageChunk *) {
                freedOn = QThread::currentThread();
            };
            SecretStore store;
            store.append({chunk.get(), freed});
            const StoreSnapshot kept = store.snapshot(); // whoever is last
            store.clear();
            QVERIFY(freedOn == nullptr);
            QCOMPARE(kept.size(), std::size_t(rows));
        }
        QTRY_VERIFY(freedOn != nullptr);
        QCOMPARE(freedOn != QThread::currentThread(), isAside);
    }

    // Qt's own hash of a QUuid xors its parts and the seed: these ids all collide under any seed.
    void indexWithstandsChosenIds()
    {
        constexpr std::size_t many = 2'000;
        std::vector<QUuid> ids;
        std::size_t looks = 0;
        IdIndex index([&](std::size_t row) -> const QUuid & {
            ++looks;
            return ids[row];
        });
        for (std::size_t row = 0; row < many; ++row) {
            const auto low = static_cast<ushort>(row);
            ids.emplace_back(low, low, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);
            QCOMPARE(qHash(ids.back(), 7), qHash(ids.front(), 7));
            index.insert(ids.back(), row);
        }
        QVERIFY2(looks < 50 * many, qPrintable(QString::number(looks)));
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
