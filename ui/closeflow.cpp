// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/closeflow.h"

#include "model/oneline.h"
#include "ui/commons.h"

#include <QDir>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace coffer::ui {

CloseFlow::CloseFlow(Commons &commons, QWidget &window, MessageBar &bar,
                     std::chrono::milliseconds patience)
    : m_commons(commons)
    , m_window(window)
    , m_bar(bar)
    , m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isOver = true;
        close();
    });
}

bool CloseFlow::mayClose(Session *session)
{
    if (session == nullptr || !session->isWriting()) {
        return true;
    }
    if (session->creator().isWaiting() || session->changer().isWaiting()) {
        session->creator().giveUp(); // nothing came of it, and what was entered must be seen
        session->changer().stop();
        stay();
        return false;
    }
    if (!std::exchange(m_isOver, false)) {
        putOff(*session);
        return false;
    }
    return note(*session);
}

// Whether that is done, or can be left because somebody knows. Nobody would ever be told again.
bool CloseFlow::note(const Session &session)
{
    const std::vector<SentWrite> sent = session.unconfirmed();
    if (m_commons.pending.note(session.connection(), sent) || std::exchange(m_isTold, true)) {
        return true;
    }
    stay();
    const QString what = sent.size() == 1 ? tr("The server has not answered about \u201c%1\u201d.")
                                                .arg(oneLine(keyOf(sent.front()).toUtf8()))
                                          : tr("The server has not answered.");
    const QString why =
        tr("Coffer cannot note that for its next start: %1 cannot be written. Make room or correct "
           "its permissions, or close the window again to leave it at that.")
            .arg(QDir::toNativeSeparators(m_commons.pending.file()));
    m_bar.showMessage({Message::Severity::Warning, what + u' ' + why});
    return false;
}

void CloseFlow::putOff(Session &session)
{
    m_quits = m_quits || m_commons.isQuitting;
    if (m_timer.isActive()) {
        return;
    }
    session.changer().sendNoMore(); // of many deletes, no further one
    m_watch = std::make_unique<QObject>();
    connect(&session.creator(), &SecretCreator::finished, m_watch.get(),
            [this](const QString & /*key*/, const CreateOutcome &outcome) {
                answered(std::holds_alternative<Created>(outcome));
            });
    connect(&session.changer(), &SecretChanger::updated, m_watch.get(),
            [this](const QUuid & /*id*/, const UpdateOutcome &outcome) {
                answered(std::holds_alternative<Updated>(outcome));
            });
    connect(&session.changer(), &SecretChanger::removed, m_watch.get(),
            [this](const std::vector<Removal> &removals) {
                answered(std::all_of(removals.begin(), removals.end(),
                                     [](const Removal &one) { return one.isGone(); }));
            });
    // Behind a closed dialog that is told in the same place. Queued: after it was.
    const auto tellAgain = [this] {
        if (m_timer.isActive()) {
            tell();
        }
    };
    connect(&session.creator(), &SecretCreator::settling, m_watch.get(), tellAgain,
            Qt::QueuedConnection);
    connect(&session.changer(), &SecretChanger::settling, m_watch.get(), tellAgain,
            Qt::QueuedConnection);
    m_timer.start(m_patience);
    m_putOffText = putOffText(session.unconfirmed());
    tell();
}

void CloseFlow::tell()
{
    m_bar.showMessage(
        {Message::Severity::Information, m_putOffText, tr("&Stay Open"), [this] { stay(); }});
}

QString CloseFlow::putOffText(const std::vector<SentWrite> &sent)
{
    return sent.size() == 1
        ? tr("The server has not answered about \u201c%1\u201d yet. The window closes when it has, "
             "or in a moment.")
              .arg(oneLine(keyOf(sent.front()).toUtf8()))
        : tr("The server has not answered yet. The window closes when it has, or in a moment.");
}

// What was not done has to be seen. Later, because others are still to hear of the answer.
void CloseFlow::answered(bool isDone)
{
    m_isTold = false; // whatever comes next is something else
    if (!m_timer.isActive()) {
        return;
    }
    m_timer.stop();
    if (isDone) {
        QMetaObject::invokeMethod(this, &CloseFlow::close, Qt::QueuedConnection);
    } else {
        stay();
    }
}

void CloseFlow::stay()
{
    m_timer.stop();
    m_quits = false;
    if (m_bar.message().text == m_putOffText) {
        m_bar.clear();
    }
}

void CloseFlow::close()
{
    const bool quits = std::exchange(m_quits, false);
    const bool isClosed = m_window.close();
    m_isOver = false;
    m_quits = quits && m_timer.isActive(); // something else is waited for
    if (quits && isClosed) {
        m_commons.isQuitting = true;
        QGuiApplication::quit();
        m_commons.isQuitting = false;
    }
}

} // namespace coffer::ui
