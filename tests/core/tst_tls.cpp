// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/apifixture.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;

namespace {

/// A server on loopback with a certificate that nobody has vouched for.
class TlsServer final
{
public:
    bool listen()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (!makeCertificate()) {
            return false;
        }
        configuration.setLocalCertificate(m_certificate);
        configuration.setPrivateKey(m_key);
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server,
                         [this] { accept(); });
        return m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url(const QString &host) const
    {
        return QStringLiteral("https://%1:%2").arg(host).arg(m_server.serverPort());
    }
    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    // Made anew each time: one in the sources would expire one day.
    bool makeCertificate()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                       QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                       key, QStringLiteral("-out"), certificate});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
            qWarning("openssl: %s", openssl.readAllStandardError().constData());
            return false;
        }
        QFile keyFile(key);
        QFile certificateFile(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly)) {
            return false;
        }
        m_key = QSslKey(&keyFile, QSsl::Rsa);
        m_certificate = QSslCertificate(&certificateFile);
        return !m_key.isNull() && !m_certificate.isNull();
    }

    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            const auto read = [this, socket] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n")) {
                    socket->write(RawReply::json(200, emptyPage).steps().front().bytes);
                }
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
            read();
        }
    }

    QSslServer m_server;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QByteArray m_received;
};

} // namespace

/// Real TLS: a certificate that cannot be trusted ends the call before anything is sent.
class TlsTest final : public QObject
{
    Q_OBJECT
    void trust()
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(m_server.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void isNotTrusted(const QString &host, QLatin1StringView reason);

    TlsServer m_server;
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen()); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void whatIsTrustedIsRead();
    void nothingIsSentToWhomNobodyVouchesFor();
    void nothingIsSentToAnotherHost();
};

// What the other two would receive, if anything was sent.
void TlsTest::whatIsTrustedIsRead()
{
    trust();
    const QByteArray before = m_server.received();
    QNetworkAccessManager network;
    const SecretsApi api(network,
                         ApiFixture::connectionTo(m_server.url(QStringLiteral("127.0.0.1"))));
    std::optional<tl::expected<Page, ApiError>> page;
    const Request request =
        api.list(1, {}, [&page](tl::expected<Page, ApiError> p) { page = std::move(p); });
    QTRY_VERIFY(page);
    QVERIFY(page->has_value());
    QVERIFY(m_server.received().size() > before.size());
    QVERIFY(m_server.received().contains("HTTP/1.1\r\n"));
}

void TlsTest::isNotTrusted(const QString &host, QLatin1StringView reason)
{
    const QByteArray before = m_server.received();
    QNetworkAccessManager network;
    const SecretsApi api(network, ApiFixture::connectionTo(m_server.url(host)));
    std::optional<ApiError> error;
    Request request =
        api.list(1, {}, [&error](const tl::expected<Page, ApiError> &p) { error = p.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Tls);
    QVERIFY2(error->subject.contains(reason, Qt::CaseInsensitive), qPrintable(error->subject));

    std::optional<CreateOutcome> outcome;
    request = api.create(newSecret(), [&outcome](CreateOutcome o) { outcome = std::move(o); });
    QTRY_VERIFY(outcome);
    QVERIFY(std::holds_alternative<Refused>(*outcome));
    QCOMPARE(std::get<Refused>(*outcome).error.kind, Kind::Tls);
    QTest::qWait(100); // what was sent would still arrive
    QCOMPARE(m_server.received(), before);
}

void TlsTest::nothingIsSentToWhomNobodyVouchesFor()
{
    isNotTrusted(QStringLiteral("127.0.0.1"), QLatin1StringView("self-signed"));
}

void TlsTest::nothingIsSentToAnotherHost()
{
    trust();
    isNotTrusted(QStringLiteral("localhost"), QLatin1StringView("host name"));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
