// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/apifixture.h"

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;

namespace {

/// The proxy that a desktop's settings name, for as long as this lives.
class ProxySetting final
{
public:
    explicit ProxySetting(const QString &proxy)
    {
        for (Variable &variable : m_before) {
            variable.value = qgetenv(variable.name);
            qunsetenv(variable.name);
        }
        qputenv("https_proxy", proxy.toLatin1());
        qputenv("HTTPS_PROXY", proxy.toLatin1());
    }
    ~ProxySetting()
    {
        qunsetenv("HTTPS_PROXY");
        for (const Variable &variable : m_before) {
            qputenv(variable.name, variable.value);
        }
    }
    ProxySetting(const ProxySetting &) = delete;
    ProxySetting &operator=(const ProxySetting &) = delete;

private:
    struct Variable
    {
        const char *name;
        QByteArray value = {};
    };
    std::array<Variable, 3> m_before{{{"https_proxy"}, {"no_proxy"}, {"NO_PROXY"}}};
};

} // namespace

/// A proxy that does not let the connection through: it is named, and nothing has left.
class ProxyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProxyIsNamed_data();
    void theProxyIsNamed();
    void aRefusingServerIsNoRefusingProxy();
};

void ProxyTest::theProxyIsNamed_data()
{
    QTest::addColumn<RawReply>("answer");
    QTest::addColumn<QString>("login");
    const auto raw = [](const QByteArray &head) {
        return RawReply::raw("HTTP/1.1 " + head + "\r\nContent-Length: 0\r\n\r\n");
    };
    const RawReply closed; // nobody listens
    const RawReply forbidden = raw("403 Forbidden");
    const RawReply challenge =
        raw("407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"");
    const QString login = QStringLiteral("user:word@");
    QTest::newRow("refuses") << closed << QString();
    QTest::newRow("refuses, with a login") << closed << login;
    QTest::newRow("403") << forbidden << QString();
    QTest::newRow("403, with a login") << forbidden << login;
    QTest::newRow("407") << challenge << QString();
    QTest::newRow("407, with a login") << challenge << login;
    QTest::newRow("407, and closes") << RawReply(challenge).close() << QString();
    QTest::newRow("502") << raw("502 Bad Gateway") << QString();
}

void ProxyTest::theProxyIsNamed()
{
    QFETCH(RawReply, answer);
    QFETCH(QString, login);
    auto proxy = std::make_unique<RawServer>();
    const QString place = QStringLiteral("127.0.0.1:%1").arg(proxy->port());
    proxy->answerWith([answer](const RawRequest &) { return answer; });
    if (answer.steps().empty()) {
        proxy.reset();
    }
    const ProxySetting setting(QStringLiteral("http://") + login + place);
    QNetworkAccessManager network;
    const SecretsApi api(network, ApiFixture::connectionTo(QStringLiteral("https://api.invalid")));
    std::optional<ApiError> error;
    Request request = api.list(
        1, {}, [&error](const tl::expected<Page, ApiError> &page) { error = page.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Proxy);
    QCOMPARE(error->subject, place); // and no credentials

    std::optional<CreateOutcome> outcome;
    request = api.create(newSecret(), [&outcome](CreateOutcome o) { outcome = std::move(o); });
    QTRY_VERIFY(outcome);
    QVERIFY(std::holds_alternative<Refused>(*outcome));
    QCOMPARE(std::get<Refused>(*outcome).error.kind, Kind::Proxy);
    QCOMPARE(std::get<Refused>(*outcome).error.subject, place);
    if (proxy) {
        QCOMPARE(proxy->requests().front().method, QByteArray("CONNECT"));
        QVERIFY2(!proxy->received().contains("opaque"), "the token is not the proxy's business");
    }
}

// Loopback never goes through the proxy, so the proxy is not to blame.
void ProxyTest::aRefusingServerIsNoRefusingProxy()
{
    const ProxySetting setting(QStringLiteral("http://127.0.0.1:9"));
    QNetworkAccessManager network;
    const SecretsApi api(network, ApiFixture::connectionTo(QStringLiteral("https://127.0.0.1:1")));
    std::optional<ApiError> error;
    const Request request = api.list(
        1, {}, [&error](const tl::expected<Page, ApiError> &page) { error = page.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::ConnectionRefused);
    QCOMPARE(error->subject, QStringLiteral("127.0.0.1:1"));
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
