// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/memory.h"
#include "faults/stage.h"
#include "support/gzip.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

using namespace std::chrono_literals;

constexpr qint64 mebi = 1 << 20;
const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

// A refresh meets \a reply, which leaves the rows, and is over when the time is.
void refreshMeets(Row &row, const RawReply &reply, const QString &words,
                  const ui::WindowOptions &options = Stage::quick())
{
    Stage stage(row, 3, options);
    QVERIFY(stage.opens());
    const QStringList before = stage.keys();
    const Growth memory;
    stage.api.refuse(reply);
    stage.refresh();
    QVERIFY(stage.fails(60'000));
    SAYS(stage, words);
    QVERIFY(!stage.all().contains(QStringLiteral("cancel"), Qt::CaseInsensitive));
    QVERIFY(stage.offers(QStringLiteral("Retry")));
    QCOMPARE(stage.keys(), before);
    QVERIFY2(memory.isBounded(), memory.text().constData());
    row.saw(QString::fromLatin1(memory.text()));
    stage.api.recover();
    stage.click(QStringLiteral("Retry"));
    QVERIFY(stage.rests());
    QVERIFY(!stage.window.hasFailed());
}

void hangRead(Row &row)
{
    refreshMeets(row, RawReply().hang(), QStringLiteral("did not answer in time"));
    QCOMPARE(Deadlines().idle, 15s);
}

void drip(Row &row)
{
    refreshMeets(
        row, RawReply::raw(ok + "Content-Length: 5000\r\n\r\n").drip(QByteArray(5000, ' '), 20ms),
        QStringLiteral("did not answer in time"));
    QCOMPARE(Deadlines().total, 30s);
}

void hugeHeaders(Row &row)
{
    refreshMeets(row, RawReply::raw(ok + "X-Long: ").flood(QByteArray(1000, 'x'), 200).hang(),
                 QStringLiteral("did not answer in time"));
    refreshMeets(
        row, RawReply::raw(ok).flood("X-Header: " + QByteArray(1000, 'x') + "\r\n", 1000).hang(),
        QStringLiteral("did not answer in time"));
}

void endless(Row &row)
{
    ui::WindowOptions patient = Stage::quick(); // it takes a while to send so much
    patient.timing.deadlines = {};
    patient.pageSizing = PageSizing::always(1); // so that there is no smaller one to try
    const QByteArray block(1 << 16, ' ');
    refreshMeets(row, RawReply::raw(ok + "\r\n").flood(block, -1), QStringLiteral("too large"),
                 patient);
    refreshMeets(row, RawReply::raw(ok + "Content-Length: 500000000\r\n\r\n").flood(block, -1),
                 QStringLiteral("too large"), patient);
}

void gzipBomb(Row &row)
{
    const QByteArray bomb = gzipped(QByteArray(mebi, '\0'), 200);
    refreshMeets(row, RawReply::json(200, bomb, "Content-Encoding: gzip\r\n"),
                 QStringLiteral("damaged"));
}

} // namespace

Faults limitFaults()
{
    return {
        {21, "Hang after request, R", "timed out after the idle time, Retry", hangRead},
        {23, "Drip 1 byte at a time", "the total deadline ends it", drip},
        {24, "Header field 200 KB / many", "a deadline ends it, no endless spinner", hugeHeaders},
        {25, "Body 500 MB / endless", "too large at 32 MiB, memory bounded", endless},
        {26, "gzip bomb 200 MB", "error, body discarded, memory bounded", gzipBomb},
    };
}

} // namespace coffer::test
