// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// The list against a reference, over thousands of random servers, readers and faults.
//
// COFFER_SEED=N runs one case again, and COFFER_RUNS=N so many of them (10,000).

#include "model/secretsmodel.h"
#include "support/changinglist.h"

#include <QTest>

using namespace coffer;
using namespace coffer::test;

namespace {

std::vector<QUuid> idsOf(const SecretStore &store)
{
    std::vector<QUuid> ids;
    for (std::size_t row = 0; row < store.size(); ++row) {
        const auto place = store.at(row);
        ids.push_back(place.chunk.id(place.row));
    }
    return ids;
}

std::vector<QUuid> idsOf(const SecretsModel &model)
{
    std::vector<QUuid> ids;
    for (int row = 0; row < model.secretCount(); ++row) {
        const auto place = model.secretAt(row);
        ids.push_back(place.chunk.id(place.row));
    }
    return ids;
}

/// One list that changes and fails, read by somebody who does as they please.
///
/// What "lost" means when the server's list changes between two pages (contract, *Backward
/// pagination*): the pages are all that is known of it. So nothing is lost if each id on a page
/// that came whole since the list was begun is a row, where it was first told, and once. Where a
/// cursor stands for a secret, more can be said: each that was there from the first page to the
/// last is a row. (Where it stands for a number, a delete has the server skip one, which nobody can
/// see.) What was created meanwhile may be missing, and what was deleted may be there, until the
/// next refresh.
class Reading final
{
public:
    explicit Reading(unsigned seed)
        : m_random(seed)
        , m_list(m_random)
    {
    }

    /// Reads until the end; what was wrong first, or nothing.
    QByteArray run()
    {
        constexpr int patience = 150; // steps with faults, then without any
        for (int step = 0; step < 2 * patience && m_wrong.isEmpty() && !isDone(); ++step) {
            if (step == patience) {
                m_list.stopFailing();
            }
            act();
            check();
        }
        check(m_wrong.isEmpty() && isDone() ? "" : "the end is not reached");
        checkEnd();
        return m_wrong;
    }

private:
    [[nodiscard]] bool isDone() const
    {
        return m_refreshes == 0 && std::holds_alternative<Exhausted>(m_model.paging());
    }
    [[nodiscard]] unsigned dice(unsigned sides)
    {
        return static_cast<unsigned>(m_random() % sides);
    }

    void act()
    {
        if (m_refreshes > 0 && dice(4) == 0) {
            --m_refreshes;
            refresh();
        } else if (m_refreshes > 0 && std::holds_alternative<Exhausted>(m_model.paging())) {
            --m_refreshes;
            refresh();
        }
        if (std::holds_alternative<Failed>(m_model.paging())) {
            m_model.retry();
        }
        const unsigned what = dice(6);
        if (what == 0) {
            m_model.loadAll();
        } else if (what == 1) {
            m_model.stop();
        } else {
            m_model.fetchMore({});
        }
        // Sometimes the next thing comes before the answer.
        dice(3) == 0 ? QCoreApplication::processEvents() : settle();
    }

    void refresh()
    {
        m_before = idsOf(m_model.store());
        std::vector<Anchor> anchors;
        while (!m_before.empty() && dice(2) == 0) {
            const std::size_t row = dice(static_cast<unsigned>(m_before.size()));
            anchors.push_back({m_before[row], row});
        }
        dice(3) == 0 ? m_model.refreshAndLocate(m_list.anyId(), anchors) : m_model.refresh(anchors);
    }

    void settle()
    {
        while (std::holds_alternative<Loading>(m_model.paging())) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void check()
    {
        const std::vector<QUuid> ids = idsOf(m_model.store());
        check(m_list.sawAForeignCursor() ? "a cursor was altered" : "");
        const QSet<QUuid> unique(ids.begin(), ids.end());
        check(static_cast<std::size_t>(unique.size()) == ids.size() ? "" : "an id is there twice");
        if (std::holds_alternative<Loading>(m_model.paging())) {
            return; // pages may have been told, and not taken yet
        }
        // A list that is read again takes the old one's place when it is good enough.
        const bool isOld = std::holds_alternative<Failed>(m_model.paging()) && ids == m_before;
        check(isOld || ids == m_list.told() ? "" : "the rows are not what was told");
        check(ids == idsOf(m_model) ? "" : "the table shows something else");
    }

    void checkEnd()
    {
        const std::vector<QUuid> ids = idsOf(m_model.store());
        const QSet<QUuid> rows(ids.begin(), ids.end());
        for (const QUuid &id : m_list.lasting()) {
            check(rows.contains(id) ? "" : "what was there all the time is missing");
        }
    }

    void check(const char *wrong)
    {
        if (m_wrong.isEmpty()) {
            m_wrong = wrong;
        }
    }

    std::mt19937 m_random;
    ChangingList m_list;
    MemoryNetwork m_network{[this](const QUrl &url) { return m_list.answerTo(url); }};
    SecretsApi m_api{m_network,
                     {*Endpoint::parse(QStringLiteral("https://localhost")),
                      *Token::parse("made-up"),
                      QUuid(QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff"))}};
    SecretsModel m_model{m_api, {static_cast<int>(1 + dice(10)), static_cast<int>(1 + dice(40))}};
    std::vector<QUuid> m_before; // the rows when the list was last read again
    unsigned m_refreshes = dice(4) == 0 ? 2 : 0;
    QByteArray m_wrong;
};

} // namespace

/// No id is lost or there twice, whatever the server does and whenever somebody refreshes.
class PagingPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostOrThereTwice()
    {
        const int one = qEnvironmentVariableIntValue("COFFER_SEED");
        const int given = qEnvironmentVariableIntValue("COFFER_RUNS");
        const int runs = one > 0 ? 1 : given > 0 ? given : 10'000;
        for (int run = 0; run < runs; ++run) {
            const unsigned seed = static_cast<unsigned>(one > 0 ? one : run + 1);
            const QByteArray wrong = Reading(seed).run();
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("COFFER_SEED=%1: %2")
                                    .arg(seed)
                                    .arg(QString::fromLatin1(wrong))));
        }
    }
};

QTEST_GUILESS_MAIN(PagingPropertyTest)
#include "tst_pagingproperty.moc"
