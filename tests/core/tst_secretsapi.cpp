// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/apifixture.h"

#include <QAuthenticator>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;

namespace {

/// What a create comes to.
enum class Outcome { IsCreated, IsRefused, IsUnconfirmed };

template <typename Written>
Outcome kindOf(const Written &outcome)
{
    return static_cast<Outcome>(outcome.index());
}

} // namespace

Q_DECLARE_METATYPE(Outcome)

/// The bytes of each call on the wire, and what each status comes to.
class SecretsApiTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listOnTheWire();
    void listTakesTheUsersPage();
    void createOnTheWire();
    void createAsksForEncryption();
    void createEscapesTheKey();
    void updateOnTheWire_data();
    void updateOnTheWire();
    void removeOnTheWire();
    void updatedNeedsADate_data();
    void updatedNeedsADate();
    void removedNeedsAYes_data();
    void removedNeedsAYes();
    void projectTokenHasItsOwnHeader();
    void cursorArrivesByteForByte();
    void statuses_data();
    void statuses();
    void createdNeedsAnId_data();
    void createdNeedsAnId();
    void pageMustBeAPage_data();
    void pageMustBeAPage();
    void errorHasWordsButNoSecrets();
    void cookiesAreNotSentBack();
    void cookiesOfOthersAreNotSent();
    void basicChallengeIsNotAnswered();
    void loginsOfOthersAreNotUsed();
    void environmentProxyIsIgnoredForLoopback();
};

void SecretsApiTest::listOnTheWire()
{
    ApiFixture f;
    f.server.answer(RawServer::json(200, emptyPage));
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QVERIFY(f.page->has_value());
    QCOMPARE(f.server.requests().size(), 1U);
    const RawRequest &request = f.server.requests().front();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.version, QByteArray("HTTP/1.1"));
    QCOMPARE(request.target, secretsPath + "?last=50");
    QCOMPARE(request.headers.values("authorization"), QByteArrayList{"Bearer an.opaque.token"});
    QCOMPARE(request.headers.values("user-agent"), QByteArrayList{"Coffer/" COFFER_VERSION});
    QCOMPARE(request.headers.values("accept"), QByteArrayList{"application/json"});
    QVERIFY(!request.headers.contains("x-project-token"));
    QVERIFY(!request.headers.contains("cookie"));
    QVERIFY(!request.headers.contains("content-length"));
    QVERIFY(!request.headers.contains("upgrade")); // no way to HTTP/2
    QVERIFY(request.body.isEmpty());
}

void SecretsApiTest::listTakesTheUsersPage()
{
    ApiFixture f;
    f.server.answer(RawServer::json(200, R"({
  "items": [
    {
      "id": "123e4567-e89b-12d3-a456-426614174000",
      "coreInstanceID": "123e4567-e89b-12d3-a456-426614174000",
      "key": "mysecret",
      "value": "Ynl0ZXM=",
      "createdAt": "2024-11-21T09:37:17.182Z",
      "updatedAt": "2024-11-21T09:37:17.182Z"
    }
  ],
  "endCursor": "text",
  "count": 0
})"));
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QVERIFY(f.page->has_value());
    const Page &page = **f.page;
    QCOMPARE(page.chunk->size(), 1U);
    QCOMPARE(page.chunk->key(0), QByteArrayView("mysecret"));
    QCOMPARE(page.chunk->value(0), QByteArrayView("bytes"));
    QCOMPARE(page.next, Cursor{"text"});
    QCOMPARE(page.count, 0);
}

void SecretsApiTest::createOnTheWire()
{
    ApiFixture f;
    f.server.answer(RawServer::json(201, createdBody));
    f.create();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.server.requests().size(), 1U);
    const RawRequest &request = f.server.requests().front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.version, QByteArray("HTTP/1.1"));
    QCOMPARE(request.target, secretsPath);
    QCOMPARE(request.body, QByteArray(R"({"key":"mysecret","value":"Ynl0ZXM="})"));
    QCOMPARE(request.headers.values("authorization"), QByteArrayList{"Bearer an.opaque.token"});
    QCOMPARE(request.headers.values("content-type"), QByteArrayList{"application/json"});
    QCOMPARE(request.headers.values("content-length"),
             QByteArrayList{QByteArray::number(request.body.size())});
    QVERIFY(!request.headers.contains("transfer-encoding"));
    QVERIFY(!request.headers.contains("expect"));
    QVERIFY(std::holds_alternative<Created>(*f.outcome));
    const auto &created = std::get<Created>(*f.outcome);
    QCOMPARE(created.id, QUuid::fromString(QLatin1String(instanceText)));
    QCOMPARE(created.createdAt, 1732181837182);
}

void SecretsApiTest::createAsksForEncryption()
{
    ApiFixture f;
    f.server.answer(RawServer::json(201, createdBody));
    NewSecret secret = newSecret();
    secret.askEncryption = true;
    f.create(std::move(secret));
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.server.requests().front().body,
             QByteArray(R"({"key":"mysecret","value":"Ynl0ZXM=","encrypted":true})"));
}

void SecretsApiTest::createEscapesTheKey()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) { return RawServer::json(201, createdBody); });
    f.create(newSecret(QStringLiteral("a\"b\\c\n\u00e4\U0001F511"), {}));
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.server.requests().front().body,
             QByteArray("{\"key\":\"a\\\"b\\\\c\\n\xC3\xA4\xF0\x9F\x94\x91\",\"value\":\"\"}"));
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte) {
        all += static_cast<char>(byte);
    }
    f.create(newSecret(QStringLiteral("k"), all));
    QTRY_COMPARE(f.calls, 2);
    QCOMPARE(f.server.requests().back().body,
             QByteArray(R"({"key":"k","value":")" + all.toBase64() + R"("})"));
}

void SecretsApiTest::updateOnTheWire_data()
{
    QTest::addColumn<std::optional<QString>>("key");
    QTest::addColumn<std::optional<QByteArray>>("value");
    QTest::addColumn<QByteArray>("body");
    using Key = std::optional<QString>;
    using Value = std::optional<QByteArray>;
    QTest::newRow("key") << Key(QStringLiteral("a\"b\u00e4")) << Value()
                         << QByteArray("{\"key\":\"a\\\"b\xC3\xA4\"}");
    QTest::newRow("value") << Key() << Value("bytes") << QByteArray(R"({"value":"Ynl0ZXM="})");
    QTest::newRow("both") << Key(QStringLiteral("k")) << Value(QByteArray("\0\xFF", 2))
                          << QByteArray(R"({"key":"k","value":"AP8="})");
    QTest::newRow("empty value") << Key() << Value(QByteArray("")) << QByteArray(R"({"value":""})");
}

// What does not change is left out: sent back, it would undo what others do meanwhile.
void SecretsApiTest::updateOnTheWire()
{
    QFETCH(std::optional<QString>, key);
    QFETCH(std::optional<QByteArray>, value);
    QFETCH(QByteArray, body);
    ApiFixture f;
    f.server.answer(RawServer::json(200, updatedBody));
    SecretChange change{key, {}};
    if (value) {
        change.value = WipedBytes(value->begin(), value->end());
    }
    f.update(std::move(change));
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.server.requests().size(), 1U);
    const RawRequest &request = f.server.requests().front();
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(request.target, secretPath);
    QCOMPARE(request.body, body);
    QCOMPARE(request.headers.values("authorization"), QByteArrayList{"Bearer an.opaque.token"});
    QCOMPARE(request.headers.values("content-type"), QByteArrayList{"application/json"});
    QCOMPARE(request.headers.values("content-length"),
             QByteArrayList{QByteArray::number(body.size())});
    QCOMPARE(std::get<Updated>(*f.updated).updatedAt, 1732181837182);
}

void SecretsApiTest::removeOnTheWire()
{
    ApiFixture f;
    f.server.answer(RawServer::json(200, deletedBody));
    f.remove();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.server.requests().size(), 1U);
    const RawRequest &request = f.server.requests().front();
    QCOMPARE(request.method, QByteArray("DELETE"));
    QCOMPARE(request.target, secretPath);
    QCOMPARE(request.body, QByteArray());
    QVERIFY(!request.headers.contains("content-type"));
    QVERIFY(!request.headers.contains("transfer-encoding"));
    QCOMPARE(request.headers.values("authorization"), QByteArrayList{"Bearer an.opaque.token"});
    QVERIFY(std::holds_alternative<Deleted>(*f.removed));
}

void SecretsApiTest::updatedNeedsADate_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<bool>("isUpdated");
    QTest::newRow("good") << RawServer::json(200, updatedBody) << true;
    QTest::newRow("no date at all") << RawServer::json(200, "{}") << false;
    QTest::newRow("bad date") << RawServer::json(200, R"({"updatedAt":"now"})") << true;
    QTest::newRow("number") << RawServer::json(200, R"({"updatedAt":7})") << false;
    QTest::newRow("empty") << RawServer::json(200, {}) << false;
    QTest::newRow("204") << RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n") << false;
    QTest::newRow("HTML") << RawReply::http(200, "text/html", "<html>hello</html>") << false;
    QTest::newRow("cut") << RawServer::json(200, updatedBody.chopped(5)) << false;
}

void SecretsApiTest::updatedNeedsADate()
{
    QFETCH(RawReply, reply);
    QFETCH(bool, isUpdated);
    ApiFixture f;
    f.server.answer(reply);
    f.update();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(std::holds_alternative<Updated>(*f.updated), isUpdated);
    QCOMPARE(f.isUnconfirmed(), !isUpdated);
    QCOMPARE(f.server.requests().size(), 1U);
}

void SecretsApiTest::removedNeedsAYes_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<int>("outcome"); // which of the alternatives
    enum { IsDeleted, IsGone, IsRefused, IsUnconfirmed };
    const auto row = [](const char *name, const RawReply &reply, int outcome) {
        QTest::newRow(name) << reply << outcome;
    };
    row("yes", RawServer::json(200, deletedBody), IsDeleted);
    row("yes, no date", RawServer::json(200, R"({"deleted":true,"deletedAt":null})"), IsDeleted);
    row("204", RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n"), IsDeleted);
    row("no", RawServer::json(200, R"({"deleted":false,"deletedAt":null})"), IsRefused);
    row("nothing said", RawServer::json(200, "{}"), IsUnconfirmed);
    row("yes as text", RawServer::json(200, R"({"deleted":"true"})"), IsUnconfirmed);
    row("202", RawServer::json(202, {}), IsUnconfirmed);
    row("HTML", RawReply::http(200, "text/html", "<html>hello</html>"), IsUnconfirmed);
    row("404", RawServer::json(404, R"({"error":"core instance secret not found"})"), IsGone);
    row("404 of a gateway", RawReply::http(404, "text/html", "<html>no</html>"), IsRefused);
    row("410, which may be the token", RawServer::json(410, R"({"error":"token gone"})"),
        IsRefused);
}

void SecretsApiTest::removedNeedsAYes()
{
    QFETCH(RawReply, reply);
    QFETCH(int, outcome);
    ApiFixture f;
    f.server.answer(reply);
    f.remove();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(static_cast<int>(f.removed->index()), outcome);
    QCOMPARE(f.server.requests().size(), 1U);
    if (f.removed->index() == 2 && f.error()->status == 200) {
        QCOMPARE(f.error()->kind, Kind::NotDone);
    }
}

void SecretsApiTest::projectTokenHasItsOwnHeader()
{
    const QByteArray token =
        QByteArray(R"({"ProjectID":"123e4567-e89b-12d3-a456-426614174000"})").toBase64() + ".sig";
    RawServer server;
    QNetworkAccessManager network;
    const SecretsApi api(network, ApiFixture::connectionTo(server.url(), token));
    server.answer(RawServer::json(200, emptyPage));
    int calls = 0;
    const Request request = api.list(1, {}, [&calls](const auto &) { ++calls; });
    QTRY_COMPARE(calls, 1);
    const auto headers = server.requests().front().headers;
    QCOMPARE(headers.values("x-project-token"), QByteArrayList{token});
    QVERIFY(!headers.contains("authorization"));
}

void SecretsApiTest::cursorArrivesByteForByte()
{
    const QByteArray cursor("+/=%&# ?%41\xC3\xA4\x80\xFF\x01\r\n\"<>\\^`{|}~");
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) { return RawServer::json(200, emptyPage); });
    f.list(Cursor{cursor}, 7);
    QTRY_COMPARE(f.calls, 1);
    const QByteArray target = f.server.requests().front().target;
    const QByteArray prefix = secretsPath + "?last=7&before=";
    QVERIFY2(target.startsWith(prefix), target.constData());
    QCOMPARE(QByteArray::fromPercentEncoding(target.mid(prefix.size())), cursor);
    QVERIFY(!target.mid(prefix.size()).contains('+'));

    // The same from an answer into the next question: JSON's escapes are not part of it.
    f.server.answer(RawServer::json(200, R"({"items":[],"endCursor":"a+\/=%&#\u00e4"})"));
    f.list();
    QTRY_COMPARE(f.calls, 2);
    f.list((*f.page)->next);
    QTRY_COMPARE(f.calls, 3);
    const QByteArray next = f.server.requests().back().target;
    QCOMPARE(QByteArray::fromPercentEncoding(next.mid(next.indexOf("before=") + 7)),
             QByteArray("a+/=%&#\xC3\xA4"));
}

void SecretsApiTest::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](int status, Kind kind, Outcome outcome) {
        QTest::addRow("%d", status) << status << kind << outcome;
    };
    using enum Outcome;
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        row(status, Kind::Moved, IsRefused);
    }
    row(400, Kind::InvalidArgument, IsRefused);
    row(401, Kind::Unauthenticated, IsRefused);
    row(402, Kind::UnexpectedStatus, IsRefused);
    row(403, Kind::PermissionDenied, IsRefused);
    row(404, Kind::NotFound, IsRefused);
    row(405, Kind::UnexpectedStatus, IsRefused);
    row(406, Kind::UnexpectedStatus, IsRefused);
    row(407, Kind::UnexpectedStatus, IsRefused);
    row(408, Kind::UnexpectedStatus, IsUnconfirmed);
    row(409, Kind::Conflict, IsRefused);
    row(410, Kind::Gone, IsRefused);
    row(413, Kind::PayloadTooLarge, IsRefused);
    row(415, Kind::UnexpectedStatus, IsRefused);
    row(418, Kind::UnexpectedStatus, IsRefused);
    row(422, Kind::InvalidArgument, IsRefused);
    row(429, Kind::TooManyRequests, IsRefused);
    row(451, Kind::UnexpectedStatus, IsRefused);
    for (const int status : {500, 501, 502, 503, 504, 505, 511, 599}) {
        row(status, Kind::Unavailable, IsUnconfirmed);
    }
    row(600, Kind::UnexpectedStatus, IsUnconfirmed);
    row(999, Kind::UnexpectedStatus, IsUnconfirmed);
}

void SecretsApiTest::statuses()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(Outcome, outcome);
    ApiFixture f;
    f.server.answerWith([status](const RawRequest &) {
        return status == 304 ? RawReply::raw("HTTP/1.1 304 Scripted\r\n\r\n")
                             : RawServer::json(status, R"({"error":"why","detail":"so"})");
    });
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.error()->kind, kind);
    QCOMPARE(f.error()->status, status);
    if (kind != Kind::Moved) {
        QCOMPARE(f.error()->serverText, QStringLiteral("why: so"));
    }
    f.page.reset();
    f.create();
    QTRY_COMPARE(f.calls, 2);
    QCOMPARE(kindOf(*f.outcome), outcome);
    QCOMPARE(f.error()->kind, kind);
    QCOMPARE(f.error()->status, status);
    f.forget();
    f.update();
    QTRY_COMPARE(f.calls, 3);
    QCOMPARE(kindOf(*f.updated), outcome);
    QCOMPARE(f.error()->kind, kind);
    f.forget();
    f.remove();
    QTRY_COMPARE(f.calls, 4);
    if (status == 404) {
        QVERIFY(std::holds_alternative<AlreadyGone>(*f.removed));
    } else {
        QCOMPARE(f.isRefused(), outcome == Outcome::IsRefused);
        QCOMPARE(f.isUnconfirmed(), outcome == Outcome::IsUnconfirmed);
        QCOMPARE(f.error()->kind, kind);
    }
    QCOMPARE(f.server.requests().size(), 4U);
}

void SecretsApiTest::createdNeedsAnId_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<Outcome>("outcome");
    using enum Outcome;
    const QByteArray id = R"("123e4567-e89b-12d3-a456-426614174000")";
    const QByteArray head = "HTTP/1.1 201 Created\r\n";

    QTest::newRow("good") << RawServer::json(201, createdBody) << IsCreated;
    QTest::newRow("200") << RawServer::json(200, createdBody) << IsCreated;
    QTest::newRow("no date") << RawServer::json(201, R"({"id":)" + id + "}") << IsCreated;
    QTest::newRow("bad date") << RawServer::json(201, R"({"id":)" + id + R"(,"createdAt":"now"})")
                              << IsCreated;
    QTest::newRow("no type") << RawReply::http(201, {}, createdBody) << IsCreated;
    QTest::newRow("chunked") << RawReply().chunked(head, {createdBody.left(9), createdBody.mid(9)})
                             << IsCreated;
    QTest::newRow("after 100") << RawReply::raw(
        "HTTP/1.1 100 Continue\r\n\r\n" + head
        + "Content-Length: " + QByteArray::number(createdBody.size()) + "\r\n\r\n" + createdBody)
                               << IsCreated;
    QTest::newRow("empty") << RawServer::json(201, {}) << IsUnconfirmed;
    QTest::newRow("204") << RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n") << IsUnconfirmed;
    QTest::newRow("202, nothing") << RawServer::json(202, "{}") << IsUnconfirmed;
    QTest::newRow("not JSON") << RawServer::json(201, "created") << IsUnconfirmed;
    QTest::newRow("array") << RawServer::json(201, "[" + createdBody + "]") << IsUnconfirmed;
    QTest::newRow("HTML") << RawReply::http(201, "text/html", "<html>hello</html>")
                          << IsUnconfirmed;
    QTest::newRow("id null") << RawServer::json(201, R"({"id":null})") << IsUnconfirmed;
    QTest::newRow("id number") << RawServer::json(201, R"({"id":7})") << IsUnconfirmed;
    QTest::newRow("id no UUID") << RawServer::json(201, R"({"id":"7"})") << IsUnconfirmed;
    QTest::newRow("cut, with length")
        << RawReply::raw(head + "Content-Length: 999\r\n\r\n" + createdBody).close()
        << IsUnconfirmed;
    QTest::newRow("cut, without length")
        << RawReply::raw(head + "\r\n" + createdBody.left(60)).close() << IsUnconfirmed;
    QTest::newRow("cut, chunked") << RawReply().chunked(head, {createdBody}, true).close()
                                  << IsUnconfirmed;
    QTest::newRow("longer than its length")
        << RawReply::raw(head + "Content-Length: 20\r\n\r\n" + createdBody) << IsUnconfirmed;
}

void SecretsApiTest::createdNeedsAnId()
{
    QFETCH(RawReply, reply);
    QFETCH(Outcome, outcome);
    ApiFixture f;
    f.server.answer(reply);
    f.create();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(kindOf(*f.outcome), outcome);
    QCOMPARE(f.server.requests().size(), 1U);
}

void SecretsApiTest::pageMustBeAPage_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("subject");

    const QByteArray html = "<html><body>Sign in to the network</body></html>";
    QTest::newRow("HTML") << RawReply::http(200, "text/html", html) << Kind::NotTheApi
                          << QStringLiteral("text/html");
    QTest::newRow("HTML with charset") << RawReply::http(200, "Text/HTML; charset=utf-8", html)
                                       << Kind::NotTheApi << QStringLiteral("text/html");
    QTest::newRow("HTML said to be JSON")
        << RawServer::json(200, html) << Kind::Malformed << QString();
    QTest::newRow("empty") << RawServer::json(200, {}) << Kind::Malformed << QString();
    QTest::newRow("204") << RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n") << Kind::Malformed
                         << QString();
    QTest::newRow("object") << RawServer::json(200, "{}") << Kind::Malformed
                            << QStringLiteral("items");
    QTest::newRow("array") << RawServer::json(200, "[]") << Kind::Malformed << QString();
    QTest::newRow("longer than its length")
        << RawReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + emptyPage)
        << Kind::Malformed << QString();
}

void SecretsApiTest::pageMustBeAPage()
{
    QFETCH(RawReply, reply);
    QFETCH(Kind, kind);
    QFETCH(QString, subject);
    ApiFixture f;
    f.server.answer(reply);
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.error()->kind, kind);
    QCOMPARE(f.error()->subject, subject);
    QVERIFY(f.error()->status >= 200 && f.error()->status < 300);
    QVERIFY(f.error()->serverText.isEmpty());
}

void SecretsApiTest::errorHasWordsButNoSecrets()
{
    ApiFixture f;
    f.server.answer(RawServer::json(
        400, R"({"error":"an.opaque.token sent Ynl0ZXM= which is bytes","index":3})"));
    f.create();
    QTRY_COMPARE(f.calls, 1);
    const QString blot = QStringLiteral("\u2022\u2022\u2022");
    QCOMPARE(f.error()->serverText,
             blot + QStringLiteral(" sent ") + blot + QStringLiteral(" which is ") + blot);
    QCOMPARE(f.error()->index, 3);

    f.server.answer(RawServer::json(401, R"({"error":"invalid token an.opaque.token"})"));
    f.outcome.reset();
    f.list();
    QTRY_COMPARE(f.calls, 2);
    QCOMPARE(f.error()->serverText, QStringLiteral("invalid token ") + blot);
}

void SecretsApiTest::cookiesAreNotSentBack()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) {
        return RawServer::json(200, emptyPage, "Set-Cookie: sid=1; Path=/\r\n");
    });
    for (int call = 1; call <= 2; ++call) {
        f.list();
        QTRY_COMPARE(f.calls, call);
    }
    f.create();
    QTRY_COMPARE(f.calls, 3);
    for (const RawRequest &request : f.server.requests()) {
        QVERIFY(!request.headers.contains("cookie"));
    }
    QVERIFY(
        f.network->cookieJar()->cookiesForUrl(QUrl(f.server.url() + QLatin1String("/"))).isEmpty());
}

// The manager is shared: what another part of the program puts into its jar stays there.
void SecretsApiTest::cookiesOfOthersAreNotSent()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) { return RawServer::json(200, emptyPage); });
    const QUrl root(f.server.url() + QLatin1Char('/'));
    QVERIFY(f.network->cookieJar()->setCookiesFromUrl({QNetworkCookie("sid", "1")}, root));
    f.list();
    QTRY_COMPARE(f.calls, 1);
    f.create();
    QTRY_COMPARE(f.calls, 2);
    for (const RawRequest &request : f.server.requests()) {
        QVERIFY(!request.headers.contains("cookie"));
    }
}

void SecretsApiTest::basicChallengeIsNotAnswered()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) {
        return RawServer::json(401, R"({"error":"invalid token"})",
                               "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.error()->kind, Kind::Unauthenticated);
    QCOMPARE(f.server.requests().size(), 1U);
    f.page.reset();
    f.create();
    QTRY_COMPARE(f.calls, 2);
    QCOMPARE(f.error()->kind, Kind::Unauthenticated);
    QCOMPARE(kindOf(*f.outcome), Outcome::IsRefused);
    QCOMPARE(f.server.requests().size(), 2U);
}

// Nor is a login that the manager remembers from another call to the same server.
void SecretsApiTest::loginsOfOthersAreNotUsed()
{
    const QByteArray token =
        QByteArray(R"({"ProjectID":"123e4567-e89b-12d3-a456-426614174000"})").toBase64() + ".sig";
    RawServer server;
    server.answerWith([](const RawRequest &request) {
        return request.headers.contains("authorization")
            ? RawServer::json(200, emptyPage)
            : RawServer::json(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    QNetworkAccessManager network;
    QObject::connect(&network, &QNetworkAccessManager::authenticationRequired, &network,
                     [](QNetworkReply *, QAuthenticator *login) {
                         login->setUser(QStringLiteral("user"));
                         login->setPassword(QStringLiteral("word"));
                     });
    const std::unique_ptr<QNetworkReply> other(
        network.get(QNetworkRequest(QUrl(server.url() + QLatin1Char('/')))));
    QTRY_VERIFY(other->isFinished());
    QCOMPARE(other->error(), QNetworkReply::NoError);
    network.disconnect(&network); // from here on only its memory could answer
    const std::size_t before = server.requests().size();

    const SecretsApi api(network, ApiFixture::connectionTo(server.url(), token));
    std::optional<ApiError> error;
    const Request request = api.list(1, {}, [&error](const tl::expected<Page, ApiError> &p) {
        error = p ? ApiError{Kind::Network} : p.error();
    });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Unauthenticated);
    QCOMPARE(server.requests().size(), before + 1);
    QVERIFY(!server.requests().back().headers.contains("authorization"));
}

void SecretsApiTest::environmentProxyIsIgnoredForLoopback()
{
    RawServer proxy;
    const QByteArray before = qgetenv("no_proxy");
    qunsetenv("no_proxy");
    qputenv("http_proxy", proxy.url().toLatin1());
    qputenv("HTTP_PROXY", proxy.url().toLatin1());
    ApiFixture f;
    f.server.answer(RawServer::json(200, emptyPage));
    f.list();
    QTRY_COMPARE(f.calls, 1);
    qunsetenv("http_proxy");
    qunsetenv("HTTP_PROXY");
    qputenv("no_proxy", before);
    QVERIFY(f.page->has_value());
    QCOMPARE(proxy.connections(), 0);
}

QTEST_GUILESS_MAIN(SecretsApiTest)
#include "tst_secretsapi.moc"
