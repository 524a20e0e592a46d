// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/democursor.h"
#include "demo/demoserver.h"
#include "demo/demosource.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace coffer::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr auto nowhere = "123e4567-e89b-12d3-a456-426614174000";

/// What came back from one call.
struct Answer
{
    int status = 0;
    QByteArray type;
    QByteArray bytes;
    QJsonObject body;
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

QString plain(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString encoded(const QString &cursor)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(cursor));
}

} // namespace

/// The demo server as a client meets it: over HTTP.
class tst_DemoServer final : public QObject
{
    Q_OBJECT

    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const std::optional<Headers> &headers = {});
    [[nodiscard]] QString secretsPath() const;
    [[nodiscard]] static QByteArray json(const QJsonObject &object);

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;

private Q_SLOTS:
    void init();
    void cleanup();
    void tokenNamesTheProject();
    void tokenIsAskedFor_data();
    void tokenIsAskedFor();
    void pagesGiveEverySecretOnce();
    void changesBetweenPages();
    void cursorsMustBePercentEncoded();
    void secretsAreOfTheDocumentedShape();
    void createUpdateDelete();
    void encryptedSecretKeepsItsPlaintext();
    void projectAndInstances();
    void refusals_data();
    void refusals();
    void tooLargeIsRefused();
    void aMillionCostNothing();
    void seedGivesTheSameSecrets();
};

void tst_DemoServer::init()
{
    m_server = std::make_unique<DemoServer>(DemoOptions());
    m_manager = std::make_unique<QNetworkAccessManager>();
    QVERIFY(m_server->isListening());
}

void tst_DemoServer::cleanup()
{
    m_manager.reset();
    m_server.reset();
}

Answer tst_DemoServer::call(const QByteArray &method, const QString &path, const QByteArray &body,
                            const std::optional<Headers> &headers)
{
    QNetworkRequest request(QUrl(m_server->url().toString() + path));
    for (const auto &[name, value] :
         headers.value_or(Headers{{"X-Project-Token", m_server->token()}})) {
        request.setRawHeader(name, value);
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_manager->sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(30'000)) {
        return {};
    }
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.type = reply->rawHeader("Content-Type");
    answer.bytes = reply->readAll();
    answer.body = QJsonDocument::fromJson(answer.bytes).object();
    return answer;
}

QString tst_DemoServer::secretsPath() const
{
    return u"/v1/core_instances/%1/secrets"_s.arg(plain(m_server->coreInstance()));
}

QByteArray tst_DemoServer::json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void tst_DemoServer::tokenNamesTheProject()
{
    const QByteArrayList parts = m_server->token().split('.');
    QCOMPARE(parts.size(), 2);
    const auto first = QByteArray::fromBase64Encoding(
        parts.first(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    QVERIFY(first);
    const QJsonObject object = QJsonDocument::fromJson(first.decoded).object();
    QCOMPARE(object.keys(), QStringList{u"ProjectID"_s});
    QCOMPARE(QUuid::fromString(object.value(u"ProjectID").toString()), m_server->project());
    QVERIFY(parts.last().size() >= 32);
    const DemoServer other({});
    QVERIFY(other.token() != m_server->token());
}

void tst_DemoServer::tokenIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // TOKEN: the right one; OTHER: one letter differs
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray authorization("Authorization");
    const QByteArray projectToken("X-Project-Token");
    const QString none = u"unauthenticated"_s;
    const QString wrong = u"invalid token"_s;
    QTest::newRow("bearer") << authorization << QByteArray("Bearer TOKEN") << 200 << QString();
    QTest::newRow("lower case") << authorization << QByteArray("bearer TOKEN") << 200 << QString();
    QTest::newRow("project") << projectToken << QByteArray("TOKEN") << 200 << QString();
    QTest::newRow("none") << QByteArray("X-Other") << QByteArray("TOKEN") << 401 << none;
    QTest::newRow("basic") << authorization << QByteArray("Basic TOKEN") << 401 << none;
    QTest::newRow("no scheme") << authorization << QByteArray("TOKEN") << 401 << none;
    QTest::newRow("wrong bearer") << authorization << QByteArray("Bearer x") << 401 << wrong;
    QTest::newRow("wrong project") << projectToken << QByteArray("x.y") << 401 << wrong;
    QTest::newRow("as long") << projectToken << QByteArray("OTHER") << 401 << wrong;
    QTest::newRow("longer") << projectToken << QByteArray("TOKENx") << 401 << wrong;
    QTest::newRow("bearer twice") << projectToken << QByteArray("Bearer TOKEN") << 401 << wrong;
}

void tst_DemoServer::tokenIsAskedFor()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(QString, error);
    QByteArray other = m_server->token();
    other.back() = other.back() == 'A' ? 'B' : 'A';
    value.replace("TOKEN", m_server->token()).replace("OTHER", other);
    const Answer answer = call("GET", secretsPath(), {}, Headers{{name, value}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body.value(u"error").toString(), error);
    QVERIFY(status == 200 || answer.body.size() == 1);
}

void tst_DemoServer::pagesGiveEverySecretOnce()
{
    QSet<QString> ids;
    int pages = 0;
    QString before;
    do {
        const Answer page = call("GET", secretsPath() + u"?last=7"_s + before);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.body.value(u"count").toInt(), 500);
        const QJsonArray items = page.body.value(u"items").toArray();
        QVERIFY(items.size() == 7 || (pages == 71 && items.size() == 3));
        for (const auto &item : items) {
            const QString id = item[u"id"].toString();
            QVERIFY(!ids.contains(id));
            ids.insert(id);
        }
        before = u"&before="_s + encoded(page.body.value(u"endCursor").toString());
        QVERIFY(++pages <= 72);
        QVERIFY(pages < 72 || page.body.value(u"endCursor").isNull());
    } while (pages < 72);
    QCOMPARE(ids.size(), 500);
}

void tst_DemoServer::changesBetweenPages()
{
    const Answer both = call("GET", secretsPath() + u"?last=10"_s);
    const Answer first = call("GET", secretsPath() + u"?last=5"_s);
    const QJsonArray all = both.body.value(u"items").toArray();
    QCOMPARE(call("POST", secretsPath(), R"({"key":"new","value":""})").status, 201);
    for (const int index : {1, 4, 6}) {
        const QString path = u"/v1/core_instance_secrets/"_s + all.at(index)[u"id"].toString();
        QCOMPARE(call("DELETE", path).status, 200);
    }
    const QString cursor = first.body.value(u"endCursor").toString();
    const Answer next = call("GET", secretsPath() + u"?last=4&before="_s + encoded(cursor));
    const QJsonArray items = next.body.value(u"items").toArray();
    QCOMPARE(items.size(), 4);
    QCOMPARE(items.at(0), all.at(5));
    QCOMPARE(items.at(1), all.at(7));
    QCOMPARE(items.at(3), all.at(9));
}

void tst_DemoServer::cursorsMustBePercentEncoded()
{
    const Answer first = call("GET", secretsPath() + u"?last=5"_s);
    const QString cursor = first.body.value(u"endCursor").toString();
    QVERIFY(cursor.contains(u'+') && cursor.contains(u'/') && cursor.contains(u'='));
    const QString path = secretsPath() + u"?last=5&before="_s;
    QCOMPARE(call("GET", path + encoded(cursor)).status, 200);
    for (const QString &broken :
         {cursor, encoded(cursor).replace(u"%2B"_s, u"+"_s), u"x"_s, QString()}) {
        const Answer refused = call("GET", path + broken);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body.value(u"error").toString(), u"decode cursor"_s);
    }
}

void tst_DemoServer::secretsAreOfTheDocumentedShape()
{
    static const QRegularExpression time(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    const Answer page = call("GET", secretsPath());
    QCOMPARE(page.type, "application/json");
    QCOMPARE(page.body.keys(), (QStringList{u"count"_s, u"endCursor"_s, u"items"_s}));
    QString previous = u"9"_s;
    for (const auto &item : page.body.value(u"items").toArray()) {
        const QJsonObject secret = item.toObject();
        QCOMPARE(secret.keys(),
                 (QStringList{u"coreInstanceID"_s, u"createdAt"_s, u"id"_s, u"key"_s,
                              u"updatedAt"_s, u"value"_s}));
        QCOMPARE(secret.value(u"coreInstanceID").toString(), plain(m_server->coreInstance()));
        QVERIFY(!secret.value(u"key").toString().isEmpty() && secret.value(u"value").isString());
        const QString created = secret.value(u"createdAt").toString();
        QVERIFY(time.match(created).hasMatch());
        QVERIFY(time.match(secret.value(u"updatedAt").toString()).hasMatch());
        QVERIFY(created < previous && created <= secret.value(u"updatedAt").toString());
        previous = created;
    }
    QVERIFY(QDateTime::fromString(previous, Qt::ISODateWithMs).isValid());
}

void tst_DemoServer::createUpdateDelete()
{
    const Answer created = call("POST", secretsPath(), R"({"key":"mine/日本","value":"YWJj"})");
    QCOMPARE(created.status, 201);
    QCOMPARE(created.body.keys(), (QStringList{u"createdAt"_s, u"id"_s}));
    const QJsonValue newest = call("GET", secretsPath() + u"?last=1"_s).body.value(u"items")[0];
    QCOMPARE(newest[u"id"], created.body.value(u"id"));
    QCOMPARE(newest[u"key"].toString(), u"mine/日本"_s);
    QCOMPARE(newest[u"value"].toString(), u"YWJj"_s);
    QCOMPARE(newest[u"updatedAt"], created.body.value(u"createdAt"));

    const QString path = u"/v1/core_instance_secrets/"_s + created.body.value(u"id").toString();
    const Answer updated = call("PATCH", path, R"({"key":"yours"})");
    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.body.keys(), QStringList{u"updatedAt"_s});
    const QJsonValue changed = call("GET", secretsPath() + u"?last=1"_s).body.value(u"items")[0];
    QCOMPARE(changed[u"key"].toString(), u"yours"_s);
    QCOMPARE(changed[u"value"].toString(), u"YWJj"_s);

    const Answer removed = call("DELETE", path);
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.body.keys(), (QStringList{u"deleted"_s, u"deletedAt"_s}));
    QVERIFY(removed.body.value(u"deleted").toBool());
    QCOMPARE(call("DELETE", path).status, 404);
    QCOMPARE(call("PATCH", path, R"({"key":"x"})").body.value(u"error").toString(),
             u"core instance secret not found"_s);
}

void tst_DemoServer::encryptedSecretKeepsItsPlaintext()
{
    const QByteArray words = "maple otter lantern maple otter lantern";
    const auto body = [&](const QString &key) {
        return json({{u"key"_s, key},
                     {u"value"_s, QString::fromLatin1(words.toBase64())},
                     {u"encrypted"_s, true}});
    };
    QCOMPARE(call("POST", secretsPath(), body(u"one"_s)).status, 201);
    QCOMPARE(call("POST", secretsPath(), body(u"two"_s)).status, 201);
    const Answer page = call("GET", secretsPath() + u"?last=2"_s);
    QVERIFY(!page.bytes.contains(words) && !page.bytes.contains(words.toBase64().left(20)));
    QSet<QByteArray> values;
    for (const auto &item : page.body.value(u"items").toArray()) {
        values.insert(QByteArray::fromBase64(item[u"value"].toString().toLatin1()));
        QCOMPARE((*values.cbegin()).size() % 256, 0);
    }
    QCOMPARE(values.size(), 2);
    QVERIFY(!(*values.cbegin()).contains("maple"));
}

void tst_DemoServer::projectAndInstances()
{
    const QString path = u"/v1/projects/"_s + plain(m_server->project());
    const Answer project = call("GET", path);
    QCOMPARE(project.body.keys(),
             (QStringList{u"agentsCount"_s, u"aggregatorsCount"_s, u"createdAt"_s, u"id"_s,
                          u"membersCount"_s, u"name"_s}));
    const Answer first = call("GET", path + u"/core_instances?last=2"_s);
    QCOMPARE(first.body.value(u"count"), project.body.value(u"aggregatorsCount"));
    QCOMPARE(first.body.value(u"items")[0][u"id"].toString(), plain(m_server->coreInstance()));
    const QString cursor = first.body.value(u"endCursor").toString();
    const Answer rest = call("GET", path + u"/core_instances?before="_s + encoded(cursor));
    QCOMPARE(rest.body.value(u"items").toArray().size() + 2, first.body.value(u"count").toInt());
    QVERIFY(rest.body.value(u"endCursor").isNull());
    for (const auto &item : rest.body.value(u"items").toArray()) {
        for (const char *name : {"id", "name", "environmentName", "pipelinesCount",
                                 "skipServiceCreation", "createdAt", "updatedAt"}) {
            QVERIFY2(item.toObject().contains(QLatin1StringView(name)), name);
        }
    }
    const QString name = rest.body.value(u"items")[0][u"name"].toString();
    const Answer named = call("GET", path + u"/core_instances?name="_s + name);
    QCOMPARE(named.body.value(u"items").toArray().size(), 1);
    QCOMPARE(named.body.value(u"count").toInt(), 1);
    QCOMPARE(named.body.value(u"items")[0], rest.body.value(u"items")[0]);
}

void tst_DemoServer::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path"); // INSTANCE, PROJECT, SECRET and UNKNOWN are UUIDs
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *method, const char *path, const char *body,
                        int status, const char *error) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body)
                            << status << QString::fromLatin1(error);
    };
    const char *secrets = "/v1/core_instances/INSTANCE/secrets";
    const char *secret = "/v1/core_instance_secrets/SECRET";
    const char *badKey = "invalid core instance secret key";
    const char *badValue = "invalid core instance secret value: not base64";
    row("nowhere", "GET", "/v2/secrets", "", 404, "not found");
    row("root", "GET", "/", "", 404, "not found");
    row("a slash more", "GET", "/v1/core_instances/INSTANCE/secrets/", "", 404, "not found");
    row("put", "PUT", secrets, "{}", 405, "method not allowed");
    row("delete all", "DELETE", secrets, "", 405, "method not allowed");
    row("get one", "GET", secret, "", 405, "method not allowed");
    row("no UUID", "GET", "/v1/core_instances/1/secrets", "", 400, "invalid core instance ID");
    row("braces", "POST", "/v1/core_instances/%7BUNKNOWN%7D/secrets", "{}", 400,
        "invalid core instance ID");
    row("no instance", "GET", "/v1/core_instances/UNKNOWN/secrets", "", 404,
        "aggregator not found");
    row("create nowhere", "POST", "/v1/core_instances/UNKNOWN/secrets", R"({"key":"a","value":""})",
        404, "aggregator not found");
    row("last 0", "GET", "/v1/core_instances/INSTANCE/secrets?last=0", "", 400, "invalid last");
    row("last -1", "GET", "/v1/core_instances/INSTANCE/secrets?last=-1", "", 400, "invalid last");
    row("last x", "GET", "/v1/core_instances/INSTANCE/secrets?last=1x", "", 400, "invalid last");
    row("last empty", "GET", "/v1/core_instances/INSTANCE/secrets?last=", "", 400, "invalid last");
    row("no project UUID", "GET", "/v1/projects/me", "", 400, "invalid project ID");
    row("no project", "GET", "/v1/projects/UNKNOWN", "", 404, "project not found");
    row("not its instances", "GET", "/v1/projects/UNKNOWN/core_instances", "", 404,
        "project not found");
    row("instances cursor", "GET", "/v1/projects/PROJECT/core_instances?before=x", "", 400,
        "decode cursor");
    row("no body", "POST", secrets, "", 400, "invalid JSON body");
    row("half a body", "POST", secrets, R"({"key":"a",)", 400, "invalid JSON body");
    row("an array", "POST", secrets, "[]", 400, "invalid JSON body");
    row("bad UTF-8", "POST", secrets, "{\"key\":\"\xff\",\"value\":\"\"}", 400,
        "invalid JSON body");
    row("no key", "POST", secrets, R"({"value":""})", 400, badKey);
    row("empty key", "POST", secrets, R"({"key":"","value":""})", 400, badKey);
    row("number as key", "POST", secrets, R"({"key":1,"value":""})", 400, badKey);
    row("no value", "POST", secrets, R"({"key":"a"})", 400, badValue);
    row("null as value", "POST", secrets, R"({"key":"a","value":null})", 400, badValue);
    row("bad value", "POST", secrets, R"({"key":"a","value":"YQ"})", 400, badValue);
    row("encrypted", "POST", secrets, R"({"key":"a","value":"","encrypted":"yes"})", 400,
        "invalid encrypted");
    row("taken", "POST", secrets, R"({"key":"TAKEN","value":""})", 409,
        "core instance secret already exists");
    row("taken by another", "PATCH", secret, R"({"key":"TAKEN"})", 409,
        "core instance secret already exists");
    row("nothing", "PATCH", secret, "{}", 400, "nothing to update");
    row("bad update", "PATCH", secret, R"({"value":"YQ"})", 400, badValue);
    row("no secret UUID", "PATCH", "/v1/core_instance_secrets/1", "{}", 400,
        "invalid core instance secret ID");
    row("delete no UUID", "DELETE", "/v1/core_instance_secrets/1", "", 400,
        "invalid core instance secret ID");
    row("no secret", "PATCH", "/v1/core_instance_secrets/UNKNOWN", R"({"key":"a"})", 404,
        "core instance secret not found");
    row("delete nothing", "DELETE", "/v1/core_instance_secrets/UNKNOWN", "", 404,
        "core instance secret not found");
}

void tst_DemoServer::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    const QJsonValue items = call("GET", secretsPath() + u"?last=2"_s).body.value(u"items");
    path.replace(u"INSTANCE"_s, plain(m_server->coreInstance()));
    path.replace(u"PROJECT"_s, plain(m_server->project()));
    path.replace(u"UNKNOWN"_s, QString::fromLatin1(nowhere));
    path.replace(u"SECRET"_s, items[0][u"id"].toString());
    body.replace("TAKEN", items[1][u"key"].toString().toUtf8());
    const Answer answer = call(method, path, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.type, "application/json");
    QCOMPARE(answer.body, (QJsonObject{{u"error"_s, error}}));
    QCOMPARE(call("GET", secretsPath() + u"?last=2"_s).body.value(u"items"), items);
}

void tst_DemoServer::tooLargeIsRefused()
{
    const auto body = [](qsizetype size) {
        return json({{u"key"_s, u"large"_s}, {u"value"_s, QString(size, u'A')}});
    };
    const Answer refused = call("POST", secretsPath(), body(qsizetype{1} << 20));
    QCOMPARE(refused.status, 413);
    QCOMPARE(refused.body, (QJsonObject{{u"error"_s, u"request body too large"_s}}));
    QCOMPARE(call("POST", secretsPath(), body((qsizetype{1} << 20) - 100)).status, 201);
}

void tst_DemoServer::aMillionCostNothing()
{
    DemoOptions options;
    options.secrets = 1'000'000;
    m_server = std::make_unique<DemoServer>(options);
    const Answer first = call("GET", secretsPath() + u"?last=5000"_s);
    QCOMPARE(first.body.value(u"items").toArray().size(), 1000);
    QCOMPARE(first.body.value(u"count").toInt(), 1'000'000);
    const DemoSource source(options.seed, 0, options.secrets, 0);
    const QString cursor = encodeCursor(source.cursorKey(), 5); // all the pages before are skipped
    const Answer last = call("GET", secretsPath() + u"?last=5&before="_s + encoded(cursor));
    const QJsonArray oldest = last.body.value(u"items").toArray();
    QCOMPARE(oldest.size(), 5);
    QCOMPARE(oldest.at(4)[u"key"].toString(), source.secret(0).key);
    QVERIFY(last.body.value(u"endCursor").isNull());
    const QString path =
        u"/v1/core_instance_secrets/"_s + first.body.value(u"items")[999][u"id"].toString();
    QCOMPARE(call("DELETE", path).status, 200);
    QCOMPARE(call("GET", secretsPath()).body.value(u"count").toInt(), 999'999);
}

void tst_DemoServer::seedGivesTheSameSecrets()
{
    const auto secrets = [this](quint64 seed) {
        DemoOptions options;
        options.seed = seed;
        m_server = std::make_unique<DemoServer>(options);
        QStringList result;
        for (const auto &item : call("GET", secretsPath()).body.value(u"items").toArray()) {
            result << item[u"id"].toString() << item[u"key"].toString()
                   << item[u"value"].toString();
        }
        return result;
    };
    const QStringList one = secrets(5);
    const QUuid instance = m_server->coreInstance();
    QCOMPARE(one.size(), 300);
    QCOMPARE(secrets(5), one);
    QCOMPARE(m_server->coreInstance(), instance);
    QVERIFY(secrets(6) != one);
    QVERIFY(m_server->coreInstance() != instance);
}

QTEST_GUILESS_MAIN(tst_DemoServer)
#include "tst_demoserver.moc"
