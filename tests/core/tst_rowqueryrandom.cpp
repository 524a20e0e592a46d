// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowquery.h"
#include "store/secretstore.h"
#include "support/naivequery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace coffer;
using coffer::test::chunkOf;
using coffer::test::idOf;
using coffer::test::naivelyArranged;
using coffer::test::Row;

namespace {

template <typename T>
const T &anyOf(const QList<T> &list, QRandomGenerator &random)
{
    return list[static_cast<qsizetype>(random.bounded(static_cast<quint32>(list.size())))];
}

// Few pieces, so that keys are often equal but for their case, or begin alike, or contain another.
QByteArray randomKey(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {
        "a",      "A",      "team-042/",  "TEAM-042/", "Db_Pass", "word", "é",
        "É",      "\u212A", "k",          "s",         "\u017F",  "Σ",    "ς",
        "\u0130", "\u023A", "\u1E9E",     "ß",         "\xFF",    "\xC3", "\xED\xA0\x80",
        "😀",      "\uFEFF", "\U00010400", "\uFF3A",    "0",       "[",    QByteArray(1, '\0')};
    QByteArray key;
    // Half of the keys are ASCII.
    const auto count = random.bounded(2) == 0 ? pieces.size() : 6;
    for (int piece = random.bounded(5); piece > 0; --piece) {
        key += pieces[static_cast<qsizetype>(random.bounded(static_cast<quint32>(count)))];
    }
    return key;
}

qint64 randomTime(QRandomGenerator &random)
{
    return random.bounded(8) == 0 ? unknownTime : random.bounded(-5, 20) * qint64(1) << 33;
}

std::vector<Row> randomRows(QRandomGenerator &random, std::size_t size)
{
    std::vector<Row> rows(size);
    quint32 number = 0;
    for (Row &row : rows) {
        ++number;
        // The first half of many ids is the same, so that the second one decides.
        row.id = random.bounded(3) == 0
            ? idOf(number)
            : QUuid(1, 2, 3, 4, 5, 6, 7, uchar(number >> 24), uchar(number >> 16),
                    uchar(number >> 8), uchar(number));
        row.state = static_cast<EntryState>(random.bounded(5));
        if (row.state == EntryState::Unreadable && random.bounded(2) == 0) {
            row.id = QUuid();
        }
        row.key = randomKey(random);
        row.value = QByteArray(random.bounded(4), static_cast<char>('a' + random.bounded(26)));
        row.createdAt = randomTime(random);
        row.updatedAt = randomTime(random);
    }
    std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

RowFilter randomFilter(QRandomGenerator &random)
{
    static const QList<QString> texts = {u""_qs,
                                         u"a"_qs,
                                         u"team"_qs,
                                         u"PASSWORD"_qs,
                                         u"k"_qs,
                                         u"Ss"_qs,
                                         u"σ"_qs,
                                         u"Ee"_qs,
                                         u"é"_qs,
                                         u"\u2C65"_qs,
                                         u"\uFFFD"_qs,
                                         u"😀"_qs,
                                         u"aA"_qs,
                                         u"\uFEFF"_qs,
                                         u"/a"_qs,
                                         u"\u0130"_qs,
                                         u"ssß"_qs,
                                         u"{"_qs,
                                         QString(QChar(u'\0')),
                                         QString::fromUcs4(U"\U00010428")};
    static const QList<QString> expressions = {
        u"^team"_qs, u"word$"_qs,  u"(a|é).*k"_qs, u"a["_qs,
        u"^$"_qs,    u"\\w\\W"_qs, u"(?-i)É"_qs,   QString(QChar(0xD83D))};
    if (random.bounded(4) == 0) {
        return {anyOf(expressions, random), random.bounded(2) == 0, true};
    }
    if (random.bounded(10) == 0) {
        return {idOf(random.bounded(200U)).toString(), random.bounded(2) == 0, false};
    }
    return {anyOf(texts, random), random.bounded(2) == 0, false};
}

RowSort randomSort(QRandomGenerator &random)
{
    return {static_cast<SortBy>(random.bounded(6)),
            random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder};
}

RowQuery randomQuery(QRandomGenerator &random)
{
    return {randomFilter(random), randomSort(random)};
}

QString described(const RowQuery &query)
{
    return QStringLiteral("text %1 case %2 expression %3 by %4 order %5")
        .arg(query.filter.text)
        .arg(query.filter.matchCase)
        .arg(query.filter.isRegularExpression)
        .arg(int(query.sort.by))
        .arg(query.sort.order);
}

/// A store and the same rows as a plain list, filled page by page.
struct Loaded
{
    SecretStore store;
    std::vector<Row> rows;

    void append(const std::vector<Row> &page)
    {
        store.append(chunkOf(page));
        rows.insert(rows.end(), page.begin(), page.end());
    }
    [[nodiscard]] Rows ask(const RowQuery &query, Rows known = {}, std::size_t from = 0) const
    {
        return arrange(store.snapshot(), query, std::move(known), from, {}).value_or(Rows{});
    }
};

// Cuts rows into pages of any size, from one row to all of them.
void appendInPages(Loaded &loaded, const std::vector<Row> &rows, QRandomGenerator &random)
{
    for (std::size_t at = 0; at < rows.size();) {
        const std::size_t left = rows.size() - at;
        const std::size_t size = 1 + random.bounded(static_cast<quint32>(left));
        loaded.append(
            {rows.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(at + size)});
        at += size;
    }
}

} // namespace

/// Holds `arrange` to what QString and std::stable_sort make of random rows.
class TestRowQueryRandom final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersLikeANaiveQuery()
    {
        QRandomGenerator random(20260612);
        for (int round = 0; round < 60; ++round) {
            Loaded loaded;
            appendInPages(loaded, randomRows(random, random.bounded(400U)), random);
            for (int asked = 0; asked < 30; ++asked) {
                const RowQuery query = randomQuery(random);
                QVERIFY2(loaded.ask(query) == naivelyArranged(loaded.rows, query),
                         qPrintable(described(query)));
            }
        }
    }

    void answersLikeANaiveQueryToManyRows()
    {
        QRandomGenerator random(20260613);
        Loaded loaded;
        appendInPages(loaded, randomRows(random, 10'000), random);
        for (const SortBy by : {SortBy::ServerOrder, SortBy::Key, SortBy::Value, SortBy::Created,
                                SortBy::Updated, SortBy::Id}) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const RowQuery query = {randomFilter(random), {by, order}};
                QVERIFY2(loaded.ask(query) == naivelyArranged(loaded.rows, query),
                         qPrintable(described(query)));
                const RowQuery all = {{}, {by, order}};
                QVERIFY2(loaded.ask(all) == naivelyArranged(loaded.rows, all),
                         qPrintable(described(all)));
            }
        }
    }

    void mergesWhatArrives()
    {
        QRandomGenerator random(20260614);
        for (int round = 0; round < 300; ++round) {
            const std::vector<Row> rows = randomRows(random, random.bounded(300U));
            const RowQuery query = randomQuery(random);
            Loaded loaded;
            Rows known;
            std::size_t from = 0;
            for (std::size_t at = 0; at < rows.size();) {
                const std::size_t left = rows.size() - at;
                const std::size_t size = 1 + random.bounded(static_cast<quint32>(left));
                loaded.append(
                    {rows.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(at + size)});
                at += size;
                // One question for one page or for several, and sometimes for half a page.
                if (random.bounded(3) != 0) {
                    known = loaded.ask(query, std::move(known), from);
                    from = at;
                    QVERIFY2(known == naivelyArranged(loaded.rows, query),
                             qPrintable(described(query)));
                }
            }
            QCOMPARE(loaded.ask(query, std::move(known), from), naivelyArranged(rows, query));
        }
    }

    void extendsAnAnswerThatEndsWithinAPage()
    {
        QRandomGenerator random(20260615);
        for (int round = 0; round < 200; ++round) {
            const std::vector<Row> rows = randomRows(random, 1 + random.bounded(200U));
            const RowQuery query = randomQuery(random);
            const std::size_t from = random.bounded(static_cast<quint32>(rows.size() + 1));
            const Rows known =
                naivelyArranged({rows.begin(), rows.begin() + std::ptrdiff_t(from)}, query);
            Loaded loaded;
            appendInPages(loaded, rows, random);
            QVERIFY2(loaded.ask(query, known, from) == naivelyArranged(rows, query),
                     qPrintable(described(query)));
        }
    }

    // What a refresh does: the list is read again, with entries changed, gone and new.
    void answersForAListThatIsReadAgain()
    {
        QRandomGenerator random(20260616);
        std::vector<Row> rows = randomRows(random, 300);
        Loaded loaded;
        for (int round = 0; round < 40; ++round) {
            loaded.store.clear();
            loaded.rows.clear();
            appendInPages(loaded, rows, random);
            const StoreSnapshot before = loaded.store.snapshot();
            const RowQuery query = randomQuery(random);
            const Rows expected = naivelyArranged(rows, query);
            QVERIFY2(loaded.ask(query) == expected, qPrintable(described(query)));

            std::erase_if(rows, [&random](const Row &) { return random.bounded(20) == 0; });
            for (Row &row : rows) {
                if (random.bounded(10) == 0) {
                    row.key = randomKey(random);
                    row.updatedAt = randomTime(random);
                }
            }
            // New ones take ids that none of the first 300 has.
            rows.push_back({idOf(10'000U + static_cast<quint32>(round)), randomKey(random)});
            loaded.store.clear();
            loaded.store.append(chunkOf(rows));
            // A snapshot goes on to be what it was.
            QVERIFY2(arrange(before, query, {}, 0, {}) == expected, qPrintable(described(query)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRowQueryRandom)
#include "tst_rowqueryrandom.moc"
