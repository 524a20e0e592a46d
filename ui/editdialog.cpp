// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editdialog.h"

#include "ui/changetext.h"
#include "ui/editentries.h"
#include "ui/ui_editdialog.h"
#include "ui/writeprogress.h"

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;
using About = EntryMessages::About;

EditDialog::EditDialog(Session &session, const WriteGuard &guard, QWidget *parent)
    : EntryDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::EditDialog>())
{
    m_ui->setupUi(this);
    m_ui->confirmation->setGuard(guard);
    setUp(*m_ui->outcome, *m_ui->buttons, {m_ui->key, m_ui->value, m_ui->confirmation},
          {tr("S&ave"), tr("Saving\u2026"), tr("The change is saved all the same.")});
    setUpEntries();
    const SecretChanger *changer = &m_session.changer();
    connect(changer, &SecretChanger::removing, this, &EditDialog::updateEnabled);
    connect(changer, &SecretChanger::removed, this, &EditDialog::updateEnabled);
    connect(changer, &SecretChanger::updateStarted, this, [this] {
        if (m_isSending) {
            m_ui->outcome->clear();
        }
    });
    connect(changer, &SecretChanger::waiting, this,
            [this](const ApiError &error, std::chrono::milliseconds wait) {
                if (m_isSending) {
                    say(About::Answer,
                        waitingMessage(error, wait, [this] { m_session.changer().stop(); }));
                }
            });
    connect(changer, &SecretChanger::settling, this, [this](const ApiError &error) {
        if (m_isSending) {
            say(About::Answer, settlingMessage(error, [this] { m_session.changer().stop(); }));
        }
    });
    connect(changer, &SecretChanger::updated, this,
            [this](const QUuid &id, const UpdateOutcome &outcome) {
                if (id == m_secret.id && std::exchange(m_isSending, false)) {
                    finished(outcome);
                } else {
                    updateEnabled(); // another's; this may be sent now
                }
            });
    updateEnabled();
}

EditDialog::~EditDialog() = default;

void EditDialog::setUpEntries()
{
    m_entries = std::make_unique<EditEntries>(*m_ui, m_session.model());
    m_ui->value->takeDropsOn(this);
    connect(m_entries.get(), &EditEntries::keyEdited, this, [this] {
        edited(About::Key);
        updateEnabled();
    });
    connect(m_entries.get(), &EditEntries::valueEdited, this, [this] {
        edited(About::Value);
        updateEnabled();
    });
    connect(m_ui->value, &ValueChange::refused, this, [this](const QString &why) {
        say(About::Value, {Severity::Error, why});
    });
    connect(m_ui->value, &ValueChange::beginWanted, this, &EditDialog::beginWithCurrentValue);
    connect(m_ui->confirmation, &NameConfirmation::changed, this, &EditDialog::updateEnabled);
}

void EditDialog::edit(const KnownSecret &secret)
{
    forget();
    m_ui->outcome->clear();
    m_secret = secret;
    m_entries->begin(m_secret);
    readAgain();
}

void EditDialog::setPreferences(std::function<Preferences()> preferences)
{
    m_ui->value->setPreferences(std::move(preferences));
}

void EditDialog::showEvent(QShowEvent *event)
{
    EntryDialog::showEvent(event);
    m_ui->key->setFocus();
}

bool EditDialog::isEmpty() const
{
    return m_entries->isEmpty();
}

QString EditDialog::beforeLoss() const
{
    return m_isUnsure ? tr("It is not known whether the change was saved. Once you have discarded "
                           "this, look at the secret in the list.")
                      : EntryDialog::beforeLoss();
}

bool EditDialog::maySend() const
{
    return !isEmpty() && !m_session.changer().isBusy() && m_ui->confirmation->isGiven();
}

void EditDialog::tellMissing()
{
    if (isEmpty()) {
        m_entries->sayUnchanged();
    } else if (!m_ui->confirmation->isGiven()) {
        m_ui->confirmation->ask();
    } else {
        say(About::Answer, {Severity::Warning, otherChangeText()});
    }
}

void EditDialog::forget()
{
    m_reader.reset();
    m_read.reset();
    m_mayBeStale = false;
    m_isUnsure = false;
    m_entries->forget();
    m_ui->confirmation->clear();
}

void EditDialog::beginWithCurrentValue()
{
    if (!m_read) {
        readAgain(); // it is not here yet, or could not be read
        say(About::Value, {Severity::Information, tr("The value is being read. Try again.")});
        return;
    }
    m_ui->value->beginWith(m_read->chunk->value(m_read->row));
}

void EditDialog::readAgain()
{
    m_reader =
        m_session.readAgain(m_secret.id, [this](const RowReading &reading) { wasRead(reading); });
}

void EditDialog::wasRead(const RowReading &reading)
{
    m_reader.reset();
    const bool sends = std::exchange(m_isAboutToSend, false);
    const auto *found = std::get_if<RowFound>(&reading);
    if (found != nullptr) {
        m_read = *found;
    }
    const RowNews news = newsOf(m_secret, reading);
    if (sends && m_isUnsure && news.kind == RowNews::Kind::Changed) {
        // By what was sent before, perhaps: what is sent now is told apart from it by its time.
        m_secret = KnownSecret::of(*found->chunk, found->row);
        m_entries->follow(m_secret);
        if (!isEmpty()) {
            send();
            return;
        }
    }
    if (news.kind == RowNews::Kind::None && sends) {
        send();
        return;
    }
    if (sends) {
        updateEnabled();
        comeBack();
    }
    if (news.kind == RowNews::Kind::Changed) {
        m_secret = KnownSecret::of(*found->chunk, found->row);
        m_entries->follow(m_secret);
    }
    tell(news, sends);
}

void EditDialog::tell(const RowNews &news, bool sends)
{
    using Kind = RowNews::Kind;
    if (news.kind == Kind::Gone) {
        say(About::Answer,
            {Severity::Error, news.text + QLatin1Char(' ') + tr("Nothing was changed.")});
    } else if (news.kind == Kind::Changed && isEmpty()) {
        say(About::Answer, {Severity::Warning, news.text});
    } else if (news.kind == Kind::Changed || (news.kind == Kind::Unknown && sends)) {
        m_mayBeStale = news.kind == Kind::Unknown;
        say(About::Answer, {Severity::Warning, news.text, tr("Save Any&way"), [this] { save(); }});
    }
}

void EditDialog::accept()
{
    const bool isBlank = m_ui->value->isReplaced() && m_ui->value->isBlank();
    if (isBlank && maySend() && !isBusy()) {
        m_ui->value->setFocus();
        say(About::Value,
            {Severity::Warning, tr("The new value is empty."), tr("Save an Empt&y Value"),
             [this] { save(); }});
    } else {
        save();
    }
}

void EditDialog::save()
{
    if (isBusy() || !maySend()) {
        return;
    }
    if (m_ui->key->text().isEmpty()) {
        m_ui->key->setFocus(); // the note below it says why
        return;
    }
    m_ui->outcome->clear();
    if (std::exchange(m_mayBeStale, false)) {
        send();
        return;
    }
    m_isAboutToSend = true;
    sending();
    readAgain();
}

void EditDialog::reject()
{
    if (!takesBack()) {
        EntryDialog::reject();
    }
}

void EditDialog::discard()
{
    if (!takesBack()) {
        EntryDialog::discard();
    }
}

// Hidden before anything was sent, it would be lost with the window and nobody would know.
bool EditDialog::takesBack()
{
    if (!std::exchange(m_isAboutToSend, false)) {
        return false;
    }
    m_reader.reset();
    updateEnabled();
    comeBack();
    return true;
}

QString EditDialog::otherChangeText()
{
    return tr("Not saved: something else is still being changed. Save again when the server has "
              "answered.");
}

void EditDialog::send()
{
    if (m_session.isWriting()) { // it would not be sent
        updateEnabled();
        comeBack();
        say(About::Answer, {Severity::Warning, otherChangeText()});
        return;
    }
    SecretChange change = m_entries->change();
    m_isSending = true;
    sending();
    m_session.changer().update(m_secret.id, std::move(change), m_secret.updatedAt);
}

void EditDialog::finished(const UpdateOutcome &outcome)
{
    updateEnabled();
    if (const auto *updated = std::get_if<Updated>(&outcome)) {
        takeSaved(*updated);
        return;
    }
    comeBack();
    if (const auto *no = std::get_if<Refused>(&outcome)) {
        refused(no->error);
    } else {
        unconfirmedYet(std::get<Unconfirmed>(outcome));
        Q_EMIT unconfirmed();
    }
}

void EditDialog::unconfirmedYet(const Unconfirmed &outcome)
{
    Message message{Severity::Warning, saveNotKnownText(outcome)};
    if (outcome.seen == Unconfirmed::Seen::Nothing) {
        message.actionText = tr("Save Aga&in");
        message.action = [this] { save(); };
    }
    say(About::Answer, std::move(message));
    m_isUnsure = true; // a newer date may be this very change's
}

void EditDialog::takeSaved(const Updated &updated)
{
    const Written written = m_entries->written(updated.isReread);
    m_entries->saved();
    m_ui->outcome->clear();
    forget();
    QDialog::accept();
    Q_EMIT saved(written, updated.updatedAt);
}

void EditDialog::refused(const ApiError &error)
{
    const bool isTaken = error.kind == ApiError::Kind::Conflict && m_entries->isRenamed();
    if (isTaken) {
        m_entries->keyIsTaken();
    }
    say(isTaken ? About::Key : About::Entries, {Severity::Error, notSavedText(error)});
    if (error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Gone) {
        Q_EMIT unconfirmed(); // what has gone, goes from the list as well
    }
}

} // namespace coffer::ui
