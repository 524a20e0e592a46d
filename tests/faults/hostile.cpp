// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/heartbeat.h"
#include "faults/memory.h"
#include "faults/stage.h"
#include "support/pageserver.h"
#include "ui/windowtools.h"

#include <QClipboard>

namespace coffer::test {

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/// A window that meets a hostile answer: how much memory that costs, and how long nothing moves.
class Meeting final
{
public:
    explicit Meeting(Row &row)
        : stage(row, 3, patient())
    {
    }

    /// Lists what the server answers with \a reply, and comes to a rest.
    bool with(const RawReply &reply)
    {
        stage.api.refuse(reply);
        m_heart.restart();
        stage.window.open({stage.connection()});
        const bool rests = QTest::qWaitFor([this] { return stage.window.isSettled(); }, 60'000);
        stage.table->repaint();
        QTest::qWait(1);
        stage.row.saw(QString::fromLatin1(m_memory.text() + ", longest gap "
                                          + QByteArray::number(m_heart.longestGap(), 'f', 0)
                                          + " ms"));
        return rests;
    }
    [[nodiscard]] bool isBounded(qint64 bytes = 150 << 20) const
    {
        return m_memory.isBounded(bytes);
    }

    Stage stage;

private:
    static ui::WindowOptions patient()
    {
        ui::WindowOptions options = Stage::quick();
        options.timing.deadlines = {};
        return options;
    }

    Growth m_memory;
    bench::Heartbeat m_heart;
};

void millionItems(Row &row)
{
    QByteArray items("{}");
    items.reserve(3'000'000);
    for (int item = 1; item < 1'000'000; ++item) {
        items += ",{}";
    }
    Meeting meeting(row);
    QVERIFY(meeting.with(RawReply::json(200, R"({"items":[)" + items + R"(],"endCursor":null})")));
    QCOMPARE(meeting.stage.table->model()->rowCount(), 1'000'000);
    SAYS(meeting.stage, QStringLiteral("1,000,000 secret(s)"));
    QVERIFY(meeting.isBounded(320 << 20)); // its rows stay, and the server is in this process, too
}

void hugeKeys(Row &row)
{
    QByteArrayList items;
    for (int number = 0; number < 8; ++number) {
        items += item(FakeApi::id(number), QByteArray(1 << 20, static_cast<char>('a' + number)));
    }
    Meeting meeting(row);
    QVERIFY(meeting.with(RawReply::json(200, page(items, {}))));
    QCOMPARE(meeting.stage.keys().size(), 8);
    for (const QString &key : meeting.stage.keys()) {
        QVERIFY(key.size() <= 513); // what is shown is cut
    }
    meeting.stage.table->selectRow(1);
    meeting.stage.action("actionCopyKey")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().toLatin1() == QByteArray(1 << 20, 'b')); // exact
    QVERIFY(meeting.isBounded());
}

// Each of them another control, and one bidi mark that would turn the rest of the window round.
void controlKeys(Row &row)
{
    QByteArrayList items;
    for (int code = 0; code < 0x20; ++code) {
        items += item(FakeApi::id(code),
                      "k\\u00" + QByteArray::number(code, 16).rightJustified(2, '0') + "\\u202ek");
    }
    Meeting meeting(row);
    QVERIFY(meeting.with(RawReply::json(200, page(items, {}))));
    QCOMPARE(meeting.stage.keys().size(), items.size());
    for (const QString &key : meeting.stage.keys()) {
        QVERIFY(key.contains(QStringLiteral("\\u{202E}k")));
        for (const QChar c : key) {
            QVERIFY(c.isPrint());
        }
    }
}

void manyCutAnswers(Row &row)
{
    Meeting meeting(row);
    for (const int size : {1 << 10, 1 << 16, 1 << 20}) {
        QVERIFY(meeting.with(
            RawReply::raw(head + "\r\n{\"items\":[\"" + QByteArray(size, 'x')).close()));
        SAYS(meeting.stage, QStringLiteral("is not what the API sends"));
    }
    QVERIFY(meeting.isBounded());
}

void htmlErrors(Row &row)
{
    Meeting meeting(row);
    QVERIFY(meeting.with(RawReply::http(
        403, "text/html", "<img src=\"http://tracker.invalid/x\"><script>alert(1)</script>")));
    SAYS(meeting.stage, QStringLiteral("<img src=\"http://tracker.invalid/x\">"));
    for (const auto *label : meeting.stage.window.findChildren<QLabel *>()) {
        QVERIFY(!label->isVisible() || label->textFormat() == Qt::PlainText
                || !label->text().contains(QStringLiteral("tracker")));
    }
}

} // namespace

Faults hostileFaults()
{
    return {
        {0, "A page of a million items", "all there, memory bounded", millionItems},
        {0, "Keys of 1 MiB", "cut on one line, copied exactly, memory bounded", hugeKeys},
        {0, "Keys of controls and bidi marks", "escaped, one line each", controlKeys},
        {0, "Cut JSON of any size", "an error, never a list", manyCutAnswers},
        {0, "HTML in errors", "text, nothing fetched", htmlErrors},
    };
}

} // namespace coffer::test
