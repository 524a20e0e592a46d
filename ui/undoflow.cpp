// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/undoflow.h"

#include "model/oneline.h"
#include "ui/changetext.h"
#include "ui/confirmdialog.h"
#include "ui/deletetargets.h"
#include "ui/errortext.h"
#include "ui/secretsview.h"
#include "ui/writeprogress.h"
#include "ui/writtenrow.h"

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;

namespace {

QString shown(const QString &key)
{
    return oneLine(key.toUtf8());
}

} // namespace

UndoFlow::UndoFlow(Workplace place, WrittenRow &written)
    : m_place(std::move(place))
    , m_written(written)
{
    SecretChanger &changer = m_place.session.changer();
    connect(&changer, &SecretChanger::waiting, this,
            [this](const ApiError &error, std::chrono::milliseconds wait) {
                if (m_isUndoing) {
                    m_place.bar.showMessage(
                        waitingMessage(error, wait, [this] { m_place.session.changer().stop(); }));
                }
            });
    connect(&changer, &SecretChanger::settling, this, [this](const ApiError &error) {
        if (m_isUndoing) {
            m_place.bar.showMessage(
                settlingMessage(error, [this] { m_place.session.changer().stop(); }));
        }
    });
    connect(&changer, &SecretChanger::removed, this, [this](const std::vector<Removal> &removals) {
        if (std::exchange(m_isUndoing, false)) {
            undid(removals.front());
        }
    });
    connect(&changer, &SecretChanger::updated, this,
            [this](const QUuid & /*id*/, const UpdateOutcome &outcome) {
                if (std::exchange(m_isUndoing, false)) {
                    renamedBack(outcome);
                }
            });
}

UndoFlow::~UndoFlow()
{
    delete m_dialog; // nobody would hear its answer
}

void UndoFlow::offer(Undoable undoable)
{
    m_reader.reset(); // what it reads is offered no more
    m_undoable = std::move(undoable);
    Q_EMIT changed();
}

void UndoFlow::withdraw()
{
    m_reader.reset();
    if (m_undoable) {
        m_undoable.reset();
        Q_EMIT changed();
    }
}

void UndoFlow::run()
{
    if (!m_undoable || m_place.session.isWriting() || m_reader) {
        return;
    }
    m_undoing = *m_undoable;
    if (m_place.guard.isProtected) {
        confirm();
    } else {
        readAgain(); // it was just made, and nothing is lost
    }
}

void UndoFlow::confirm()
{
    const QString key = shown(m_undoing.key);
    const Confirmation confirmation = m_undoing.before
        ? Confirmation{tr("Undo Rename"),
                       tr("Rename \u201c%1\u201d back to \u201c%2\u201d?")
                           .arg(key, shown(*m_undoing.before)),
                       {},
                       {},
                       tr("&Rename")}
        : Confirmation{
            tr("Undo Create"), tr("Delete \u201c%1\u201d again?").arg(key), {}, {}, tr("&Delete")};
    delete m_dialog;
    m_dialog = new ConfirmDialog(confirmation, m_place.guard, m_place.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &UndoFlow::readAgain);
    m_dialog->open();
}

void UndoFlow::readAgain()
{
    if (isOffered(m_undoing.id)) {
        m_reader = m_place.session.readAgain(
            m_undoing.id, [this](const RowReading &reading) { wasRead(reading); });
    }
}

void UndoFlow::wasRead(const RowReading &reading)
{
    m_reader.reset();
    if (const auto *unread = std::get_if<RowUnread>(&reading)) {
        m_place.bar.showMessage({Severity::Error,
                                 tr("Not undone. %1").arg(errorText(unread->error).together()),
                                 retryText(unread->error), [this, id = m_undoing.id] {
                                     if (isOffered(id)) {
                                         run();
                                     }
                                 }});
        return;
    }
    const QString key = shown(m_undoing.key);
    const auto *found = std::get_if<RowFound>(&reading);
    if (found != nullptr && isSameTime(found->entry().updatedAt, m_undoing.updatedAt)) {
        undo();
    } else if (found != nullptr) {
        tell(Severity::Warning,
             tr("Not undone: somebody has changed \u201c%1\u201d since.").arg(key));
    } else if (std::holds_alternative<RowGone>(reading)) {
        tell(Severity::Information, tr("\u201c%1\u201d is no longer on the server.").arg(key));
    } else {
        tell(Severity::Warning,
             tr("Not undone: \u201c%1\u201d is not where it was in the list.").arg(key));
    }
}

// The list is read again first, which clears what was said of the old one.
void UndoFlow::tell(Message::Severity severity, const QString &text)
{
    withdrawUndone();
    m_place.view.refresh();
    m_place.bar.showMessage({severity, text});
}

void UndoFlow::withdrawUndone()
{
    if (isOffered(m_undoing.id)) {
        withdraw();
    }
}

void UndoFlow::undo()
{
    SecretChanger &changer = m_place.session.changer();
    if (m_place.session.isWriting()) {
        return;
    }
    m_isUndoing = true;
    if (m_undoing.before) {
        changer.update(m_undoing.id, {m_undoing.before, {}});
    } else {
        changer.remove({m_undoing.id});
    }
}

void UndoFlow::undid(const Removal &removal)
{
    const QString text = removalText(m_undoing.key, removal);
    if (removal.isGone()) {
        leaveRow(m_place.view, m_place.session.model(), m_undoing.id);
        tell(Severity::Success, text);
    } else if (std::holds_alternative<Unconfirmed>(removal.result)) {
        tell(Severity::Warning, text);
    } else {
        m_place.bar.showMessage({Severity::Error, text});
    }
}

void UndoFlow::renamedBack(const UpdateOutcome &outcome)
{
    if (std::holds_alternative<Updated>(outcome)) {
        withdrawUndone();
        m_written.show({Written::How::Renamed, m_undoing.id, m_undoing.before.value_or(QString()),
                        m_undoing.key});
    } else if (const auto *refused = std::get_if<Refused>(&outcome)) {
        m_place.bar.showMessage({Severity::Error, notSavedText(refused->error)});
    } else {
        tell(Severity::Warning, saveNotKnownText(std::get<Unconfirmed>(outcome)));
    }
}

} // namespace coffer::ui
