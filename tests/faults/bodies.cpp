// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray page = R"({"items":[],"endCursor":null,"count":0})";

// Loading the second page meets each of \a replies; then the list goes on where it was.
void listMeets(Row &row, const std::vector<RawReply> &replies, const QString &words)
{
    for (const RawReply &reply : replies) {
        Stage stage(row, 250);
        QVERIFY(stage.opens());
        const int shown = static_cast<int>(stage.keys().size());
        stage.api.refuse(reply);
        stage.action("actionLoadAll")->trigger();
        QVERIFY(stage.fails());
        SAYS(stage, words);
        QCOMPARE(stage.keys().size(), shown);
        const QByteArray asked = stage.api.requests("GET").back().target;
        stage.api.recover();
        stage.action("actionLoadAll")->trigger();
        QTRY_COMPARE(stage.keys().size(), 250);
        const QStringList keys = stage.keys();
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        QVERIFY(asked.contains("before="));
    }
}

void cutWithLength(Row &row)
{
    listMeets(row, {RawReply::raw(ok + "Content-Length: 900\r\n\r\n" + page).close()},
              QStringLiteral("The connection was lost"));
}

void cutChunked(Row &row)
{
    listMeets(row, {RawReply().chunked(ok, {page}, true).close()},
              QStringLiteral("The connection was lost"));
}

void cutWithoutLength(Row &row)
{
    listMeets(row, {RawReply::raw(ok + "\r\n" + page.left(20)).close()},
              QStringLiteral("is not what the API sends"));
}

void shortLength(Row &row)
{
    listMeets(row, {RawReply::raw(ok + "Content-Length: 20\r\n\r\n" + page)},
              QStringLiteral("is not what the API sends"));
}

// What comes before the body is what a bomb says it is; zlib would be told the same.
void badGzip(Row &row)
{
    listMeets(row,
              {RawReply::raw(ok + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nraw bytes")},
              QStringLiteral("answer is damaged"));
}

void webPage(Row &row)
{
    listMeets(row, {RawReply::http(200, "text/html", "<html><b>Sign in here</b></html>")},
              QStringLiteral("not the API: it sent a web page (text/html)"));
}

void wrongShape(Row &row)
{
    for (const auto &[body, words] : std::initializer_list<std::pair<QByteArray, QString>>{
             {"{}", QStringLiteral("no usable \u201citems\u201d")},
             {"[]", QStringLiteral("is not what the API sends")},
             {R"({"endCursor":null})", QStringLiteral("no usable \u201citems\u201d")},
             {R"({"items":{}})", QStringLiteral("no usable \u201citems\u201d")}}) {
        listMeets(row, {RawReply::json(200, body)}, words);
    }
}

void deep(Row &row)
{
    const QByteArray nested(100'000, '[');
    listMeets(row, {RawReply::json(200, nested), RawReply::json(200, R"({"items":)" + nested)},
              QStringLiteral("The server's answer"));
}

} // namespace

Faults bodyFaults()
{
    return {
        {16, "Truncated body, Content-Length, R", "error, rows kept, same page again",
         cutWithLength},
        {17, "Truncated chunked", "as 16", cutChunked},
        {18, "Truncated, no length", "no JSON, as 16", cutWithoutLength},
        {20, "Content-Length smaller than body", "no JSON, connection dropped", shortLength},
        {27, "Bad gzip", "error, no raw bytes shown", badGzip},
        {29, "200 HTML", "not the API (text/html), rows kept", webPage},
        {30, "200 {} / [] / items missing / no array", "the field is named, rows kept", wrongShape},
        {33, "JSON depth 100 000", "rejected, no crash", deep},
    };
}

} // namespace coffer::test
