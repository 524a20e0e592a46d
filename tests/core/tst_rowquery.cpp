// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowquery.h"
#include "store/secretstore.h"
#include "support/chunks.h"

#include <QTest>

#include <thread>

using namespace coffer;
using coffer::test::chunkOf;
using coffer::test::idOf;
using coffer::test::Row;

namespace {

using Keys = QList<QByteArray>;

std::vector<Row> rowsOf(const Keys &keys)
{
    std::vector<Row> rows;
    for (const QByteArray &key : keys) {
        rows.push_back({idOf(static_cast<quint32>(rows.size() + 1)), key});
    }
    return rows;
}

QList<int> arranged(const std::vector<Row> &rows, const RowQuery &query)
{
    SecretStore store;
    store.append(chunkOf(rows));
    const std::optional<Rows> shown = arrange(store.snapshot(), query, {}, 0, {});
    return shown ? QList<int>(shown->begin(), shown->end()) : QList<int>{-1};
}

bool isFound(const QByteArray &key, const RowFilter &filter)
{
    // Between others, so that the edges of the key are edges of nothing else.
    return arranged(rowsOf({"Ab", key, "bA"}), {filter, {}}).contains(1);
}

void compareSorted(const std::vector<Row> &rows, SortBy by, const QList<int> &ascending,
                   const QList<int> &descending)
{
    QCOMPARE(arranged(rows, {{}, {by, Qt::AscendingOrder}}), ascending);
    QCOMPARE(arranged(rows, {{}, {by, Qt::DescendingOrder}}), descending);
}

} // namespace

/// States what the filter finds and how the sorts order, rule by rule.
class TestRowQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEverythingByDefault()
    {
        QVERIFY(RowQuery{}.isIdentity());
        QVERIFY(RowFilter{}.isEmpty());
        QVERIFY(!(RowQuery{{QStringLiteral(" ")}, {}}.isIdentity()));
        QVERIFY(!(RowQuery{{}, {SortBy::ServerOrder, Qt::DescendingOrder}}.isIdentity()));
        QVERIFY(!(RowQuery{{}, {SortBy::Key}}.isIdentity()));
        QCOMPARE(arranged(rowsOf({"B", "A", "C"}), {}), (QList{0, 1, 2}));
        QCOMPARE(arranged({}, {}), QList<int>());
        QCOMPARE(arranged({}, {{QStringLiteral("A")}, {SortBy::Key}}), QList<int>());
        QCOMPARE(arranged({}, {{}, {SortBy::Created}}), QList<int>());
    }

    void findsText_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("alike"); // without regard to case
        QTest::addColumn<bool>("same"); // with regard to it
        const auto row = [](const char *name, const QByteArray &key, const QString &text,
                            bool alike,
                            bool same) { QTest::newRow(name) << key << text << alike << same; };
        row("start", "DB_PASSWORD", u"DB_"_qs, true, true);
        row("middle", "DB_PASSWORD", u"pass"_qs, true, false);
        row("end", "DB_PASSWORD", u"Word"_qs, true, false);
        row("whole", "DB", u"DB"_qs, true, true);
        row("longer than the key", "DB", u"DB_"_qs, false, false);
        row("absent", "DB", u"x"_qs, false, false);
        row("not letters", "a[b", u"{"_qs, false, false); // 0x20 apart, as letters are
        row("at sign", "a@b", u"`"_qs, false, false);
        row("over the next key's edge", "CD", u"Db"_qs, false, false);
        row("over the edge before", "CD", u"bC"_qs, false, false);
        row("from edge to edge", "CD", u"bCDb"_qs, false, false);
        row("in the second try", "aab", u"ab"_qs, true, true);
        row("overlapping itself", "xaaab", u"aab"_qs, true, true);
        row("spaces count", "A B", u" b"_qs, true, false);
        row("only a space", "AB", u" "_qs, false, false);
        row("no expression", "a.b", u"a.b"_qs, true, true);
        row("a dot is a dot", "axb", u"a.b"_qs, false, false);
        row("empty key", "", u"a"_qs, false, false);
        row("NUL in both", QByteArray("a\0B", 3), QString::fromLatin1("\0b", 2), true, false);
        row("behind a NUL", QByteArray("a\0B", 3), u"B"_qs, true, true);
        row("umlaut", "ÄRGER", u"är"_qs, true, false);
        row("Greek", "ΣΊΣΥΦΟΣ", u"σίσ"_qs, true, false);
        row("final sigma", "σίσυφος", u"ΟΣ"_qs, true, false);
        row("Cyrillic", "ПАРОЛЬ", u"роль"_qs, true, false);
        row("Deseret, not in the BMP", "\U00010400", QString::fromUcs4(U"\U00010428"), true, false);
        row("emoji", "key 🔑", u"🔑"_qs, true, true);
        row("Kelvin sign in the key", "\u212AEY", u"key"_qs, true, false);
        row("Kelvin sign in the text", "KEY", u"\u212Aey"_qs, true, false);
        row("long s in the key", "pa\u017Fs", u"PASS"_qs, true, false);
        row("long s in the text", "PASS", u"pa\u017Fs"_qs, true, false);
        row("folding that gets longer", "\u023A", u"\u2C65"_qs, true, false);
        row("folding that gets shorter", "\u1E9E", u"ß"_qs, true, false);
        row("sharp s is one letter", "STRASSE", u"straße"_qs, false, false);
        row("dotted I is itself", "\u0130D", u"\u0130d"_qs, true, false);
        row("dotted I is no i", "\u0130D", u"id"_qs, false, false);
        row("dotless i is no i", "\u0131d", u"id"_qs, false, false);
        row("not normalised", "e\u0301", u"é"_qs, false, false);
        row("byte order mark", "\uFEFFkey", u"\uFEFFK"_qs, true, false);
        row("around what is no UTF-8",
            "A\xFF"
            "B",
            u"b"_qs, true, false);
        row("not over what is no UTF-8",
            "A\xFF"
            "B",
            u"ab"_qs, false, false);
        row("what is no UTF-8, as it is shown",
            "A\xFF"
            "B",
            u"a\uFFFDb"_qs, true, false);
        row("cut short", "key\xC3", u"KEY"_qs, true, false);
        row("half a letter of the next key", "x\xC3", u"ã"_qs, false, false);
        row("half a surrogate pair", "?\uFFFD", QString(QChar(0xD83D)), false, false);
    }
    void findsText()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, text);
        QTEST(isFound(key, {text}), "alike");
        QTEST(isFound(key, {text, true}), "same");
        // The same key among others that are not ASCII.
        const auto rows = rowsOf({"é", key, "É"});
        QTEST(arranged(rows, {{text}, {}}).contains(1), "alike");
    }

    void findsExpressions_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("alike");
        QTest::addColumn<bool>("same");
        QTest::newRow("anchored") << QByteArray("DB_URL") << u"^db_.*l$"_qs << true << false;
        QTest::newRow("only the key") << QByteArray("DB") << u"^B"_qs << false << false;
        QTest::newRow("Unicode") << QByteArray("ÄÖ7") << u"^\\w+$"_qs << true << true;
        QTest::newRow("case of others") << QByteArray("ÄB") << u"äb"_qs << true << false;
        QTest::newRow("group") << QByteArray("abab") << u"^(ab)\\1$"_qs << true << true;
        QTest::newRow("empty") << QByteArray() << u"^$"_qs << true << true;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\\x00b"_qs << true << true;
        QTest::newRow("no UTF-8") << QByteArray("a\xFF") << u"^a.$"_qs << true << true;
        QTest::newRow("no expression") << QByteArray("a(") << u"a("_qs << false << false;
    }
    void findsExpressions()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, text);
        QTEST(isFound(key, {text, false, true}), "alike");
        QTEST(isFound(key, {text, true, true}), "same");
    }

    void explainsWhatIsNoExpression()
    {
        QVERIFY(!filterProblem({}));
        QVERIFY(!filterProblem({QStringLiteral("a(")}));
        QVERIFY(!filterProblem({QStringLiteral("a(b)+"), false, true}));
        const auto problem = filterProblem({QStringLiteral("ab[c"), false, true});
        QVERIFY(problem);
        QVERIFY(!problem->reason.isEmpty());
        QCOMPARE(problem->offset, 4);
        QVERIFY(filterProblem({QString(QChar(0xD83D)), true, true}));
    }

    void findsIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QString id = idOf(2).toString(QUuid::WithoutBraces);
        QTest::newRow("as written") << id << true;
        QTest::newRow("capitals") << id.toUpper() << true;
        QTest::newRow("in braces") << u'{' + id + u'}' << true;
        QTest::newRow("digits only") << idOf(2).toString(QUuid::Id128) << true;
        QTest::newRow("pasted with space") << QStringLiteral("\t %1 \n").arg(id) << true;
        QTest::newRow("part") << id.chopped(1) << false;
        QTest::newRow("more") << id + u'0' << false;
        QTest::newRow("one brace") << u'{' + id << false;
        QTest::newRow("other") << idOf(9).toString(QUuid::WithoutBraces) << false;
        QTest::newRow("null") << QUuid().toString(QUuid::WithoutBraces) << false;
        QTest::newRow("32 other letters") << QString(32, u'g') << false;
    }
    void findsIds()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, found);
        const std::vector<Row> rows = {{idOf(1), "A"}, {idOf(2), "B"}, {QUuid(), "?"}};
        for (const bool flag : {false, true}) {
            const auto shown = found ? QList{1} : QList<int>();
            QCOMPARE(arranged(rows, {{text, flag, false}, {}}), shown);
            QCOMPARE(arranged(rows, {{text, false, flag}, {}}), shown);
        }
    }

    void findsKeysThatNameAnId()
    {
        const QByteArray id = idOf(3).toByteArray(QUuid::WithoutBraces);
        const auto rows = rowsOf({"of " + id.toUpper(), "B", "its own: " + id, id});
        QCOMPARE(arranged(rows, {{QString::fromLatin1(id)}, {}}), (QList{0, 2, 3}));
    }

    void sortsByKey()
    {
        // Folded: a, a, A\0, ab, b, é, U+FF5A, U+10428: code points, not UTF-16 units.
        const std::vector<Row> rows =
            rowsOf({"\U00010400", "b", "A", QByteArray("A\0", 2), "é", "a", "Ab", "\uFF3A", ""});
        compareSorted(rows, SortBy::Key, {8, 2, 5, 3, 6, 1, 4, 7, 0}, {0, 7, 4, 1, 6, 3, 2, 5, 8});
    }

    void sortsByLongKeys()
    {
        const QByteArray common(100'000, 'x');
        const std::vector<Row> rows =
            rowsOf({common + "b", common, common + "A", common.toUpper(), common.chopped(8),
                    common + "a", common + QByteArray(1, '\0')});
        compareSorted(rows, SortBy::Key, {4, 1, 3, 6, 2, 5, 0}, {0, 2, 5, 6, 1, 3, 4});
    }

    void putsEntriesWithoutKeyLast()
    {
        const std::vector<Row> rows = {{QUuid(), "", "", EntryState::Unreadable},
                                       {idOf(1), "B"},
                                       {idOf(2), ""},
                                       {QUuid(), "A", "", EntryState::Unreadable},
                                       {QUuid(), "", "", EntryState::Unreadable}};
        compareSorted(rows, SortBy::Key, {2, 3, 1, 0, 4}, {1, 3, 2, 0, 4});
    }

    void sortsByValueWithoutItsContents()
    {
        const std::vector<Row> rows = {
            {idOf(1), "", "zz", EntryState::Text},     {idOf(2), "", "", EntryState::Unreadable},
            {idOf(3), "", "aa", EntryState::Text},     {idOf(4), "", "b", EntryState::NotBase64},
            {idOf(5), "", "c", EntryState::Encrypted}, {idOf(6), "", "d", EntryState::Binary},
            {idOf(7), "", "y", EntryState::Text}};
        compareSorted(rows, SortBy::Value, {6, 0, 2, 5, 4, 3, 1}, {1, 3, 4, 5, 0, 2, 6});
    }

    void sortsByTime()
    {
        std::vector<Row> rows = rowsOf({"", "", "", "", ""});
        const QList<qint64> times = {5, unknownTime, -5, 5, 0};
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row].createdAt = times[qsizetype(row)];
            rows[row].updatedAt = times[qsizetype(4 - row)];
        }
        compareSorted(rows, SortBy::Created, {2, 4, 0, 3, 1}, {0, 3, 4, 2, 1});
        compareSorted(rows, SortBy::Updated, {2, 0, 1, 4, 3}, {1, 4, 0, 2, 3});
    }

    void sortsById()
    {
        const auto id = [](const char *text) { return QUuid(QLatin1String(text)); };
        const std::vector<Row> rows = {{id("{80000000-0000-0000-0000-000000000000}")},
                                       {QUuid()},
                                       {id("{00000000-0000-0000-8000-000000000001}")},
                                       {id("{00000000-0000-0000-0000-000000000002}")},
                                       {id("{00000000-0001-0000-0000-000000000000}")},
                                       {QUuid()}};
        compareSorted(rows, SortBy::Id, {3, 2, 4, 0, 1, 5}, {0, 4, 2, 3, 1, 5});
    }

    void turnsTheServersOrderAround()
    {
        const RowQuery query = {{QStringLiteral("a")}, {SortBy::ServerOrder, Qt::DescendingOrder}};
        QCOMPARE(arranged(rowsOf({"a", "b", "A", "a"}), query), (QList{3, 2, 0}));
    }

    void mergesAPage()
    {
        SecretStore store;
        store.append(chunkOf(rowsOf({"b", "d", "a"})));
        const RowQuery query = {{}, {SortBy::Key, Qt::DescendingOrder}};
        const Rows known = *arrange(store.snapshot(), query, {}, 0, {});
        QCOMPARE(known, (Rows{1, 0, 2}));
        store.append(chunkOf({{idOf(7), "c"}, {idOf(8), "B"}, {idOf(9), "A"}}));
        QCOMPARE(*arrange(store.snapshot(), query, known, 3, {}), (Rows{1, 3, 0, 4, 2, 5}));
        // With nothing new, what is known is the answer.
        const Rows all = {1, 3, 0, 4, 2, 5};
        QCOMPARE(*arrange(store.snapshot(), query, all, 6, {}), all);
    }

    void stopsBeforeItBegins()
    {
        SecretStore store;
        store.append(chunkOf(rowsOf({"a", "b"})));
        std::stop_source stop;
        stop.request_stop();
        for (const RowFilter &filter : {RowFilter{}, RowFilter{QStringLiteral("a")},
                                        RowFilter{QStringLiteral("a"), true, true}}) {
            for (const SortBy by : {SortBy::ServerOrder, SortBy::Key, SortBy::Created}) {
                QVERIFY(!arrange(store.snapshot(), {filter, {by}}, {}, 0, stop.get_token()));
            }
        }
    }

    void stopsAmongKeysThatTakeLong()
    {
        // Each key takes all the steps that PCRE allows; there are enough of them for minutes.
        SecretStore store;
        store.append(chunkOf(rowsOf(Keys(4000, QByteArray(40, 'a') + '!'))));
        std::stop_source stop;
        const std::jthread stopper([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stop.request_stop();
        });
        const RowFilter slow = {QStringLiteral("^(a|aa|b?a)+$"), false, true};
        QVERIFY(!filterProblem(slow));
        QVERIFY(!arrange(store.snapshot(), {slow, {}}, {}, 0, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestRowQuery)
#include "tst_rowquery.moc"
