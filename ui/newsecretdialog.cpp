// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/newsecretdialog.h"

#include "ui/createtext.h"
#include "ui/errortext.h"
#include "ui/ui_newsecretdialog.h"
#include "ui/writeprogress.h"

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;
using About = EntryMessages::About;

NewSecretDialog::NewSecretDialog(const SecretsModel &model, SecretCreator &creator,
                                 const WriteGuard &guard, QWidget *parent)
    : EntryDialog(parent)
    , m_model(model)
    , m_creator(creator)
    , m_ui(std::make_unique<Ui::NewSecretDialog>())
{
    m_ui->setupUi(this);
    m_ui->confirmation->setGuard(guard);
    setUp(*m_ui->outcome, *m_ui->buttons,
          {m_ui->key, m_ui->value, m_ui->encrypt, m_ui->another, m_ui->confirmation},
          {tr("C&reate"), tr("Creating\u2026"), tr("The secret is created all the same.")});
    setUpEntries();
    connect(&m_creator, &SecretCreator::started, this, [this] {
        m_ui->outcome->clear();
        sending();
    });
    connect(&m_creator, &SecretCreator::waiting, this,
            [this](const QString & /*key*/, const ApiError &error, std::chrono::milliseconds wait) {
                say(About::Answer, waitingMessage(error, wait, [this] { m_creator.giveUp(); }));
            });
    connect(&m_creator, &SecretCreator::settling, this,
            [this](const QString & /*key*/, const ApiError &error) {
                say(About::Answer, settlingMessage(error, [this] { m_creator.giveUp(); }));
            });
    connect(&m_creator, &SecretCreator::finished, this, &NewSecretDialog::finished);
    connect(&m_model, &SecretsModel::pagingChanged, this, &NewSecretDialog::listChanged);
    updateEnabled();
}

NewSecretDialog::~NewSecretDialog() = default;

void NewSecretDialog::setUpEntries()
{
    m_ui->keyNote->setField(m_ui->key);
    m_ui->value->takeDropsOn(this);
    m_ui->value->takeDropsOn(m_ui->key); // which would take a file's address for a key
    connect(m_ui->key, &QLineEdit::textChanged, this, &NewSecretDialog::describeKey);
    connect(m_ui->key, &QLineEdit::textChanged, this, [this] { edited(About::Key); });
    connect(m_ui->value, &ValueField::typed, this, [this] { edited(About::Value); });
    connect(m_ui->value, &ValueField::fileTaken, this, [this] { edited(About::Value); });
    connect(m_ui->encrypt, &QCheckBox::toggled, this, [this] { edited(About::Entries); });
    connect(m_ui->value, &ValueField::refused, this, [this](const QString &why) {
        say(About::Value, {Severity::Error, why});
    });
    connect(m_ui->confirmation, &NameConfirmation::changed, this, &NewSecretDialog::updateEnabled);
}

void NewSecretDialog::setPreferences(std::function<Preferences()> preferences)
{
    m_ui->value->setPreferences(std::move(preferences));
}

void NewSecretDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_ui->key->setFocus();
}

bool NewSecretDialog::isEmpty() const
{
    return m_ui->key->text().isEmpty() && m_ui->value->isEmpty();
}

void NewSecretDialog::listChanged()
{
    describeKey();
    if (m_isFull && m_model.isReadingAgain()) {
        m_isFull = false;
        updateEnabled();
    }
}

void NewSecretDialog::describeKey()
{
    const QString key = m_ui->key->text();
    const bool isListed = m_model.store().rowOfKey(key.toUtf8()).has_value();
    ui::describeKey(*m_ui->keyNote, key,
                    key == m_taken ? KeyState::Taken
                        : isListed ? KeyState::Listed
                                   : KeyState::New);
}

void NewSecretDialog::accept()
{
    if (m_ui->value->isEmpty() && !m_ui->key->text().isEmpty() && !m_creator.isBusy()) {
        askForValue();
    } else {
        send();
    }
}

// Return in the key's field is a habit, and a secret that was created by it stays.
void NewSecretDialog::askForValue()
{
    m_ui->value->setFocus();
    say(About::Value,
        {Severity::Warning,
         tr("There is no value yet. Enter one, or create a secret that is empty."),
         tr("Create &Empty"), [this] { send(); }});
}

void NewSecretDialog::send()
{
    if (m_creator.isBusy() || !maySend()) {
        return;
    }
    if (m_ui->key->text().isEmpty()) {
        m_ui->keyNote->setNote(FieldNote::Kind::Error, tr("Enter a key."));
        m_ui->key->setFocus();
        return;
    }
    m_ui->outcome->clear();
    m_creator.create({m_ui->key->text(), m_ui->value->value(), m_ui->encrypt->isChecked()});
}

bool NewSecretDialog::maySend() const
{
    return m_ui->confirmation->isGiven() && !m_isFull;
}

void NewSecretDialog::tellMissing()
{
    if (!m_ui->confirmation->isGiven()) {
        m_ui->confirmation->ask();
    }
}

void NewSecretDialog::forget()
{
    clearFields();
    m_ui->encrypt->setChecked(false);
}

void NewSecretDialog::clearFields()
{
    m_ui->key->clear();
    m_ui->value->clear();
    m_ui->confirmation->clear();
}

QString NewSecretDialog::beforeLoss() const
{
    using Seen = Unconfirmed::Seen;
    const auto seen = m_creator.seenOf(m_ui->key->text());
    if (seen == Seen::Unknown) {
        return tr("It is not known whether the secret was created. Once you have discarded this, "
                  "look for its key in the list.");
    }
    return seen == Seen::Forbidden
        ? tr("It is not known whether the secret was created. Once you have discarded this, ask "
             "somebody who may read the list.")
        : EntryDialog::beforeLoss();
}

void NewSecretDialog::takeFiles(const QStringList &paths)
{
    m_ui->value->takeFiles(paths);
}

void NewSecretDialog::finished(const QString &key, const CreateOutcome &outcome)
{
    updateEnabled();
    if (const auto *done = std::get_if<Created>(&outcome)) {
        created(key, done->isReread);
        return;
    }
    comeBack();
    if (const auto *no = std::get_if<Refused>(&outcome)) {
        refused(key, no->error);
    } else {
        unconfirmed(std::get<Unconfirmed>(outcome));
    }
}

void NewSecretDialog::unconfirmed(const Unconfirmed &outcome)
{
    Message message{Severity::Warning, notKnownText(outcome)};
    const bool exists = outcome.error.kind == ApiError::Kind::Conflict;
    if (outcome.seen != Unconfirmed::Seen::Unknown && !exists) {
        message.actionText =
            outcome.seen == Unconfirmed::Seen::Nothing ? tr("&Try Again") : tr("Create A&gain");
        message.action = [this] { send(); };
    }
    say(About::Answer, std::move(message));
}

void NewSecretDialog::created(const QString &key, bool isReread)
{
    const bool another = m_ui->another->isChecked() && isVisible();
    clearFields();
    if (!another) {
        m_ui->outcome->clear();
        forget();
        QDialog::accept();
        return;
    }
    m_ui->key->setFocus();
    say(About::Answer, {Severity::Success, createdText(key, isReread)});
}

void NewSecretDialog::refused(const QString &key, const ApiError &error)
{
    if (error.kind == ApiError::Kind::Conflict) {
        m_taken = key;
        describeKey(); // says what to do about it
        m_ui->key->setFocus();
        m_ui->key->selectAll();
        say(About::Key, {Severity::Error, notCreatedText(error), tr("Sho&w It"), [this, key] {
                             hide(); // with all that was entered
                             Q_EMIT existingWanted(key);
                         }});
        return;
    }
    Message message{Severity::Error, notCreatedText(error)};
    if (error.kind == ApiError::Kind::QuotaReached) {
        m_isFull = true;
        updateEnabled();
        message.actionText = tr("Refresh the &List");
        message.action = [this] { Q_EMIT listWanted(); };
        say(About::Answer, std::move(message)); // another key changes nothing about it
        return;
    }
    if (wantsEncryption(error) && !m_ui->encrypt->isChecked()) {
        message.actionText = tr("&Encrypt and Create");
        message.action = [this] {
            m_ui->encrypt->setChecked(true);
            accept();
        };
    }
    say(About::Entries, std::move(message));
}

} // namespace coffer::ui
