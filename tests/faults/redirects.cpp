// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

RawReply movedTo(int status, const QString &address)
{
    return RawReply::http(status, "text/html", "<b>moved</b>",
                          "Location: " + address.toLatin1() + "\r\n");
}

void listElsewhere(Row &row)
{
    const RawServer other;
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.refuse(movedTo(302, other.url() + QStringLiteral("/v1/there?a=b")));
    stage.refresh();
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("has moved to ") + other.url());
    QCOMPARE(stage.keys().size(), 3);
    QCOMPARE(stage.sent("GET"), 2);
    QCOMPARE(other.connections(), 0);
    row.sent(QStringLiteral("second host none"));
}

void createElsewhere(Row &row)
{
    const RawServer other;
    Stage stage(row);
    QVERIFY(stage.opens());
    for (const int status : {307, 308, 302}) {
        const int before = stage.sent("POST");
        stage.api.answerPosts(movedTo(status, other.url() + QStringLiteral("/v1/there")));
        QVERIFY(stage.create());
        SAYS(stage, QStringLiteral("Not created. The server says that it has moved to "));
        QVERIFY(stage.keeps());
        QCOMPARE(stage.sent("POST"), before + 1);
    }
    QCOMPARE(other.connections(), 0);
    row.sent(QStringLiteral("second host none"));
}

void sameOrigin(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    const QString base = stage.api.server().url() + QStringLiteral("/behind");
    stage.api.refuse(movedTo(301, base + QStringLiteral("/v1/core_instances/1/secrets/")));
    stage.refresh();
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("connect to ") + base + QLatin1Char('.'));
    QCOMPARE(stage.keys().size(), 3);
    QCOMPARE(stage.sent("GET"), 2);
}

} // namespace

Faults redirectFaults()
{
    return {
        {7, "302 GET to other host", "not followed, no byte to it, host named", listElsewhere},
        {8, "307 POST to other host", "not followed, 1 send each, not created", createElsewhere},
        {9, "Redirect to same origin", "not followed; the base address to enter", sameOrigin},
    };
}

} // namespace coffer::test
