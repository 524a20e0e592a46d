// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "model/celltext.h"
#include "support/pageserver.h"
#include "ui/windowtools.h"

#include <QClipboard>
#include <QHeaderView>

namespace coffer::test {

namespace {

const QByteArray id = R"("id":"10000000-0000-4000-8000-000000000009")";

// A secret in JSON, of which one field is another.
QByteArray itemWith(const QByteArray &key,
                    const QByteArray &updatedAt = R"("2024-01-02T03:04:05Z")")
{
    return "{" + id + R"(,"key":)" + key + R"(,"value":"dg==","createdAt":"2024-01-02T03:04:05Z")"
        + R"(,"updatedAt":)" + updatedAt + "}";
}

bool lists(Stage &stage, const QByteArrayList &items)
{
    stage.api.answer("GET", RawReply::json(200, page(items, {})));
    return stage.opens();
}

QString cell(const Stage &stage, int place, int column)
{
    return stage.table->model()->index(place, column).data().toString();
}

void unreadable(Row &row)
{
    const QByteArray good = item(FakeApi::id(1), "GOOD");
    for (const QByteArray &bad :
         {QByteArray("{}"), QByteArray("null"), QByteArray("[1]"), QByteArray("7"), "{" + id + "}",
          QByteArray(R"({"key":7,"id":7,"value":7})")}) {
        Stage stage(row);
        QVERIFY(lists(stage, {good, bad, item(FakeApi::id(2), "ALSO")}));
        QCOMPARE(stage.keys().size(), 3);
        QCOMPARE(stage.keys().constFirst(), QStringLiteral("GOOD"));
        QCOMPARE(stage.keys().constLast(), QStringLiteral("ALSO"));
        QVERIFY2(stage.keys().at(1).contains(QStringLiteral("nreadable")),
                 qPrintable(stage.keys().at(1)));
        row.saw(stage.keys().at(1));
    }
}

void keysLike(Row &row, const QByteArray &json, const QByteArray &bytes, const QString &shown)
{
    Stage stage(row);
    QVERIFY(lists(stage, {itemWith(json)}));
    QCOMPARE(stage.keys(), QStringList{shown});
    QCOMPARE(stage.table->rowHeight(0), stage.table->verticalHeader()->defaultSectionSize());
    stage.table->selectRow(0);
    stage.action("actionCopyKey")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bytes);
    row.saw(shown);
}

void strangeKeys(Row &row)
{
    keysLike(row, R"("a\nb\u0000c\u0007")", QByteArray("a\nb\0c\a", 6),
             QStringLiteral("a\\u{A}b\\u{0}c\\u{7}"));
    keysLike(row, R"("\u202Eevil\u2066")", "\u202Eevil\u2066",
             QStringLiteral("\\u{202E}evil\\u{2066}"));
    keysLike(row, R"("\ufeffbom")", "\ufeffbom", QStringLiteral("\\u{FEFF}bom"));
    keysLike(row, R"("<b>bold</b>")", "<b>bold</b>", QStringLiteral("<b>bold</b>"));
    Stage lone(row);
    QVERIFY(lists(lone, {itemWith(R"("lone\ud800")"), item(FakeApi::id(1), "GOOD")}));
    QVERIFY(lone.keys().contains(QStringLiteral("GOOD"))); // and no byte of it goes to another
    Stage twice(row);
    QVERIFY(lists(twice, {"{" + id + R"(,"key":"one","key":"two","value":""})"}));
    QCOMPARE(twice.keys().size(), 1);
    Stage bom(row);
    bom.api.answer("GET", RawReply::json(200, "\xef\xbb\xbf" + page({itemWith(R"("k")")}, {})));
    QVERIFY(bom.opens());
    QVERIFY(bom.keys() == QStringList{QStringLiteral("k")} || bom.window.hasFailed());
}

void strangeDates(Row &row)
{
    for (const QByteArray &date : {QByteArray("null"), QByteArray(R"("2024-01-02T03:04:05")"),
                                   QByteArray(R"("2024-01-02T03:04:60Z")"), QByteArray("17"),
                                   QByteArray(R"("yesterday")")}) {
        Stage stage(row);
        QVERIFY(lists(stage, {itemWith(R"("ODD")", date), item(FakeApi::id(1), "GOOD")}));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            stage.table->sortByColumn(UpdatedColumn, order);
            QTRY_COMPARE(stage.keys().constLast(), QStringLiteral("ODD"));
        }
        row.saw(cell(stage, 1, UpdatedColumn));
    }
    Stage nine(row);
    QVERIFY(lists(nine, {itemWith(R"("K")", R"("2024-01-02T03:04:05.123456789Z")")}));
    QCOMPARE(nine.keys().size(), 1);
}

} // namespace

Faults contentFaults()
{
    return {
        {31, "Item lacks key or id, wrong type", "an unreadable entry, others load", unreadable},
        {32, "Duplicate JSON keys, BOM, NUL, control, bidi, lone surrogate in key",
         "escaped on one line, exact bytes copied", strangeKeys},
        {37, "Date missing / no zone / :60 / 9 digits", "sorts last, no crash", strangeDates},
    };
}

} // namespace coffer::test
