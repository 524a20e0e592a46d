// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rowsreader.h"
#include "support/pageserver.h"

#include <QNetworkAccessManager>

using namespace coffer;
using namespace coffer::test;

namespace {

QUuid id(uint number)
{
    return {number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

/// The row \a number of a list that was read in pages of ten.
SoughtRow sought(uint number)
{
    const uint first = number / 10 * 10;
    return {id(number), number, first,
            first == 0 ? std::nullopt : std::optional(Cursor{"c" + QByteArray::number(first)})};
}

/// A reader on a server that lists the secrets of \a numbers, ten a page.
struct RowsBench
{
    explicit RowsBench(std::vector<uint> numbers)
        : listed(std::move(numbers))
    {
        server.answerEach([this](const QByteArray &before, std::size_t /*call*/) {
            const std::size_t first = before.isNull() ? 0 : before.sliced(1).toUInt();
            const std::size_t end = std::min(first + 10, listed.size());
            QByteArrayList items;
            for (std::size_t row = first; row < end; ++row) {
                items += item(id(listed[row]), "KEY_" + QByteArray::number(listed[row]));
            }
            const bool isMore = end < listed.size();
            return test::page(items, isMore ? "c" + QByteArray::number(end) : QByteArray());
        });
    }

    bool reads(const std::vector<uint> &numbers)
    {
        std::vector<SoughtRow> rows;
        for (const uint number : numbers) {
            rows.push_back(sought(number));
        }
        reader = std::make_unique<RowsReader>(api, PageSizing::always(10), rows,
                                              [this](const std::vector<RowReading> &answer) {
                                                  readings = answer;
                                                  reader.reset();
                                              });
        return QTest::qWaitFor([this] { return reader == nullptr; });
    }
    [[nodiscard]] QByteArrayList asked() const
    {
        QByteArrayList all;
        for (std::size_t call = 0; call < server.calls().size(); ++call) {
            const QByteArray before = server.before(call);
            all += before.isNull() ? "start" : before;
        }
        return all;
    }
    [[nodiscard]] QUuid found(std::size_t place) const
    {
        const auto *row = std::get_if<RowFound>(&readings.at(place));
        return row != nullptr ? row->entry().id : QUuid();
    }

    std::vector<uint> listed;
    PageServer server;
    QNetworkAccessManager network;
    SecretsApi api{network, server.connection()};
    std::vector<RowReading> readings;
    std::unique_ptr<RowsReader> reader;
};

std::vector<uint> upTo(uint end, uint from = 0)
{
    std::vector<uint> all;
    for (uint number = from; number < end; ++number) {
        all.push_back(number);
    }
    return all;
}

} // namespace

/// Holds the second look at several secrets to as few pages as it takes, and to a true answer.
class TestRowsReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEachPageOnce()
    {
        RowsBench bench(upTo(100));
        QVERIFY(bench.reads({77, 25, 21, 3, 70}));
        QCOMPARE(bench.asked(), QByteArrayList({"start", "c20", "c70"}));
        for (std::size_t place = 0; place < 5; ++place) {
            QVERIFY(!bench.found(place).isNull());
        }
        QCOMPARE(bench.found(0), id(77)); // in the order in which they were sought
        QCOMPARE(bench.found(3), id(3));
    }

    void followsWhatHasMoved()
    {
        std::vector<uint> listed = upTo(1015, 1000); // created meanwhile
        const std::vector<uint> old = upTo(100);
        listed.insert(listed.end(), old.begin(), old.end());
        RowsBench bench(listed);
        QVERIFY(bench.reads({2, 5}));
        QCOMPARE(bench.found(0), id(2));
        QCOMPARE(bench.found(1), id(5));
        QCOMPARE(bench.asked(), QByteArrayList({"start", "c10", "c20"}));
    }

    void saysWhatIsGone()
    {
        std::vector<uint> listed = upTo(30);
        listed.erase(listed.begin() + 12);
        RowsBench bench(listed);
        QVERIFY(bench.reads({11, 12, 4}));
        QCOMPARE(bench.found(0), id(11));
        QVERIFY(std::holds_alternative<RowGone>(bench.readings.at(1)));
        QCOMPARE(bench.found(2), id(4));
    }

    void givesUpAfterSomePages()
    {
        RowsBench bench(upTo(1000));
        std::vector<uint> every;
        for (uint number = 5; number < 1000; number += 10) {
            every.push_back(number);
        }
        QVERIFY(bench.reads(every));
        QCOMPARE(bench.asked().size(), qsizetype{RowsReader::mostPages});
        QCOMPARE(bench.found(0), id(5));
        QVERIFY(std::holds_alternative<RowNotFound>(bench.readings.back()));
    }

    void saysWhatCouldNotBeRead()
    {
        RowsBench bench(upTo(30));
        bench.server.answer(RawReply::json(403, "{}"));
        QVERIFY(bench.reads({1, 2}));
        QVERIFY(std::holds_alternative<RowUnread>(bench.readings.at(0)));
        QVERIFY(std::holds_alternative<RowUnread>(bench.readings.at(1)));
    }

    void destroyingItIsSilent()
    {
        RowsBench bench(upTo(30));
        bool isCalled = false;
        auto reader = std::make_unique<RowsReader>(
            bench.api, PageSizing::always(10), std::vector<SoughtRow>{sought(1), sought(2)},
            [&isCalled](const std::vector<RowReading> &) { isCalled = true; });
        reader.reset();
        QTest::qWait(30);
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(TestRowsReader)
#include "tst_rowsreader.moc"
