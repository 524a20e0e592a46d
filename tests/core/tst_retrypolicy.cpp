// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/retries.h"

#include <QTest>

#include <random>

using namespace coffer;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr auto noWait = std::chrono::milliseconds(0);

ApiError withStatus(int status, std::optional<std::chrono::seconds> retryAfter = {})
{
    return {.kind = kindOfStatus(status), .status = status, .retryAfter = retryAfter};
}

} // namespace

Q_DECLARE_METATYPE(coffer::ApiError)

/// Holds the policy of the fault matrix to its words, without any request.
class RetryPolicyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void howOften_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<int>("reads");
        QTest::addColumn<int>("writes"); // of those that are certainly not done
        const auto row = [](const char *name, const ApiError &error, int reads, int writes) {
            QTest::newRow(name) << error << reads << writes;
        };
        row("1 no such host", {Kind::HostNotFound}, 3, 3);
        row("2 refused", {Kind::ConnectionRefused}, 3, 3);
        row("3 no connection", {Kind::ConnectTimeout}, 3, 3);
        row("4 certificate", {Kind::Tls}, 1, 1);
        row("no TLS", {Kind::NoTls}, 1, 1);
        row("proxy", {Kind::Proxy}, 1, 1);
        row("7 redirect", withStatus(302), 1, 1);
        row("10 closed", {Kind::ConnectionLost}, 3, 3);
        row("15 no HTTP", {Kind::NotHttp}, 1, 1);
        row("18 no JSON", {Kind::Malformed, 200}, 1, 1);
        row("21 silence", {Kind::AnswerTimeout}, 3, 3);
        row("25 too large", {Kind::AnswerTooLarge}, 1, 1);
        row("27 bad gzip", {Kind::BadEncoding}, 1, 1);
        row("29 a web page", {Kind::NotTheApi, 200}, 1, 1);
        for (const int status : {400, 401, 402, 403, 404, 408, 409, 410, 413, 418, 422, 501, 505}) {
            row(QByteArray::number(status).constData(), withStatus(status), 1, 1);
        }
        row("48 429", withStatus(429, 3s), 3, 2);
        row("49 429 that says nothing usable", withStatus(429), 3, 2);
        row("49 429 for too long", withStatus(429, 61s), 1, 1);
        row("429 for as long as anybody waits", withStatus(429, 60s), 3, 2);
        row("50 500", withStatus(500), 2, 1);
        row("51 502", withStatus(502), 3, 1);
        row("51 504", withStatus(504), 3, 1);
        row("503", withStatus(503), 3, 1);
        row("52 503 with a time", withStatus(503, 1s), 3, 2);
        row("503 for too long", withStatus(503, 24h), 1, 1);
    }
    void howOften()
    {
        QFETCH(ApiError, error);
        QFETCH(int, reads);
        QFETCH(int, writes);
        QCOMPARE(mostAttempts(CallKind::Read, error, {}), reads);
        QCOMPARE(mostAttempts(CallKind::Write, error, {}), writes);
    }

    void waitsLongerEachTime()
    {
        const RetryTiming timing{.attempts = 9};
        const std::chrono::milliseconds longest[]{500ms, 1s, 2s, 4s, 8s, 8s, 8s, 8s};
        int attempts = 0;
        for (const auto most : longest) {
            ++attempts;
            const ApiError error{Kind::ConnectionLost};
            QCOMPARE(retryWait(CallKind::Read, attempts, error, timing, 1.0), most);
            QCOMPARE(retryWait(CallKind::Read, attempts, error, timing, 0.5), most / 2);
            QCOMPARE(retryWait(CallKind::Read, attempts, error, timing, 0.0), noWait);
        }
        QVERIFY(!retryWait(CallKind::Read, 9, {Kind::ConnectionLost}, timing, 0.0));
    }

    void neverBeforeTheServerAsksTo()
    {
        QCOMPARE(retryWait(CallKind::Read, 1, withStatus(429, 3s), {}, 0.0), 3000ms);
        QCOMPARE(retryWait(CallKind::Write, 1, withStatus(503, 60s), {}, 1.0), 60'000ms);
        QCOMPARE(retryWait(CallKind::Read, 2, withStatus(503, 0s), {}, 1.0), 1000ms);
        const RetryTiming scaled{.askedSecond = 10ms};
        QCOMPARE(retryWait(CallKind::Read, 1, withStatus(429, 3s), scaled, 0.0), 30ms);
    }

    // Whatever comes, in whatever order: an end, and waits that are none too long.
    void anyRunOfFailuresEnds()
    {
        std::mt19937 random(20'260'102);
        const auto any = [&random](int below) {
            return static_cast<int>(random() % static_cast<unsigned>(below));
        };
        for (int run = 0; run < 20'000; ++run) {
            const CallKind kind = any(2) == 0 ? CallKind::Read : CallKind::Write;
            const RetryTiming timing;
            int attempts = 0;
            std::optional<std::chrono::milliseconds> wait;
            do {
                ++attempts;
                ApiError error = any(2) == 0
                    ? ApiError{static_cast<Kind>(any(static_cast<int>(Kind::EmptyPages) + 1))}
                    : withStatus(300 + any(300));
                if (any(3) == 0) {
                    error.retryAfter = std::chrono::seconds(any(200));
                }
                wait = retryWait(kind, attempts, error, timing, any(1001) / 1000.0);
                if (wait) {
                    const std::chrono::milliseconds asked = error.retryAfter.value_or(0s);
                    QVERIFY(*wait >= asked);
                    QVERIFY(*wait <= std::max<std::chrono::milliseconds>(asked, 1000ms));
                    QVERIFY(asked <= 60s);
                    QVERIFY(kind == CallKind::Read || error.status == 0 || error.status == 429
                            || (error.status == 503 && error.retryAfter));
                }
            } while (wait);
            QVERIFY(attempts <= timing.attempts);
        }
    }

    void aSessionSpendsNoMore()
    {
        Retries retries(RetryTiming{.budget = 10, .window = 10min});
        int again = 0;
        for (int call = 0; call < 40; ++call) { // each of them another one
            again += retries.after(CallKind::Read, 1, {Kind::ConnectionLost}) ? 1 : 0;
        }
        QCOMPARE(again, 10);
        QVERIFY(!retries.after(CallKind::Write, 1, withStatus(429, 0s)));
    }

    void whatIsNotTriedAgainCostsNothing()
    {
        Retries retries(RetryTiming{.budget = 1, .window = 10min});
        for (int call = 0; call < 40; ++call) {
            QVERIFY(!retries.after(CallKind::Read, 1, withStatus(403)));
            QVERIFY(!retries.after(CallKind::Read, 3, withStatus(503)));
        }
        QVERIFY(retries.after(CallKind::Read, 1, withStatus(503)));
    }

    void whatWasSpentComesBack()
    {
        Retries retries(RetryTiming{.budget = 1, .window = 20ms});
        QVERIFY(retries.after(CallKind::Read, 1, withStatus(503)));
        QVERIFY(QTest::qWaitFor(
            [&retries] { return retries.after(CallKind::Read, 1, withStatus(503)).has_value(); }));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
