// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/connectiondialog.h"
#include "ui/windowtools.h"

#include <QPushButton>
#include <QScopeGuard>

namespace coffer::test {

namespace {

using ui::ConnectionDialog;

/// The connection dialog on a stage, with what it has come to.
struct Asked
{
    explicit Asked(Stage &onStage, const QString &address, const QByteArray &token = canaryToken)
        : stage(onStage)
        , dialog(stage.commons,
                 {address, {}, stage.connection().coreInstance.toString(QUuid::WithoutBraces)},
                 Stage::quick().timing, &stage.window)
    {
        QObject::connect(&dialog, &ConnectionDialog::connectionChosen, &dialog,
                         [this](const ui::Place &place) { chosen = place.connection; });
        dialog.open();
        child<QLineEdit>(dialog, "token")->setText(QString::fromUtf8(token));
    }

    Stage &stage;
    std::optional<Connection> chosen;
    ConnectionDialog dialog;
};

void pastedTokens(Row &row)
{
    Stage stage(row);
    const QString address = stage.api.server().url();
    for (const char *pasted : {"  %1\r\n", "Bearer %1", "bearer  %1 ", "\t%1"}) {
        Asked asked(stage, address, QByteArray(pasted).replace("%1", canaryToken));
        asked.dialog.accept();
        QVERIFY(asked.chosen);
        QCOMPARE(asked.chosen->token.text(), QByteArrayView(canaryToken));
    }
    for (const char *pasted : {"one two", "caf\xc3\xa9", "caf\u00e9\u202e"}) {
        Asked asked(stage, address, pasted);
        asked.dialog.accept();
        QVERIFY(!asked.chosen);
        SAYS(stage, QStringLiteral("spaces, line breaks or other characters that no token has"));
    }
    QVERIFY(!Token::parse("a\r\nX-Evil: 1").has_value());
    QCOMPARE(stage.api.server().connections(), 0);
}

void addresses(Row &row)
{
    Stage stage(row);
    for (const auto &[typed, words] : std::initializer_list<std::pair<QString, QString>>{
             {QStringLiteral("https://user:word@example.com"),
              QStringLiteral("a user name or a password")},
             {QStringLiteral("https://example.com/#here"),
              QStringLiteral("contains a \u201c?\u201d or a \u201c#\u201d")},
             {QStringLiteral("example.com"), QStringLiteral("does not begin with https://")},
             {QStringLiteral("https://"), QStringLiteral("not a web address")},
             {QStringLiteral("http://example.com"), QStringLiteral("without encryption")}}) {
        Asked asked(stage, typed);
        asked.dialog.accept();
        QVERIFY2(!asked.chosen, qPrintable(typed));
        SAYS(stage, words);
    }
    Asked asked(stage, QStringLiteral(" https://example.com/behind/// "));
    asked.dialog.accept();
    QVERIFY(asked.chosen);
    QCOMPARE(asked.chosen->endpoint.base(), QUrl(QStringLiteral("https://example.com/behind")));
    QVERIFY(stage.commons.requests.entries().empty());
}

void proxy(Row &row)
{
    const RawServer proxy;
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    const QByteArray before = qgetenv("no_proxy");
    qunsetenv("no_proxy");
    const auto restore = qScopeGuard([&before] {
        qunsetenv("http_proxy");
        qputenv("no_proxy", before);
    });
    Stage stage(row);
    QVERIFY(stage.opens()); // loopback is reached directly
    QCOMPARE(stage.keys().size(), 3);
    Asked asked(stage, QStringLiteral("http://api.invalid"));
    SAYS(stage, QStringLiteral("through the proxy 127.0.0.1:%1").arg(proxy.port()));
    QVERIFY(stage.offers(QStringLiteral("Send the token unencrypted to api.invalid")));
    asked.dialog.accept();
    QTest::qWait(20);
    QVERIFY(!asked.chosen);
    QCOMPARE(proxy.connections(), 0);
    row.sent(QStringLiteral("proxy none"));
}

} // namespace

Faults addressFaults()
{
    return {
        {73, "Token with CR/LF, spaces, non-ASCII, Bearer prefix", "trimmed or refused, 0 sent",
         pastedTokens},
        {74, "Base URL with userinfo, fragment, no scheme, http, path",
         "refused or normalised, 0 sent", addresses},
        {75, "http_proxy set, http URL", "proxy named, needs a yes; loopback direct", proxy},
    };
}

} // namespace coffer::test
