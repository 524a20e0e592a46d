// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "model/instancelist.h"
#include "support/apifixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid project(u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s);

QUuid idOf(int number)
{
    return {0x10000000U + static_cast<uint>(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

/// A list of instances on a server that has `total` of them, called instance-N, ten on a page.
struct Fixture
{
    explicit Fixture(int total, bool matchesExactly = true)
    {
        list.fetchMore({});
        server.answerWith([=](const RawRequest &request) {
            const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
            const QString name = query.queryItemValue(u"name"_s);
            const int first = query.queryItemValue(u"before"_s).toInt();
            QByteArrayList items;
            int at = first;
            for (; at < total && items.size() < 10; ++at) {
                const QString own = u"instance-%1"_s.arg(at);
                if (name.isEmpty() || own == name || (!matchesExactly && own.contains(name))) {
                    items += R"({"id":")" + idOf(at).toByteArray(QUuid::WithoutBraces)
                        + R"(","name":")" + own.toLatin1()
                        + R"(","status":"running","environmentName":"edge"})";
                }
            }
            const QByteArray next = at < total ? '"' + QByteArray::number(at) + '"' : "null";
            return RawReply::json(200,
                                  R"({"items":[)" + items.join(',') + R"(],"endCursor":)" + next
                                      + R"(,"count":10})");
        });
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row) {
            all += list.index(row).data().toString();
        }
        return all;
    }
    [[nodiscard]] bool isAtRest() const
    {
        return QTest::qWaitFor([this] { return !list.isLoading(); });
    }
    void more() { list.fetchMore({}); }

    RawServer server;
    QNetworkAccessManager network;
    ProjectsApi api{network, {*Endpoint::parse(server.url()), *Token::parse("an.opaque.token")}};
    InstanceList list{api, project, std::chrono::milliseconds(1)};
};

} // namespace

/// The list from which a core instance is chosen: its order, its pages, and what typing does.
class InstanceListTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The tester asks for more whenever rows have come.
    void isAModel()
    {
        Fixture fixture(35);
        const QAbstractItemModelTester tester(
            &fixture.list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fixture.list.setKnown({{idOf(33), {}}}, {{idOf(70), u"elsewhere"_s}});
        QTRY_VERIFY(fixture.list.isComplete());
        QCOMPARE(fixture.list.rowCount(), 36);
        fixture.list.setFilter(u"instance-3"_s);
        QCOMPARE(fixture.list.rowCount(), 6);
        fixture.list.setPinned(idOf(3), true);
        fixture.list.setFilter({});
        QCOMPARE(fixture.list.rowCount(), 36);
    }

    void pagesComeAsTheyAreAskedFor()
    {
        Fixture fixture(25);
        QTRY_COMPARE(fixture.list.rowCount(), 10);
        QVERIFY(fixture.isAtRest());
        QVERIFY(fixture.list.canFetchMore({}));
        QSignalSpy inserted(&fixture.list, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&fixture.list, &QAbstractItemModel::modelReset);
        for (int rows = 20; rows <= 30; rows += 10) {
            fixture.more();
            QVERIFY(fixture.list.isLoading());
            QVERIFY(!fixture.list.canFetchMore({}));
            fixture.more(); // nothing more while it is on its way
            QTRY_COMPARE(fixture.list.rowCount(), std::min(rows, 25));
        }
        QVERIFY(fixture.list.isComplete());
        QVERIFY(!fixture.list.canFetchMore({}));
        QCOMPARE(fixture.server.requests().size(), std::size_t{3});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(fixture.list.index(3).data(InstanceList::Status).toString(), u"running"_s);
        QCOMPARE(fixture.list.index(3).data(InstanceList::Environment).toString(), u"edge"_s);
        QCOMPARE(fixture.list.index(3).data(InstanceList::Id).toUuid(), idOf(3));
        QCOMPARE(fixture.list.rowOf(idOf(24)), std::optional(24));
    }

    void pinnedAndRecentComeFirst()
    {
        Fixture fixture(12);
        fixture.list.setKnown({{idOf(5), u"an old name"_s}, {idOf(70), u"elsewhere"_s}},
                              {{idOf(2), {}}, {idOf(5), u"an old name"_s}});
        QCOMPARE(fixture.names().first(2), QStringList({u"an old name"_s, u"elsewhere"_s}));
        QTRY_COMPARE(fixture.list.rowCount(), 11);
        QCOMPARE(fixture.names().first(4),
                 QStringList({u"instance-5"_s, u"elsewhere"_s, u"instance-2"_s, u"instance-0"_s}));
        QVERIFY(fixture.list.index(0).data(InstanceList::IsPinned).toBool());
        QVERIFY(!fixture.list.index(2).data(InstanceList::IsPinned).toBool());
        QVERIFY(fixture.list.index(2).data(InstanceList::IsRecent).toBool());
        fixture.list.setPinned(idOf(5), false);
        QCOMPARE(fixture.names().first(3),
                 QStringList({u"elsewhere"_s, u"instance-2"_s, u"instance-5"_s}));
        fixture.list.setPinned(idOf(7), true);
        QCOMPARE(fixture.names().at(1), u"instance-7"_s);
        QCOMPARE(fixture.list.order().pinned().size(), std::size_t{2});
        QVERIFY(fixture.isAtRest());
    }

    void typingFiltersAtOnce()
    {
        Fixture fixture(10);
        QTRY_VERIFY(fixture.list.isComplete());
        fixture.list.setFilter(u" INSTANCE-3 "_s);
        QCOMPARE(fixture.names(), QStringList({u"instance-3"_s}));
        fixture.list.setFilter(u"EDGE"_s);
        QCOMPARE(fixture.list.rowCount(), 10);
        fixture.list.setFilter(idOf(4).toString(QUuid::WithoutBraces).first(8));
        QCOMPARE(fixture.names(), QStringList({u"instance-4"_s}));
        fixture.list.setFilter(u"nothing"_s);
        QCOMPARE(fixture.list.rowCount(), 0);
        fixture.list.setFilter({});
        QCOMPARE(fixture.list.rowCount(), 10);
        QTest::qWait(20);
        QCOMPARE(fixture.server.requests().size(), std::size_t{1}); // all of them are here
    }

    void theServerIsAskedForWhatIsNotHere_data()
    {
        QTest::addColumn<bool>("exactly");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("exactly, whole") << true << u"instance-57"_s << 1;
        QTest::newRow("exactly, a part") << true << u"-57"_s << 1;
        QTest::newRow("a part") << false << u"-57"_s << 1;
        QTest::newRow("a part, several") << false << u"stance-9"_s << 1;
        QTest::newRow("none") << false << u"nowhere"_s << 0;
    }
    // Whatever the server makes of a name, what is typed is found, on whichever page it is.
    void theServerIsAskedForWhatIsNotHere()
    {
        QFETCH(bool, exactly);
        QFETCH(QString, text);
        QFETCH(int, rows);
        Fixture fixture(58, exactly);
        QTRY_COMPARE(fixture.list.rowCount(), 10);
        fixture.list.setFilter(text.first(3));
        fixture.list.setFilter(text);
        QTRY_VERIFY(fixture.list.isComplete() || fixture.list.error() != nullptr);
        QVERIFY(fixture.isAtRest());
        while (fixture.list.error() != nullptr) { // pages without anything: a person says go on
            QCOMPARE(fixture.list.error()->kind, Kind::EmptyPages);
            fixture.list.retry();
            QVERIFY(fixture.isAtRest());
        }
        QCOMPARE(fixture.list.rowCount(), rows);
        int searches = 0;
        for (const RawRequest &request : fixture.server.requests()) {
            QVERIFY(!request.target.contains("name=" + text.first(3).toLatin1() + '&'));
            searches += request.target.contains("name=" + text.toLatin1()) ? 1 : 0;
        }
        QVERIFY(searches >= 1);
        fixture.list.setFilter({});
        QVERIFY(fixture.list.rowCount() >= 58);
    }

    void aFailureStaysUntilItIsTriedAgain()
    {
        Fixture fixture(5);
        fixture.server.answer(RawReply::json(503, "{}"));
        QTRY_VERIFY(fixture.list.error() != nullptr);
        QCOMPARE(fixture.list.error()->kind, Kind::Unavailable);
        QVERIFY(!fixture.list.canFetchMore({}));
        fixture.more();
        QTest::qWait(20);
        QCOMPARE(fixture.server.requests().size(), std::size_t{1});
        QSignalSpy changed(&fixture.list, &InstanceList::stateChanged);
        fixture.list.retry();
        QTRY_COMPARE(fixture.list.rowCount(), 5);
        QVERIFY(fixture.list.error() == nullptr);
        QVERIFY(!changed.isEmpty());
    }

    void whatCannotBeUsedIsCounted()
    {
        Fixture fixture(5);
        fixture.server.answer(RawReply::json(
            200, R"({"items":[{"name":"x"},{"id":"1"}],"endCursor":"0","count":2})"));
        QTRY_COMPARE(fixture.list.rowCount(), 5); // a page without any is not the end
        QCOMPARE(fixture.list.unusableCount(), std::size_t{2});
    }

    void theDemosAreListed()
    {
        const demo::DemoServer server({.secrets = 3});
        QNetworkAccessManager network;
        const ProjectsApi api(
            network, {*Endpoint::parse(server.url().toString()), *Token::parse(server.token())});
        InstanceList list(api, server.project());
        list.fetchMore({});
        QTRY_VERIFY(list.isComplete());
        QCOMPARE(list.rowCount(), 6);
        QCOMPARE(list.instance(0).name, u"production-eu"_s);
    }
};

QTEST_GUILESS_MAIN(InstanceListTest)
#include "tst_instancelist.moc"
