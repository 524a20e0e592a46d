// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/projectparser.h"
#include "api/projectsapi.h"
#include "demo/demoserver.h"
#include "support/apifixture.h"

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;

namespace {

WipedBytes bytes(const QByteArray &text)
{
    return {text.begin(), text.end()};
}

const QUuid project(QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff"));
const QByteArray one = R"({"id":"123e4567-e89b-12d3-a456-426614174000","name":"one")";

/// A ProjectsApi, the raw server it talks to, and what its calls came to.
struct Fixture
{
    RawServer server;
    QNetworkAccessManager network;
    ProjectsApi api{network, {*Endpoint::parse(server.url()), *Token::parse("an.opaque.token")}};
    std::optional<tl::expected<InstancePage, ApiError>> page;
    std::optional<tl::expected<Project, ApiError>> named;
    Request request;

    void list(const std::optional<Cursor> &before = {}, const QString &name = {})
    {
        page.reset();
        request = api.instances(project, 7, before, name,
                                [this](auto answer) { page = std::move(answer); });
    }
    void name()
    {
        named.reset();
        request = api.project(project, [this](auto answer) { named = std::move(answer); });
    }
};

} // namespace

/// The calls that find a core instance, and what is read of their answers.
class ProjectsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead()
    {
        const auto page = parseInstancePage(
            bytes(R"({"items":[)" + one
                  + R"(,"status":"running","environmentName":"edge","version":"3.2.1","tags":null,)"
                    R"("more":{"a":[1]}},)"
                  + one + R"(,"status":null,"version":7}],"endCursor":"a+/=","count":2})"));
        QVERIFY(page);
        const QUuid id(QStringLiteral("123e4567-e89b-12d3-a456-426614174000"));
        QCOMPARE(page->items.size(), std::size_t{2});
        QCOMPARE(page->items[0],
                 (CoreInstance{id, QStringLiteral("one"), QStringLiteral("running"),
                               QStringLiteral("edge"), QStringLiteral("3.2.1")}));
        QCOMPARE(page->items[1], (CoreInstance{id, QStringLiteral("one")}));
        QCOMPARE(page->next, std::optional(Cursor{"a+/="}));
        QCOMPARE(page->count, std::optional<qint64>(2));
    }

    void whatCannotBeChosenIsCounted()
    {
        const auto page = parseInstancePage(
            bytes(R"({"items":[{"id":"x","name":"a"},{"name":"a"},{"id":5,"name":"a"},7,null,)"
                  R"({"id":"123e4567-e89b-12d3-a456-426614174000"},)"
                  R"({"id":"123e4567-e89b-12d3-a456-426614174000","name":""},)"
                  + one + R"(}]})"));
        QVERIFY(page);
        QCOMPARE(page->items.size(), std::size_t{1});
        QCOMPARE(page->unusable, std::size_t{7});
        QVERIFY(!page->next);
        QVERIFY(!page->count);
    }

    void whatIsNoPageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("array") << QByteArray("[]") << QString();
        QTest::newRow("cut") << QByteArray(R"({"items":[)") << QString();
        QTest::newRow("more") << QByteArray(R"({"items":[]}x)") << QString();
        QTest::newRow("no items") << QByteArray("{}") << QStringLiteral("items");
        QTest::newRow("items") << QByteArray(R"({"items":{}})") << QStringLiteral("items");
        QTest::newRow("cursor") << QByteArray(R"({"items":[],"endCursor":5})")
                                << QStringLiteral("endCursor");
    }
    void whatIsNoPageIsAnError()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const auto page = parseInstancePage(bytes(body));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Kind::Malformed);
        QCOMPARE(page.error().subject, field);
    }

    void aProjectHasIdAndName()
    {
        const auto named = parseProject(bytes(one + R"(,"membersCount":3})"));
        QVERIFY(named);
        QCOMPARE(named->name, QStringLiteral("one"));
        for (const char *body :
             {R"({"name":"a"})", R"({"id":"123e4567-e89b-12d3-a456-426614174000"})", "[]",
              R"({"id":"123e4567-e89b-12d3-a456-426614174000","name":1})"}) {
            QCOMPARE(parseProject(bytes(body)).error().kind, Kind::Malformed);
        }
    }

    void theRequestIsRightToTheByte()
    {
        Fixture fixture;
        fixture.server.answer(RawReply::json(200, emptyPage));
        fixture.list(Cursor{"a+/=%&"}, QStringLiteral("p\u00fc & q"));
        QTRY_VERIFY(fixture.page);
        QVERIFY(fixture.page->has_value());
        const RawRequest &request = fixture.server.requests().back();
        QCOMPARE(request.target,
                 QByteArray("/v1/projects/6f9619ff-8b86-d011-b42d-00cf4fc964ff/core_instances"
                            "?last=7&before=a%2B%2F%3D%25%26&name=p%C3%BC%20%26%20q"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer an.opaque.token"));
        fixture.server.answer(RawReply::json(200, emptyPage));
        fixture.list();
        QTRY_VERIFY(fixture.page);
        QVERIFY(fixture.server.requests().back().target.endsWith("/core_instances?last=7"));
    }

    void failuresAreTyped()
    {
        Fixture fixture;
        const auto after = [&](const RawReply &reply) {
            fixture.server.answer(reply);
            fixture.list();
            return QTest::qWaitFor([&] { return fixture.page.has_value(); }) ? fixture.page->error()
                                                                             : ApiError{};
        };
        QCOMPARE(after(RawReply::json(401, R"({"error":"invalid token an.opaque.token"})")).kind,
                 Kind::Unauthenticated);
        QVERIFY(!fixture.page->error().serverText.contains(QLatin1String("opaque")));
        QCOMPARE(after(RawReply::json(404, "{}")).kind, Kind::NotFound);
        QCOMPARE(after(RawReply::http(200, "text/html", "<p>sign in")).kind, Kind::NotTheApi);
        QCOMPARE(after(RawReply::json(200, "[]")).kind, Kind::Malformed);
        QCOMPARE(fixture.page->error().status, 200);
        QCOMPARE(after(RawReply::json(302, "", "Location: http://127.0.0.1:1/\r\n")).kind,
                 Kind::Moved);
    }

    void theDemoAnswers()
    {
        const demo::DemoServer server({.secrets = 3});
        QNetworkAccessManager network;
        const ProjectsApi api(
            network, {*Endpoint::parse(server.url().toString()), *Token::parse(server.token())});
        std::optional<tl::expected<InstancePage, ApiError>> page;
        std::optional<tl::expected<Project, ApiError>> named;
        const Request list = api.instances(server.project(), 2, {}, {},
                                           [&](auto answer) { page = std::move(answer); });
        const Request name =
            api.project(server.project(), [&](auto answer) { named = std::move(answer); });
        QTRY_VERIFY(page && named);
        QVERIFY(page->has_value() && named->has_value());
        QCOMPARE((*page)->items.size(), std::size_t{2});
        QCOMPARE((*page)->items.front().id, server.coreInstance());
        QVERIFY((*page)->next);
        QCOMPARE((*named)->id, server.project());
        QCOMPARE((*named)->name, QStringLiteral("coffer-demo"));
    }
};

QTEST_GUILESS_MAIN(ProjectsTest)
#include "tst_projects.moc"
