// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/pageparser.h"
#include "store/pooljob.h"
#include "support/apifixture.h"

#include <QElapsedTimer>
#include <QThreadPool>

using namespace coffer;
using namespace coffer::test;

namespace {

using PageJob = PoolJob<tl::expected<Page, ApiError>>;

PageJob::Work readingOf(const QByteArray &body)
{
    return [body = WipedBytes(body.begin(), body.end())]() mutable {
        return parsePage(std::move(body));
    };
}

RawReply page()
{
    return RawServer::json(200, emptyPage);
}

// So many bytes that they are read on a pool thread.
QByteArray largePage(qsizetype size)
{
    const QByteArray item =
        R"({"id":"123e4567-e89b-12d3-a456-426614174000","key":"k","value":"YWJj",
"createdAt":"2024-11-21T09:37:17.182Z","updatedAt":"2024-11-21T09:37:17.182Z"})";
    const QByteArray items = (item + ",").repeated(size / item.size() + 1).chopped(1);
    return R"({"items":[)" + items + R"(],"endCursor":"next","count":0})";
}

constexpr qsizetype mebi = 1 << 20;

// Long enough for an answer that should not come to have come.
void settle()
{
    QTest::qWait(100);
}

} // namespace

/// A call belongs to its Request: when the handler runs, when it does not, and what dies when.
class RequestTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handlerNeverRunsInsideTheCall();
    void droppingCancelsSilently_data();
    void droppingCancelsSilently();
    void droppingBeforeItIsSentSendsNothing();
    void droppingBetweenAnswerAndHandler();
    void assigningCancelsTheFirst();
    void movingKeepsItAlive();
    void handlerMayDropItsOwnRequest();
    void handlerMayAskAgain();
    void handlerMayDestroyEverything();
    void handlerIsLetGoAfterwards();
    void managerMayDieFirst_data();
    void managerMayDieFirst();
    void managerMayDieBetweenAnswerAndHandler();
    void managerDiesBeforeTheDeadline();
    void manyAtOnceEachGetTheirOwn();
    void aLargePageIsReadAside();
    void aLargePageThatIsNone();
    void droppingWhileALargePageIsRead_data();
    void droppingWhileALargePageIsRead();
    void handlerOfALargePageMayDestroyEverything();
    void manyLargePagesAtOnce();
};

void RequestTest::handlerNeverRunsInsideTheCall()
{
    QNetworkAccessManager network; // nobody listens on port 1: the fastest end there is
    const SecretsApi api(network, ApiFixture::connectionTo(QStringLiteral("http://127.0.0.1:1")));
    int calls = 0;
    const Request read = api.list(1, {}, [&calls](const auto &) { ++calls; });
    const Request write = api.create(newSecret(), [&calls](const auto &) { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 2);
}

void RequestTest::droppingCancelsSilently_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<RawReply>("reply");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n";
    for (const bool write : {false, true}) {
        const char *name = write ? "create" : "list";
        QTest::addRow("%s, nothing came", name) << write << RawReply().hang();
        QTest::addRow("%s, half came", name) << write << RawReply::raw(head + "{").hang();
    }
}

void RequestTest::droppingCancelsSilently()
{
    QFETCH(bool, write);
    QFETCH(RawReply, reply);
    ApiFixture f;
    f.server.answer(reply);
    if (write) {
        f.create();
    } else {
        f.list();
    }
    QTRY_COMPARE(f.server.requests().size(), 1U);
    QCOMPARE(f.server.openConnections(), 1);
    f.request = Request();
    QTRY_COMPARE(f.server.openConnections(), 0);
    settle();
    QCOMPARE(f.calls, 0);
    QCOMPARE(f.server.requests().size(), 1U);
}

void RequestTest::droppingBeforeItIsSentSendsNothing()
{
    ApiFixture f;
    f.list();
    f.create();
    f.request = Request();
    settle();
    QCOMPARE(f.calls, 0);
    QCOMPARE(f.server.requests().size(), 0U);
}

// The answer is there, and the handler waits for the event loop: the last moment to cancel.
void RequestTest::droppingBetweenAnswerAndHandler()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) { return page(); });
    f.list();
    // Connected after the transfer's own slot, and so called right after it.
    bool isDropped = false;
    QObject::connect(f.network->findChild<QNetworkReply *>(), &QNetworkReply::finished,
                     f.network.get(), [&] {
                         isDropped = true;
                         f.request = Request();
                     });
    QTRY_VERIFY(isDropped);
    QCOMPARE(f.server.requests().size(), 1U);
    settle();
    QCOMPARE(f.calls, 0);
}

void RequestTest::assigningCancelsTheFirst()
{
    ApiFixture f;
    f.server.answer(RawReply().hold());
    f.server.answerWith([](const RawRequest &) { return page(); });
    f.list();
    QTRY_COMPARE(f.server.requests().size(), 1U);
    f.list(Cursor{"next"});
    QTRY_COMPARE(f.calls, 1);
    f.server.release();
    settle();
    QCOMPARE(f.calls, 1);
    QCOMPARE(f.server.requests().size(), 2U);
}

void RequestTest::movingKeepsItAlive()
{
    ApiFixture f;
    f.server.answer(page());
    f.list();
    Request other = std::move(f.request);
    const Request last(std::move(other));
    QTRY_COMPARE(f.calls, 1);
}

void RequestTest::handlerMayDropItsOwnRequest()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) { return page(); });
    auto request = std::make_unique<Request>();
    const QByteArray held(1000, 'x'); // what the handler captured must outlive the drop
    QByteArray seen;
    *request = f.api.list(1, {}, [&request, &seen, held](const auto &) {
        request.reset();
        seen = held;
    });
    QTRY_COMPARE(seen, held);
    request = std::make_unique<Request>();
    *request = f.api.create(newSecret(), [&request, &seen, held](const auto &) {
        request.reset();
        seen = held + held;
    });
    QTRY_COMPARE(seen, held + held);
}

void RequestTest::handlerMayAskAgain()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &) { return page(); });
    Request request;
    int calls = 0;
    std::function<void()> ask = [&] {
        request = f.api.list(1, {}, [&](const auto &) {
            if (++calls < 5) {
                ask();
            }
        });
    };
    ask();
    QTRY_COMPARE(calls, 5);
    settle();
    QCOMPARE(calls, 5);
    QCOMPARE(f.server.requests().size(), 5U);
    QCOMPARE(f.server.connections(), 1); // kept and used again
}

void RequestTest::handlerMayDestroyEverything()
{
    RawServer server;
    server.answer(page());
    auto network = std::make_unique<QNetworkAccessManager>();
    auto api = std::make_unique<SecretsApi>(*network, ApiFixture::connectionTo(server.url()));
    Request request;
    bool called = false;
    request = api->list(1, {}, [&](const auto &) {
        api.reset();
        network.reset();
        request = Request();
        called = true;
    });
    QTRY_VERIFY(called);
}

void RequestTest::handlerIsLetGoAfterwards()
{
    ApiFixture f;
    f.server.answer(page());
    auto held = std::make_shared<int>(0);
    f.request = f.api.list(1, {}, [held](const auto &) { ++*held; });
    QTRY_COMPARE(*held, 1);
    QCOMPARE(held.use_count(), 1);
}

void RequestTest::managerMayDieFirst_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<bool>("sent");
    for (const bool write : {false, true}) {
        for (const bool sent : {false, true}) {
            QTest::addRow("%s, %s", write ? "create" : "list", sent ? "sent" : "not sent")
                << write << sent;
        }
    }
}

void RequestTest::managerMayDieFirst()
{
    QFETCH(bool, write);
    QFETCH(bool, sent);
    ApiFixture f;
    f.server.answer(RawReply().hang());
    if (write) {
        f.create();
    } else {
        f.list();
    }
    if (sent) {
        QTRY_COMPARE(f.server.requests().size(), 1U);
    }
    f.network.reset();
    settle();
    QCOMPARE(f.calls, 0);
    f.request = Request();
    QCOMPARE(f.calls, 0);
}

void RequestTest::managerMayDieBetweenAnswerAndHandler()
{
    ApiFixture f;
    f.server.answer(page());
    f.list();
    QObject::connect(f.network.get(), &QNetworkAccessManager::finished, f.network.get(),
                     [&f] { f.network.release()->deleteLater(); });
    QTRY_COMPARE(f.calls, 1);
    QVERIFY(f.page->has_value());
}

// The deadline of a request whose reply is gone must not touch it.
void RequestTest::managerDiesBeforeTheDeadline()
{
    Deadlines deadlines = patient;
    deadlines.idle = std::chrono::milliseconds(50);
    deadlines.total = std::chrono::milliseconds(50);
    ApiFixture f(deadlines);
    f.server.answer(RawReply().hang());
    f.list();
    f.network.reset();
    settle();
    QCOMPARE(f.calls, 0);
}

void RequestTest::manyAtOnceEachGetTheirOwn()
{
    ApiFixture f;
    f.server.answerWith([](const RawRequest &request) {
        const QByteArray cursor = request.target.mid(request.target.indexOf("before=") + 7);
        return RawServer::json(200, R"({"items":[],"endCursor":")" + cursor + R"("})");
    });
    constexpr int count = 40;
    std::vector<Request> requests;
    int right = 0;
    for (int number = 0; number < count; ++number) {
        const Cursor cursor{QByteArray::number(number)};
        requests.push_back(f.api.list(1, cursor, [cursor, &right](const auto &answer) {
            right += answer && answer->next == cursor ? 1 : 0;
        }));
    }
    QTRY_COMPARE(right, count);
    QCOMPARE(f.server.requests().size(), std::size_t(count));
}

// 30 MB take long to read; meanwhile the event loop turns.
void RequestTest::aLargePageIsReadAside()
{
    ApiFixture f;
    const QByteArray body = largePage(30 * mebi);
    f.server.answer(RawServer::json(200, body));
    f.list();
    // Once the reply is finished, what is left is to read it.
    bool finished = false;
    QObject::connect(f.network->findChild<QNetworkReply *>(), &QNetworkReply::finished,
                     f.network.get(), [&finished] { finished = true; });
    QTRY_VERIFY_WITH_TIMEOUT(finished, 30'000);
    QElapsedTimer gap;
    qint64 longest = 0;
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, gap.restart());
        ++beats;
    });
    gap.start();
    heart.start(1);
    QElapsedTimer whole;
    whole.start();
    QTRY_COMPARE_WITH_TIMEOUT(f.calls, 1, 60'000);
    QVERIFY(f.page->has_value());
    QCOMPARE((*f.page)->next, Cursor{"next"});
    QVERIFY((*f.page)->chunk->size() > 100'000);
    QCOMPARE((*f.page)->chunk->value(77'777), QByteArrayView("abc"));
    QVERIFY2(beats > 0 && longest < whole.elapsed() / 2 + 16,
             qPrintable(QStringLiteral("%1 of %2 ms").arg(longest).arg(whole.elapsed())));
}

void RequestTest::aLargePageThatIsNone()
{
    ApiFixture f;
    f.server.answer(RawServer::json(200, largePage(4 * mebi) + "x"));
    f.list();
    QTRY_COMPARE_WITH_TIMEOUT(f.calls, 1, 30'000);
    QCOMPARE(f.error()->kind, ApiError::Kind::Malformed);
    QCOMPARE(f.error()->status, 200);
}

void RequestTest::droppingWhileALargePageIsRead_data()
{
    QTest::addColumn<int>("after");
    for (const int milliseconds : {0, 1, 3, 10, 30}) {
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
    }
}

void RequestTest::droppingWhileALargePageIsRead()
{
    QFETCH(int, after);
    const QByteArray body = largePage(3 * mebi);
    for (int round = 0; round < 2; ++round) {
        bool called = false;
        {
            const PageJob parse(readingOf(body), [&called](const auto &) { called = true; });
            QTest::qSleep(after); // the event loop does not turn, so it cannot have been told
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QCoreApplication::processEvents(); // a late event would find nobody, and the sanitizer it
}

void RequestTest::handlerOfALargePageMayDestroyEverything()
{
    RawServer server;
    server.answer(RawServer::json(200, largePage(3 * mebi)));
    auto network = std::make_unique<QNetworkAccessManager>();
    auto api = std::make_unique<SecretsApi>(*network, ApiFixture::connectionTo(server.url()));
    Request request;
    bool called = false;
    request = api->list(1, {}, [&](const auto &page) {
        api.reset();
        network.reset();
        request = Request();
        called = page.has_value();
    });
    QTRY_VERIFY_WITH_TIMEOUT(called, 30'000);
}

void RequestTest::manyLargePagesAtOnce()
{
    const QByteArray body = largePage(3 * mebi);
    std::vector<std::unique_ptr<PageJob>> parses(12);
    std::size_t calls = 0;
    for (std::unique_ptr<PageJob> &parse : parses) {
        parse = std::make_unique<PageJob>(readingOf(body), [&calls, &parse](const auto &page) {
            calls += page ? 1 : 0;
            parse.reset();
        });
    }
    QCOMPARE(calls, 0U); // never before the event loop turns
    parses[5].reset();
    QTRY_COMPARE_WITH_TIMEOUT(calls, 11U, 60'000);
    settle();
    QCOMPARE(calls, 11U);
}

QTEST_GUILESS_MAIN(RequestTest)
#include "tst_request.moc"
