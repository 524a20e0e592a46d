// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/authorities.h"
#include "api/projectsapi.h"
#include "model/session.h"
#include "support/apifixture.h"
#include "support/tlsserver.h"

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;
using Reason = TlsFailure::Reason;

namespace {

const QString loopback = QStringLiteral("127.0.0.1");

/// One request over a network of one's choice, and its error.
struct Call
{
    Call(QNetworkAccessManager &network, const TlsServer &server,
         const QList<QSslCertificate> &authorities = {}, const QString &host = loopback)
        : api(network, connection(server, authorities, host))
        , request(api.list(1, {}, [this](tl::expected<Page, ApiError> p) { page = std::move(p); }))
    {
    }

    static Connection connection(const TlsServer &server, const QList<QSslCertificate> &authorities,
                                 const QString &host)
    {
        Connection made = ApiFixture::connectionTo(server.url(host));
        made.authorities = authorities;
        return made;
    }
    [[nodiscard]] bool isAnswered() const
    {
        return QTest::qWaitFor([this] { return page.has_value(); });
    }
    [[nodiscard]] TlsFailure failure() const
    {
        return page->error().tls.value_or(TlsFailure{{Reason::Other}});
    }

    SecretsApi api;
    std::optional<tl::expected<Page, ApiError>> page;
    Request request;
};

} // namespace

/// Real TLS: a certificate that cannot be trusted ends the call before anything is sent, and says
/// why; an authority that the person trusts is trusted for that connection alone.
class TlsTest final : public QObject
{
    Q_OBJECT
    const Certificates m_certificates;
    const QList<QSslCertificate> m_authorities = m_certificates.authorities();
    TlsServer m_good{m_certificates.issue("IP:127.0.0.1"), emptyPage};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.isMade); }
    void whoIsVouchedForByTheFileIsTrusted();
    void anUnknownIssuerIsNamedAndNothingIsSent();
    void aSelfSignedCertificateIsCalledThat();
    void anExpiredCertificateNamesItsDay();
    void aWrongHostNamesTheRightOnes();
    void aWriteIsNotSentEither();
    void noConnectionOfAnotherTrustIsUsed();
    void aSessionTrustsOnlyItsOwn();
    void severalCertificatesInOneFile();
    void filesThatGiveNone_data();
    void filesThatGiveNone();
};

// What the others would receive, if anything was sent.
void TlsTest::whoIsVouchedForByTheFileIsTrusted()
{
    QNetworkAccessManager network;
    const auto read = readAuthorities(m_certificates.file());
    QVERIFY(read);
    const Call call(network, m_good, *read);
    QVERIFY(call.isAnswered());
    QVERIFY(call.page->has_value());
    QVERIFY(m_good.received().contains("HTTP/1.1\r\n"));
}

void TlsTest::anUnknownIssuerIsNamedAndNothingIsSent()
{
    QNetworkAccessManager network;
    const TlsServer server(m_certificates.issue("IP:127.0.0.1"), emptyPage);
    const Call call(network, server);
    QVERIFY(call.isAnswered());
    QCOMPARE(call.page->error().kind, Kind::Tls);
    QCOMPARE(call.failure().reasons.front(), Reason::UnknownIssuer);
    QVERIFY(call.failure().needsOnlyTrust());
    QCOMPARE(call.failure().issuer, QStringLiteral("Private Test CA"));
    QCOMPARE(call.failure().host, loopback);
    const Certificates others(QStringLiteral("Another CA")); // who has not vouched for it
    QNetworkAccessManager another;
    const Call second(another, server, others.authorities());
    QVERIFY(second.isAnswered());
    QCOMPARE(second.failure().reasons.front(), Reason::UnknownIssuer);
    QTest::qWait(50); // what was sent would still arrive
    QCOMPARE(server.received(), QByteArray());
}

void TlsTest::aSelfSignedCertificateIsCalledThat()
{
    QNetworkAccessManager network;
    QFile key(m_certificates.path(QStringLiteral("ca.key")));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const TlsServer server({m_authorities.constFirst(), QSslKey(&key, QSsl::Ec)}, emptyPage);
    const Call call(network, server);
    QVERIFY(call.isAnswered());
    const auto reasons = call.failure().reasons;
    QVERIFY(std::find(reasons.begin(), reasons.end(), Reason::SelfSigned) != reasons.end());
    QTest::qWait(50);
    QCOMPARE(server.received(), QByteArray());
}

void TlsTest::anExpiredCertificateNamesItsDay()
{
    QNetworkAccessManager network;
    const TlsServer server(m_certificates.issue("IP:127.0.0.1", "20210203040506Z"), emptyPage);
    const Call call(network, server, m_authorities);
    QVERIFY(call.isAnswered());
    QCOMPARE(call.failure().reasons, std::vector<Reason>{Reason::Expired});
    QVERIFY(!call.failure().needsOnlyTrust());
    QCOMPARE(call.failure().until, QDateTime({2021, 2, 3}, {4, 5, 6}, Qt::UTC));
    QNetworkAccessManager another;
    const Call unknown(another, server); // both are said
    QVERIFY(unknown.isAnswered());
    QCOMPARE(unknown.failure().reasons,
             (std::vector<Reason>{Reason::Expired, Reason::UnknownIssuer}));
    QTest::qWait(50);
    QCOMPARE(server.received(), QByteArray());
}

void TlsTest::aWrongHostNamesTheRightOnes()
{
    QNetworkAccessManager network;
    const TlsServer server(m_certificates.issue("DNS:api.example,DNS:b.example"), emptyPage);
    const Call call(network, server, m_authorities);
    QVERIFY(call.isAnswered());
    QCOMPARE(call.failure().reasons, std::vector<Reason>{Reason::WrongHost});
    QCOMPARE(call.failure().names,
             QStringList({QStringLiteral("api.example"), QStringLiteral("b.example")}));
    QCOMPARE(call.failure().host, loopback);
    QTest::qWait(50);
    QCOMPARE(server.received(), QByteArray());
}

void TlsTest::aWriteIsNotSentEither()
{
    QNetworkAccessManager network;
    const TlsServer server(m_certificates.issue("IP:127.0.0.1"), emptyPage);
    const SecretsApi api(network, Call::connection(server, {}, loopback));
    std::optional<CreateOutcome> outcome;
    const Request request =
        api.create(newSecret(), [&outcome](CreateOutcome o) { outcome = std::move(o); });
    QTRY_VERIFY(outcome);
    QVERIFY(std::holds_alternative<Refused>(*outcome));
    QCOMPARE(std::get<Refused>(*outcome).error.kind, Kind::Tls);
    QTest::qWait(50);
    QCOMPARE(server.received(), QByteArray());
}

// With one network for both the second call goes over the first one's connection: see the last
// lines, without which nobody would know why TrustedNetwork is needed.
void TlsTest::noConnectionOfAnotherTrustIsUsed()
{
    QNetworkAccessManager shared;
    const TrustedNetwork trusting(shared, m_authorities);
    QVERIFY(&trusting.manager() != &shared);
    const Call first(trusting.manager(), m_good, m_authorities);
    QVERIFY(first.isAnswered());
    QVERIFY(first.page->has_value());
    const TrustedNetwork plain(shared, {});
    QCOMPARE(&plain.manager(), &shared);
    const Call second(plain.manager(), m_good);
    QVERIFY(second.isAnswered());
    QVERIFY(!second.page->has_value());
    QCOMPARE(second.page->error().kind, Kind::Tls);

    const Call careless(trusting.manager(), m_good);
    QVERIFY(careless.isAnswered());
    QVERIFY(careless.page->has_value());
}

void TlsTest::aSessionTrustsOnlyItsOwn()
{
    QNetworkAccessManager shared;
    const auto isFailed = [](Session &session) {
        session.model().fetchMore({});
        if (!QTest::qWaitFor(
                [&] { return !std::holds_alternative<Loading>(session.model().paging()); })) {
            qFatal("no answer");
        }
        return std::holds_alternative<Failed>(session.model().paging());
    };
    Session trusting(shared, Call::connection(m_good, m_authorities, loopback), {});
    QVERIFY(!isFailed(trusting));
    Session other(shared, Call::connection(m_good, {}, loopback), {});
    QVERIFY(isFailed(other));
}

void TlsTest::severalCertificatesInOneFile()
{
    const Certificates others;
    QFile one(others.file());
    QFile two(m_certificates.file());
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    m_certificates.write("bundle.pem", one.readAll() + "# a remark\n" + two.readAll());
    const auto read = readAuthorities(m_certificates.path(QStringLiteral("bundle.pem")));
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QNetworkAccessManager network;
    const Call call(network, m_good, *read);
    QVERIFY(call.isAnswered());
    QVERIFY(call.page->has_value());
}

void TlsTest::filesThatGiveNone_data()
{
    using FileKind = AuthoritiesError::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &text, FileKind kind) {
        QTest::newRow(name) << text << static_cast<int>(kind);
    };
    row("missing", QByteArray(), FileKind::Unreadable);
    row("empty", QByteArray(""), FileKind::NoCertificate);
    row("a key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        FileKind::NoCertificate);
    row("DER", QByteArray("\x30\x82\x01\x02", 4), FileKind::NoCertificate);
    row("damaged", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        FileKind::Damaged);
    row("cut", "-----BEGIN CERTIFICATE-----\nMIIB", FileKind::Damaged);
    row("huge", QByteArray(5 << 20, 'x'), FileKind::TooLarge);
}

void TlsTest::filesThatGiveNone()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const QString file = m_certificates.path(QStringLiteral("other.pem"));
    QFile::remove(file);
    if (!text.isNull()) {
        m_certificates.write("other.pem", text);
    }
    const auto read = readAuthorities(file);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().kind), kind);
    QCOMPARE(read.error().detail.isEmpty(),
             kind != static_cast<int>(AuthoritiesError::Kind::Unreadable));
    const auto folder = readAuthorities(QDir::tempPath());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, AuthoritiesError::Kind::NotAFile);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
