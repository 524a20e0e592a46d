// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "support/tlsserver.h"
#include "ui/connectiondialog.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

const QByteArray nothing = R"({"items":[],"endCursor":null,"count":0})";

const Certificates &certificates()
{
    static const Certificates made;
    return made;
}

// Tries to list and to create there; no byte of either may arrive.
void fails(Stage &stage, const TlsServer &server, const QString &words)
{
    Connection connection = stage.connection(server.url());
    if (!words.contains(QLatin1String("issued by"))) {
        connection.authorities = certificates().authorities();
    }
    QVERIFY(!stage.opens(connection) || stage.window.hasFailed());
    SAYS(stage, words);
    SAYS(stage, QStringLiteral("Nothing was sent."));
    QCOMPARE(stage.commons.requests.entries().size(), std::size_t(1)); // no retry
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not created."));
    QVERIFY(stage.keeps());
    QVERIFY2(server.received().isEmpty(), "something was sent");
    for (const QString &way : {QStringLiteral("Ignore"), QStringLiteral("Continue")}) {
        QVERIFY(!stage.offers(way));
    }
}

void unknownAuthority(Row &row)
{
    QVERIFY(certificates().isMade);
    const TlsServer server(certificates().issue("IP:127.0.0.1"), nothing);
    {
        Stage stage(row);
        fails(stage, server, QStringLiteral("issued by \u201cPrivate Test CA\u201d"));
    }
    Stage stage(row);
    ui::ConnectionDialog dialog(stage.commons,
                                {server.url(), *Token::parse(canaryToken),
                                 stage.connection().coreInstance.toString(QUuid::WithoutBraces)},
                                Stage::quick().timing, &stage.window);
    dialog.open();
    stage.click(QStringLiteral("Test"));
    SAYS(stage, QStringLiteral("Private Test CA"));
    QVERIFY(stage.offers(QStringLiteral("Browse for CA File\u2026")));
    QVERIFY(server.received().isEmpty());
}

void expiredOrWrongHost(Row &row)
{
    const TlsServer expired(certificates().issue("IP:127.0.0.1", "20210101000000Z"), nothing);
    const TlsServer other(certificates().issue("DNS:other.example"), nothing);
    {
        Stage stage(row);
        fails(stage, expired, QStringLiteral("expired on"));
    }
    Stage stage(row);
    fails(stage, other, QStringLiteral("is not for 127.0.0.1 but for other.example"));
}

void toPlainHttp(Row &row)
{
    RawServer plain;
    const RawReply moved = RawReply::http(
        301, {}, {}, "Location: " + plain.url().toLatin1() + "/v1/core_instances\r\n");
    const TlsServer server(certificates().issue("IP:127.0.0.1"), moved);
    Stage stage(row);
    Connection connection = stage.connection(server.url());
    connection.authorities = certificates().authorities();
    stage.window.open({connection});
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("has moved to ") + plain.url());
    QCOMPARE(server.received().count("GET "), 1);
    QCOMPARE(plain.connections(), 0);
    row.sent(QStringLiteral("first host GET 1, second host none"));
}

} // namespace

Faults tlsFaults()
{
    return {
        {4, "TLS self-signed / unknown CA", "0 sent, issuer named, CA file offered, no way round",
         unknownAuthority},
        {5, "TLS expired / wrong host", "0 sent, the exact reason, no retry", expiredOrWrongHost},
        {6, "https to http redirect", "refused, token not sent", toPlainHttp},
    };
}

} // namespace coffer::test
