// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/newsecretdialog.h"

#include "ui/createtext.h"
#include "ui/errortext.h"
#include "ui/growtofit.h"
#include "ui/ui_newsecretdialog.h"

#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;
using About = EntryMessages::About;

NewSecretDialog::NewSecretDialog(const SecretsModel &model, SecretCreator &creator, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_creator(creator)
    , m_ui(std::make_unique<Ui::NewSecretDialog>())
{
    m_ui->setupUi(this);
    m_messages.emplace(*m_ui->outcome);
    new GrowToFit(this);
    m_ui->keyNote->setField(m_ui->key);
    m_ui->value->takeDropsOn(this);
    m_ui->value->takeDropsOn(m_ui->key); // which would take a file's address for a key
    setUpButtons();
    connect(m_ui->key, &QLineEdit::textChanged, this, &NewSecretDialog::describeKey);
    connect(m_ui->key, &QLineEdit::textChanged, this, [this] { m_messages->edited(About::Key); });
    connect(m_ui->value, &ValueField::typed, this, [this] { m_messages->edited(About::Value); });
    connect(m_ui->value, &ValueField::fileTaken, this,
            [this] { m_messages->edited(About::Value); });
    connect(m_ui->encrypt, &QCheckBox::toggled, this,
            [this] { m_messages->edited(About::Entries); });
    connect(m_ui->value, &ValueField::refused, this, [this](const QString &why) {
        m_messages->say(About::Value, {Severity::Error, why});
    });
    connect(&m_creator, &SecretCreator::started, this, &NewSecretDialog::sending);
    connect(&m_creator, &SecretCreator::finished, this, &NewSecretDialog::finished);
    connect(&m_model, &SecretsModel::pagingChanged, this, &NewSecretDialog::describeKey);
    updateEnabled();
}

NewSecretDialog::~NewSecretDialog() = default;

void NewSecretDialog::setUpButtons()
{
    m_create = m_ui->buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    m_cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setIcon({}); // its neighbour has none
    m_cancelText = m_cancel->text();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewSecretDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewSecretDialog::discard);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | static_cast<Qt::Key>(key), this);
        connect(shortcut, &QShortcut::activated, this, &NewSecretDialog::accept);
    }
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
    m_messages->say(About::Value,
                    {Severity::Warning,
                     tr("There is no value yet. Enter one, or create a secret that is empty."),
                     tr("Create &Empty"), [this] { send(); }});
}

void NewSecretDialog::send()
{
    if (m_creator.isBusy()) {
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

void NewSecretDialog::reject()
{
    if (m_creator.isBusy()) {
        hide(); // comes back if the server refuses, with everything still in it
    } else if (isEmpty()) {
        discard();
    } else {
        m_messages->say(About::Entries,
                        {Severity::Warning, tr("What you entered has not been saved."),
                         tr("&Discard"), [this] { discard(); }});
    }
}

void NewSecretDialog::discard()
{
    if (m_creator.isBusy()) {
        hide();
        return;
    }
    clearFields();
    m_ui->encrypt->setChecked(false);
    m_ui->outcome->clear();
    QDialog::reject();
}

void NewSecretDialog::clearFields()
{
    m_ui->key->clear();
    m_ui->value->clear();
}

void NewSecretDialog::sending()
{
    m_focus = focusWidget();
    updateEnabled();
    setFocus(); // not Close, which a second Return would press
}

void NewSecretDialog::updateEnabled()
{
    const bool busy = m_creator.isBusy();
    const QList<QWidget *> fields{m_ui->key, m_ui->value, m_ui->encrypt, m_ui->another, m_create};
    for (QWidget *field : fields) {
        field->setEnabled(!busy);
    }
    m_create->setText(busy ? tr("Creating\u2026") : tr("C&reate"));
    m_cancel->setText(busy ? tr("C&lose") : m_cancelText); // nothing takes back what was sent
    m_cancel->setToolTip(busy ? tr("The secret is created all the same.") : QString());
}

void NewSecretDialog::finished(const QString &key, const CreateOutcome &outcome)
{
    updateEnabled();
    if (std::holds_alternative<Created>(outcome)) {
        created(key);
        return;
    }
    show(); // it may have been hidden meanwhile
    if (m_focus) {
        m_focus->setFocus();
    }
    if (const auto *no = std::get_if<Refused>(&outcome)) {
        refused(key, no->error);
    } else {
        m_messages->say(About::Answer,
                        {Severity::Warning, notKnownText(std::get<Unconfirmed>(outcome).error)});
    }
}

void NewSecretDialog::created(const QString &key)
{
    const bool another = m_ui->another->isChecked() && isVisible();
    clearFields();
    if (!another) {
        m_ui->encrypt->setChecked(false);
        QDialog::accept();
        return;
    }
    m_ui->key->setFocus();
    m_messages->say(About::Answer, {Severity::Success, createdText(key)});
}

void NewSecretDialog::refused(const QString &key, const ApiError &error)
{
    if (error.kind == ApiError::Kind::Conflict) {
        m_taken = key;
        describeKey(); // says what to do about it
        m_ui->key->setFocus();
        m_ui->key->selectAll();
        m_messages->say(About::Key, {Severity::Error, notCreatedText(error)});
        return;
    }
    Message message{Severity::Error, notCreatedText(error)};
    if (wantsEncryption(error) && !m_ui->encrypt->isChecked()) {
        message.actionText = tr("&Encrypt and Create");
        message.action = [this] {
            m_ui->encrypt->setChecked(true);
            accept();
        };
    }
    m_messages->say(About::Entries, std::move(message));
}

} // namespace coffer::ui
