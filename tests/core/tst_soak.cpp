// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// A window that stays open for days, in a few seconds: P10 of tests/bench/run is the long one.
//
// COFFER_REFRESHES=N refreshes so many times (10,000; 1,000 under AddressSanitizer).

#include "model/session.h"
#include "support/bytesinuse.h"
#include "support/chunks.h"
#include "support/memorynetwork.h"
#include "support/pageserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <array>
#include <random>

#ifdef COFFER_ADDRESS_SANITIZER
// It keeps what was freed, to see who still uses it, and counts that as in use.
extern "C" __attribute__((used, visibility("default"))) const char *__asan_default_options()
{
    return "quarantine_size_mb=0:thread_local_quarantine_size_kb=0";
}
#endif

using namespace coffer;
using namespace coffer::test;

namespace {

constexpr int secrets = 60;
constexpr int pageSize = 20;
// A single object that each refresh left behind would be more than this.
#ifdef COFFER_ADDRESS_SANITIZER
constexpr int usualTimes = 1'000;
constexpr std::size_t slack = 16'384; // what is logged takes some for good
#else
constexpr int usualTimes = 10'000;
constexpr std::size_t slack =
    65'536; // malloc keeps some of what was freed, and counts it as in use
#endif

/// Three pages of secrets that never change, of which one in ten fails in one way or another.
class FlakyServer final
{
public:
    [[nodiscard]] MemoryNetwork::Said answerTo(const QUrl &url)
    {
        const int begin = QUrlQuery(url).queryItemValue(QStringLiteral("before")).toInt();
        QByteArrayList items;
        for (int number = begin; number < begin + pageSize; ++number) {
            items += item(idOf(static_cast<quint32>(number)), "KEY_" + QByteArray::number(number),
                          QByteArray(100, 'x'));
        }
        const int end = begin + pageSize;
        const QByteArray body = page(items, end < secrets ? QByteArray::number(end) : QByteArray());
        if (m_random() % 10 != 0) {
            return {{.body = body}, [] {}};
        }
        const std::array<MemoryAnswer, 4> faults{
            {{.status = 503, .body = R"({"error":"out of order"})"},
             {.status = 200, .body = body.chopped(1)},
             {.status = 200, .body = body, .error = QNetworkReply::RemoteHostClosedError},
             {.status = 0, .error = QNetworkReply::HostNotFoundError}}};
        ++m_faults;
        return {faults.at(m_random() % faults.size()), [] {}};
    }
    [[nodiscard]] int faults() const { return m_faults; }

private:
    std::mt19937 m_random{1};
    int m_faults = 0;
};

/// One window's worth of the program below the window.
struct Open
{
    explicit Open(QNetworkAccessManager &network)
        : session(network,
                  {*Endpoint::parse(QStringLiteral("https://localhost")),
                   *Token::parse("canary.token.of.pages"), idOf(1)},
                  PageSizing::always(pageSize))
    {
        session.model().setQuery({{.text = QStringLiteral("key")}, {SortBy::Key}});
    }

    void settle()
    {
        while (std::holds_alternative<Loading>(session.model().paging())
               || session.model().isArranging()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    /// Reads the whole list again, and tries again what fails.
    [[nodiscard]] bool refresh()
    {
        session.model().refresh();
        settle();
        for (int tries = 0; tries < 50; ++tries) {
            if (std::holds_alternative<Exhausted>(session.model().paging())) {
                return session.model().secretCount() == secrets;
            }
            session.model().retry();
            session.model().loadAll();
            settle();
        }
        return false;
    }

    Session session;
};

} // namespace

/// Nothing grows and nothing wears out, however long the program runs.
class SoakTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refreshingWithFaultsTakesNoMemory()
    {
        FlakyServer server;
        MemoryNetwork network([&server](const QUrl &url) { return server.answerTo(url); });
        Open open(network);
        const int given = qEnvironmentVariableIntValue("COFFER_REFRESHES");
        const int times = given > 0 ? given : usualTimes;
        constexpr int warm = 100; // the first ones fill caches
        std::size_t before = 0;
        for (int time = 0; time < warm + times; ++time) {
            if (time == warm) {
                before = bytesInUse();
            }
            QVERIFY(open.refresh());
        }
        const std::size_t after = bytesInUse();
        QVERIFY(server.faults() > times / 5); // three pages each, one in ten
        QVERIFY2(after <= before + slack,
                 qPrintable(QStringLiteral("%1 bytes became %2").arg(before).arg(after)));
    }

    void twoWindowsReadTheSameListAtOnce()
    {
        FlakyServer server;
        MemoryNetwork network([&server](const QUrl &url) { return server.answerTo(url); });
        Open one(network);
        for (int time = 0; time < 50; ++time) {
            Open other(network); // and each time one of them is closed
            one.session.model().refresh();
            other.session.model().refresh();
            if (time % 2 == 0) {
                QVERIFY(other.refresh());
            }
            QVERIFY(one.refresh());
        }
    }
};

QTEST_GUILESS_MAIN(SoakTest)
#include "tst_soak.moc"
