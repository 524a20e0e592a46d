// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/memory.h"
#include "faults/stage.h"
#include "support/pageserver.h"
#include "ui/filterbar.h"
#include "ui/windowtools.h"

#include <QRandomGenerator>
#include <QScrollBar>

namespace coffer::test {

namespace {

// Answers each list with the page of \a pageOf, which knows the cursor as it was on the wire.
void serve(Stage &stage, const std::function<RawReply(const QByteArray &, int)> &replyOf)
{
    auto calls = std::make_shared<int>(0);
    stage.api.server().answerWith([replyOf, calls](const RawRequest &request) {
        const qsizetype at = request.target.indexOf("&before=");
        return replyOf(at < 0 ? QByteArray() : request.target.sliced(at + 8), (*calls)++);
    });
}

RawReply ok(const QByteArrayList &items, const QByteArray &next, const QByteArray &count = {})
{
    return RawReply::json(200, page(items, next, count));
}

QByteArray numbered(int number)
{
    return item(FakeApi::id(number), FakeApi::key(number));
}

void loadAll(const Stage &stage)
{
    stage.action("actionLoadAll")->trigger();
}

int lists(Stage &stage)
{
    return static_cast<int>(stage.api.server().requests().size());
}

void repeatedCursor(Row &row)
{
    for (const QByteArrayList &cursors :
         {QByteArrayList{"A", "A"}, QByteArrayList{"A", "B", "A"}}) {
        Stage stage(row);
        serve(stage, [cursors](const QByteArray &, int call) {
            return ok({numbered(call)}, cursors.at(call % cursors.size()));
        });
        QVERIFY(stage.opens());
        loadAll(stage);
        QVERIFY(stage.fails());
        SAYS(stage, QStringLiteral("the same page again and again"));
        QCOMPARE(stage.keys().size(), lists(stage));
        QVERIFY(lists(stage) <= cursors.size() + 1);
    }
}

void emptyPages(Row &row)
{
    {
        Stage stage(row);
        serve(stage, [](const QByteArray &, int call) {
            return call == 1 ? ok({}, "second")
                             : ok({numbered(call)}, call == 0 ? QByteArray("first") : QByteArray());
        });
        QVERIFY(stage.opens());
        loadAll(stage);
        QTRY_COMPARE(stage.keys().size(), 2);
    }
    Stage stage(row);
    stage.api.sendEmptyPages(true);
    stage.window.open({stage.connection()});
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("several pages without anything new"));
    QVERIFY(stage.offers(QStringLiteral("Continue")));
    QCOMPARE(stage.sent("GET"), 3);
    stage.click(QStringLiteral("Continue"));
    QTRY_VERIFY(stage.sent("GET") > 3);
}

void noCursor(Row &row)
{
    for (const QByteArray &body : {QByteArray(R"(,"endCursor":""})"), QByteArray("}")}) {
        Stage stage(row);
        serve(stage, [body](const QByteArray &, int) {
            return RawReply::json(200, R"({"items":[)" + numbered(0) + ']' + body);
        });
        QVERIFY(stage.opens());
        SAYS(stage, QStringLiteral("1 secret(s)")); // and no "more available"
        loadAll(stage);
        QTest::qWait(5);
        QCOMPARE(lists(stage), 1);
    }
}

void strangeCursor(Row &row)
{
    const QByteArray cursor = "+/=%&#?%41 \xc3\xa9\xe2\x82\xac";
    Stage stage(row);
    serve(stage, [cursor](const QByteArray &before, int) {
        return before.isEmpty() ? ok({numbered(0)}, cursor) : ok({numbered(1)}, {});
    });
    QVERIFY(stage.opens());
    loadAll(stage);
    QTRY_COMPARE(stage.keys().size(), 2);
    const QByteArray target = stage.api.server().requests().back().target;
    const QByteArray sent = target.sliced(target.indexOf("&before=") + 8);
    QVERIFY(!sent.contains('+') && !sent.contains('&') && !sent.contains('#'));
    QCOMPARE(QByteArray::fromPercentEncoding(sent), cursor);
    row.saw(QString::fromLatin1(sent));
}

void clamped(Row &row)
{
    Stage stage(row);
    serve(stage, [](const QByteArray &before, int) {
        const int first = before.toInt();
        QByteArrayList items;
        for (int number = first; number < first + 10; ++number) {
            items += numbered(number);
        }
        return ok(items, first + 10 < 50 ? QByteArray::number(first + 10) : QByteArray());
    });
    QVERIFY(stage.opens());
    loadAll(stage);
    QTRY_COMPARE(stage.keys().size(), 50);
    SAYS(stage, QStringLiteral("50 secret(s)"));
}

void createdBetween(Row &row)
{
    Stage stage(row);
    serve(stage, [](const QByteArray &before, int) {
        return before.isEmpty() ? ok({numbered(0), numbered(1)}, "next")
                                : ok({numbered(1), numbered(2)}, {});
    });
    QVERIFY(stage.opens());
    loadAll(stage);
    QTRY_COMPARE(
        stage.keys(),
        (QStringList{QStringLiteral("KEY_0"), QStringLiteral("KEY_1"), QStringLiteral("KEY_2")}));
    SAYS(stage, QStringLiteral("3 secret(s)"));
}

void cursorDeleted(Row &row)
{
    Stage stage(row);
    auto isGone = std::make_shared<bool>(true);
    serve(stage, [isGone](const QByteArray &before, int call) {
        if (before == "gone") {
            return RawReply::json(400, R"({"error":"decode cursor"})");
        }
        return before.isEmpty() ? ok({numbered(0), numbered(call == 0 ? 1 : 2)},
                                     call == 0 ? QByteArray("gone") : QByteArray("next"))
                                : ok({numbered(3)}, {});
    });
    QVERIFY(stage.opens());
    loadAll(stage);
    QTRY_VERIFY(stage.keys().contains(QStringLiteral("KEY_3")));
    QCOMPARE(stage.keys().count(QStringLiteral("KEY_0")), 1);
    SAYS(stage, QStringLiteral("read again from its start"));
    QVERIFY(lists(stage) <= 5);
}

void strangeCounts(Row &row)
{
    for (const QByteArray &count : {QByteArray("0"), QByteArray("-1"), QByteArray("1000000000"),
                                    QByteArray("null"), QByteArray("2"), QByteArray("\"many\"")}) {
        Stage stage(row);
        serve(stage, [count](const QByteArray &before, int) {
            return before.isEmpty() ? ok({numbered(0)}, "next", count)
                                    : ok({numbered(1)}, {}, count);
        });
        QVERIFY(stage.opens()); // the table has room, and so asks for the second page by itself
        QTRY_COMPARE(stage.keys().size(), 2);
        SAYS(stage, QStringLiteral("2 secret(s)"));
        QCOMPARE(lists(stage), 2);
    }
}

void lateReply(Row &row)
{
    FakeApi old(5);
    old.refuse(
        RawReply().hold().send(RawReply::json(200, page({numbered(77)}, {})).steps()[0].bytes));
    Stage stage(row);
    Connection late = stage.connection(old.connection().endpoint.base().toString());
    stage.window.open({late});
    QTRY_COMPARE(old.requests("GET").size(), std::size_t(1));
    QVERIFY(stage.opens()); // another account
    old.server().release();
    QTest::qWait(20);
    QCOMPARE(stage.keys().size(), 3);
    QVERIFY(!stage.keys().contains(QStringLiteral("KEY_77")));
    QVERIFY(!stage.window.hasFailed());
    SAYS(stage, QStringLiteral("3 secret(s)"));
}

void filterOverAPart(Row &row)
{
    Stage stage(row, 350);
    QVERIFY(stage.opens());
    child<ui::FilterBar>(stage.window, "filterBar")->setText(QStringLiteral("KEY_349"));
    SAYS(stage, QStringLiteral("There are more on the server."));
    stage.click(QStringLiteral("Search the Rest"));
    QTRY_COMPARE(stage.keys(), QStringList{QStringLiteral("KEY_349")});
}

void scrollStorm(Row &row)
{
    Stage stage(row, 500);
    QVERIFY(stage.opens());
    stage.api.refuse(RawReply::json(403, "{}"));
    for (int round = 0; round < 3; ++round) {
        for (int scroll = 0; scroll < 20; ++scroll) {
            stage.table->verticalScrollBar()->setValue(scroll % 2 == 0 ? 1 << 20 : 0);
            QTest::qWait(1);
        }
        QTRY_VERIFY(stage.window.hasFailed());
        QCOMPARE(stage.sent("GET"), 2 + round);
        stage.table->scrollToBottom();
        SAYS(stage, QStringLiteral("not allowed"));
        stage.click(QStringLiteral("Retry"));
        QTRY_COMPARE(stage.sent("GET"), 3 + round);
    }
}

// A tenth of all answers fails; whoever looks on asks again whenever loading has stopped.
void manyPages(Row &row)
{
    constexpr int secrets = 10'000;
    constexpr int pageSize = 50;
    QRandomGenerator random(81);
    ui::WindowOptions options = Stage::quick();
    options.pageSizing = PageSizing::always(pageSize);
    Stage stage(row, 0, options);
    int faults = 0;
    serve(stage, [&](const QByteArray &before, int) {
        if (random.bounded(10) == 0) {
            ++faults;
            return faults % 2 == 0 ? RawReply::json(503, "{}") : RawReply().close();
        }
        const int first = before.toInt();
        QByteArrayList items;
        for (int number = first; number < std::min(first + pageSize, secrets); ++number) {
            items += numbered(number);
        }
        return ok(items,
                  first + pageSize < secrets ? QByteArray::number(first + pageSize) : QByteArray());
    });
    const Growth memory;
    stage.window.open({stage.connection()});
    for (int stops = 0; stops < 100; ++stops) {
        QVERIFY(QTest::qWaitFor([&] { return stage.window.isSettled(); }, 120'000));
        if (stage.keys().size() == secrets) {
            break;
        }
        loadAll(stage);
    }
    const QStringList keys = stage.keys();
    QCOMPARE(keys.size(), secrets);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), secrets);
    QVERIFY2(lists(stage) <= secrets / pageSize + faults,
             QByteArray::number(lists(stage)).constData());
    QVERIFY2(memory.isBounded(), memory.text().constData());
    SAYS(stage, QStringLiteral("10,000 secret(s)"));
    row.saw(QStringLiteral("%1 faults, ").arg(faults) + QString::fromLatin1(memory.text()));
}

} // namespace

Faults pagingFaults()
{
    return {
        {55, "endCursor repeats", "stops, notice, rows kept, at most pages+1", repeatedCursor},
        {56, "Empty page with cursor x1 / x10", "goes on / stops after 3 with Continue",
         emptyPages},
        {57, "endCursor empty or missing", "end of list", noCursor},
        {58, "Cursor with +/=%&# and UTF-8", "arrives byte-identical", strangeCursor},
        {59, "Server clamps page to 10 of 50", "loads on", clamped},
        {60, "Item created between pages", "one row per id", createdBetween},
        {61, "Cursor item deleted (400)", "restarts once, merged, notice", cursorDeleted},
        {62, "count 0, -1, 1e9, null, mismatched", "ignored for control", strangeCounts},
        {63, "Old page reply after account switch", "dropped; no row, no banner", lateReply},
        {64, "Filter typed with pages unloaded", "0 of N loaded, search the rest", filterOverAPart},
        {65, "Scroll storm on failing server", "1 request per Retry", scrollStorm},
        {81, "10 000 secrets, 200 pages, 10 % faults", "all ids once, memory flat", manyPages},
    };
}

} // namespace coffer::test
