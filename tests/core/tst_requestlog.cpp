// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestlog.h"

#include "api/requestlogfile.h"
#include "support/apifixture.h"

#include <QTemporaryDir>

using namespace coffer;
using namespace coffer::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A real SecretsApi whose requests are logged.
struct Logged
{
    ApiFixture fixture;
    RequestLog log;

    explicit Logged(const Deadlines &deadlines = patient)
        : fixture(deadlines)
    {
        log.watch(*fixture.network);
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return fixture.calls > 0; });
    }
    [[nodiscard]] const RequestEntry &last() const { return log.entries().back(); }
};

RequestEntry numbered(int number)
{
    RequestEntry entry;
    entry.status = number;
    return entry;
}

} // namespace

/// The log of requests: what it holds of each, and that it can hold nothing else.
class RequestLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsNoted()
    {
        Logged logged;
        logged.fixture.server.answer(RawReply::json(200, emptyPage));
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        logged.fixture.list(std::nullopt, 73);
        QVERIFY(logged.ends());
        QCOMPARE(logged.log.entries().size(), 1U);
        const RequestEntry &entry = logged.last();
        QCOMPARE(entry.method, QNetworkAccessManager::GetOperation);
        QCOMPARE(entry.path.text(), secretsPath + "?last=73");
        QCOMPARE(entry.path.host(), RequestPath::Host::ThisMachine);
        QCOMPARE(entry.status, 200);
        QVERIFY(!entry.failure && !entry.isDropped);
        QCOMPARE(entry.bytes, emptyPage.size());
        QCOMPARE(entry.attempts, 1);
        QVERIFY(entry.time >= before && entry.took.count() >= 0);
    }

    void aCreateIsNoted()
    {
        Logged logged;
        logged.fixture.server.answer(RawReply::json(409, R"({"error":"exists"})"));
        logged.fixture.create();
        QVERIFY(logged.ends());
        QCOMPARE(logged.last().method, QNetworkAccessManager::PostOperation);
        QCOMPARE(logged.last().path.text(), secretsPath);
        QCOMPARE(logged.last().status, 409);
        QCOMPARE(logged.last().attempts, 1);
        QVERIFY(logged.last().text().contains("POST"));
    }

    void whatNeverLeftIsCalledThat()
    {
        RequestEntry entry;
        QVERIFY(entry.text().endsWith("not sent"));
        entry.attempts = 1;
        QVERIFY(entry.text().endsWith("1 attempt"));
        entry.attempts = 2;
        QVERIFY(entry.text().endsWith("2 attempts"));
    }

    void aFailureIsNoted()
    {
        Logged logged;
        logged.fixture.server.answerWith([](const RawRequest &) { return RawReply().close(); });
        logged.fixture.list();
        QVERIFY(logged.ends());
        QCOMPARE(logged.last().status, 0);
        QCOMPARE(logged.last().failure, ApiError::Kind::ConnectionLost);
        // Qt sends a GET again by itself; each of them counts.
        QCOMPARE(logged.last().attempts, static_cast<int>(logged.fixture.server.requests().size()));
        QVERIFY(logged.last().attempts > 1);
        QVERIFY(logged.last().text().contains("ConnectionLost"));
    }

    void whatNeverLeftHasNoAttempt()
    {
        const quint16 port = [] {
            QTcpServer server; // of which nobody listens any more
            server.listen(QHostAddress::LocalHost);
            return server.serverPort();
        }();
        QNetworkAccessManager network;
        RequestLog log;
        log.watch(network);
        const SecretsApi api(
            network, ApiFixture::connectionTo("http://127.0.0.1:%1"_L1.arg(QString::number(port))));
        bool ended = false;
        const Request request =
            api.create(newSecret(), [&ended](const CreateOutcome &) { ended = true; });
        QTRY_VERIFY(ended);
        QCOMPARE(log.entries().back().attempts, 0);
        QCOMPARE(log.entries().back().failure, ApiError::Kind::ConnectionRefused);
    }

    void whatIsDroppedIsNoted()
    {
        Logged logged;
        logged.fixture.server.answer(RawReply().hang());
        logged.fixture.list();
        QTRY_COMPARE(logged.fixture.server.requests().size(), 1U);
        logged.fixture.request = {};
        QCOMPARE(logged.log.entries().size(), 1U);
        QVERIFY(logged.last().isDropped);
        QVERIFY(logged.last().text().contains("dropped"));
        QCOMPARE(logged.fixture.calls, 0);
    }

    void aDeadlineIsNoted()
    {
        using namespace std::chrono_literals;
        Logged logged({1min, 20ms, 1min});
        logged.fixture.server.answerWith([](const RawRequest &) { return RawReply().hang(); });
        logged.fixture.list();
        QVERIFY(logged.ends());
        QCOMPARE(logged.log.entries().size(), 1U);
        QCOMPARE(logged.last().failure, ApiError::Kind::AnswerTimeout);
        QVERIFY(!logged.last().isDropped);
    }

    void onlyTheLastAreKept()
    {
        RequestLog log;
        for (int number = 0; number < 250; ++number) {
            log.add(numbered(number));
        }
        QCOMPARE(log.entries().size(), RequestLog::most);
        QCOMPARE(log.entries().front().status, 50);
        QCOMPARE(log.entries().back().status, 249);
    }

    void theLogMayGoBeforeTheNetwork()
    {
        Logged logged;
        auto log = std::make_unique<RequestLog>();
        log->watch(*logged.fixture.network);
        logged.fixture.server.answer(RawReply::json(200, emptyPage));
        logged.fixture.list();
        log.reset();
        QVERIFY(logged.ends());
        QCOMPARE(RequestLog::of(logged.fixture.network.get()), nullptr);
        QCOMPARE(logged.log.entries().size(), 0U);
    }

    void pathsTellOnlyWhatIsKnown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("text");
        const QByteArray id = instanceText;
        QTest::newRow("page") << u"https://h/v1/core_instances/"_s + QLatin1String(id)
                + u"/secrets?last=100&before=canary%2B"_s
                              << "/v1/core_instances/" + id + "/secrets?last=100&before=\u2026";
        QTest::newRow("cursor alone")
            << u"https://h/v1/projects?before=canary"_s << QByteArray("/v1/projects?before=\u2026");
        QTest::newRow("name") << u"https://h/v1/projects?name=canary&last=5"_s
                              << QByteArray("/v1/projects?last=5");
        QTest::newRow("no number") << u"https://h/v1?last=canary"_s << QByteArray("/v1");
        QTest::newRow("proxy's folder")
            << u"https://h/canary/v1/secrets"_s << QByteArray("/\u2026/v1/secrets");
        QTest::newRow("escaped") << u"https://h/v1/%63anary"_s << QByteArray("/v1/\u2026");
        QTest::newRow("long") << u"https://h/"_s + u"canary/"_s.repeated(50)
                              << QByteArray("/\u2026").repeated(8);
    }

    void pathsTellOnlyWhatIsKnown()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, text);
        QCOMPARE(RequestPath(QUrl(url)).text(), text);
    }

    void hostsAreNotNamed()
    {
        using Host = RequestPath::Host;
        const auto host = [](const char *url) {
            return RequestPath(QUrl(QLatin1String(url))).host();
        };
        QCOMPARE(host("https://cloud-api.calyptia.com/v1"), Host::Vendor);
        QCOMPARE(host("https://cloud-api-dev.calyptia.com"), Host::Vendor);
        QCOMPARE(host("https://notcalyptia.com"), Host::Other);
        QCOMPARE(host("https://cloud-api.calyptia.com.canary.example"), Host::Other);
        QCOMPARE(host("http://localhost:5000"), Host::ThisMachine);
        QCOMPARE(host("http://[::1]:5000"), Host::ThisMachine);
    }

    // The canaries are in everything that goes out and that comes back.
    void nothingSecretIsInTheText()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"requests.log"_s);
        ApiFixture fixture;
        RequestLog log;
        log.watch(*fixture.network);
        const RequestLogFile file(log, name);
        QVERIFY(file.isOpen());
        const SecretsApi api(
            *fixture.network,
            ApiFixture::connectionTo(fixture.server.url() + u"/canary-folder"_s, "canary-token"));
        fixture.server.answerWith([](const RawRequest &) {
            return RawReply::json(403, R"({"error":"canary-words canary-token"})",
                                  "X-Header: canary-header\r\nLocation: https://canary-place/\r\n");
        });
        int calls = 0;
        const Request page = api.list(7, Cursor{QByteArrayLiteral("canary-cursor")},
                                      [&](const tl::expected<Page, ApiError> &) { ++calls; });
        const Request create = api.create(newSecret(u"canary-key"_s, "canary-value"),
                                          [&](const CreateOutcome &) { ++calls; });
        QTRY_COMPARE(calls, 2);
        QByteArray text;
        for (const RequestEntry &entry : log.entries()) {
            text += entry.text() + '\n';
        }
        QVERIFY2(!text.toLower().contains("canary"), text.constData());
        QVERIFY(!text.contains(QByteArray("canary-value").toBase64()));
        QVERIFY(!text.contains(QByteArray::number(fixture.server.port())));
        QFile written(name);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), text);
    }

    void theFileIsItsOwnersAlone()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"requests.log"_s);
        {
            QFile before(name); // which others can read
            QVERIFY(before.open(QIODevice::WriteOnly));
            before.write("first\n");
            before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        }
        RequestLog log;
        const RequestLogFile file(log, name);
        QVERIFY(file.isOpen());
        log.add(numbered(204));
        QFile written(name);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readLine() == "first\n" && written.readLine().contains("204"));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QVERIFY(!(written.permissions() & others));
    }

    void aFileThatCannotBeOpenedSaysWhy()
    {
        const RequestLog log;
        const RequestLogFile file(log, u"/no/such/folder/requests.log"_s);
        QVERIFY(!file.isOpen() && !file.problem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
