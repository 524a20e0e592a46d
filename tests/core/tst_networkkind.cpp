// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/networkkind.h"

#include <QTest>

using namespace coffer;
using Kind = ApiError::Kind;
using Error = QNetworkReply::NetworkError;

Q_DECLARE_METATYPE(coffer::ApiError::Kind)

/// What each of Qt's errors comes to, before and after the request has left.
class NetworkKindTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void aProxyIsBlamedOnlyForWhatItCouldHaveDone();
};

void NetworkKindTest::kinds_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("unsent");
    QTest::addColumn<Kind>("sent");
    const auto row = [](const char *name, Error error, Kind unsent, Kind sent) {
        QTest::newRow(name) << error << unsent << sent;
    };
    const auto same = [&row](const char *name, Error error, Kind kind) {
        row(name, error, kind, kind);
    };
    using Reply = QNetworkReply;
    same("host not found", Reply::HostNotFoundError, Kind::HostNotFound);
    same("refused", Reply::ConnectionRefusedError, Kind::ConnectionRefused);
    same("closed", Reply::RemoteHostClosedError, Kind::ConnectionLost);
    same("would be sent again", Reply::ContentReSendError, Kind::ConnectionLost);
    row("timeout", Reply::TimeoutError, Kind::ConnectTimeout, Kind::AnswerTimeout);
    same("TLS", Reply::SslHandshakeFailedError, Kind::Tls);
    same("unknown protocol", Reply::ProtocolUnknownError, Kind::NotHttp);
    same("invalid operation", Reply::ProtocolInvalidOperationError, Kind::NotHttp);
    same("protocol failure", Reply::ProtocolFailure, Kind::NotHttp);
    same("decompression", Reply::UnknownContentError, Kind::BadEncoding);
    same("proxy refused", Reply::ProxyConnectionRefusedError, Kind::Proxy);
    same("proxy closed", Reply::ProxyConnectionClosedError, Kind::Proxy);
    same("proxy not found", Reply::ProxyNotFoundError, Kind::Proxy);
    same("proxy timeout", Reply::ProxyTimeoutError, Kind::Proxy);
    same("proxy wants a password", Reply::ProxyAuthenticationRequiredError, Kind::Proxy);
    same("proxy, other", Reply::UnknownProxyError, Kind::Proxy);
    same("temporary", Reply::TemporaryNetworkFailureError, Kind::Network);
    same("session", Reply::NetworkSessionFailedError, Kind::Network);
    same("other", Reply::UnknownNetworkError, Kind::Network);
}

void NetworkKindTest::kinds()
{
    QFETCH(Error, error);
    QFETCH(Kind, unsent);
    QFETCH(Kind, sent);
    QCOMPARE(kindOfNetwork(error, false, false), unsent);
    QCOMPARE(kindOfNetwork(error, true, false), sent);
}

void NetworkKindTest::aProxyIsBlamedOnlyForWhatItCouldHaveDone()
{
    QCOMPARE(kindOfNetwork(QNetworkReply::UnknownNetworkError, false, true), Kind::Proxy);
    QCOMPARE(kindOfNetwork(QNetworkReply::UnknownNetworkError, true, true), Kind::Network);
    QCOMPARE(kindOfNetwork(QNetworkReply::SslHandshakeFailedError, false, true), Kind::Tls);
}

QTEST_APPLESS_MAIN(NetworkKindTest)
#include "tst_networkkind.moc"
