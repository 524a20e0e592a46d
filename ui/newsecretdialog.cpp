// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/newsecretdialog.h"

#include "model/oneline.h"
#include "ui/errortext.h"
#include "ui/growtofit.h"
#include "ui/reference.h"
#include "ui/ui_newsecretdialog.h"

#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;

NewSecretDialog::NewSecretDialog(const SecretsModel &model, SecretCreator &creator, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_creator(creator)
    , m_ui(std::make_unique<Ui::NewSecretDialog>())
{
    m_ui->setupUi(this);
    new GrowToFit(this);
    m_ui->keyNote->setField(m_ui->key);
    m_ui->value->takeDropsOn(this);
    m_ui->value->takeDropsOn(m_ui->key); // which would take a file's address for a key
    setUpButtons();
    connect(m_ui->key, &QLineEdit::textChanged, this, &NewSecretDialog::describeKey);
    connect(m_ui->key, &QLineEdit::textChanged, this, [this] { edited(About::Key); });
    connect(m_ui->value, &ValueField::typed, this, [this] { edited(About::Value); });
    connect(m_ui->value, &ValueField::fileTaken, this, [this] { edited(About::Value); });
    connect(m_ui->encrypt, &QCheckBox::toggled, this, [this] { edited(About::Entries); });
    connect(m_ui->value, &ValueField::refused, this, [this](const QString &why) {
        say(About::Value, {Severity::Error, why});
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
    using Kind = FieldNote::Kind;
    const QString key = m_ui->key->text();
    if (key.isEmpty()) {
        m_ui->keyNote->clear();
    } else if (key == m_taken) {
        m_ui->keyNote->setNote(Kind::Error,
                               tr("A secret with this key exists already. Choose another key."));
    } else if (m_model.store().rowOfKey(key.toUtf8())) {
        m_ui->keyNote->setNote(
            Kind::Error, tr("A secret with this key is in the list already. Choose another key."));
    } else if (key != key.trimmed()) {
        m_ui->keyNote->setNote(
            Kind::Warning, tr("The key begins or ends with a space, which becomes part of it."));
    } else {
        m_ui->keyNote->setNote(Kind::Hint, tr("Pipelines use it as %1").arg(referenceTo(key)));
    }
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

void NewSecretDialog::say(About about, Message message)
{
    m_about = about;
    m_ui->outcome->showMessage(std::move(message));
}

// What was said of the old entry does not hold for the new one; what the server has done stays so.
void NewSecretDialog::edited(About what)
{
    if (m_about == what || m_about == About::Entries) {
        m_ui->outcome->clear();
    }
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
        say(About::Entries,
            {Severity::Warning, tr("What you entered has not been saved."), tr("&Discard"),
             [this] { discard(); }});
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
        unconfirmed(std::get<Unconfirmed>(outcome).error);
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
    say(About::Answer,
        {Severity::Success, tr("\u201c%1\u201d was created.").arg(oneLine(key.toUtf8()))});
}

void NewSecretDialog::refused(const QString &key, const ApiError &error)
{
    const ErrorText why = errorText(error);
    const QString notCreated = tr("Not created. %1");
    if (error.kind == ApiError::Kind::Conflict) {
        m_taken = key;
        describeKey(); // says what to do about it
        m_ui->key->setFocus();
        m_ui->key->selectAll();
        say(About::Key, {Severity::Error, notCreated.arg(why.what)});
        return;
    }
    Message message{Severity::Error, notCreated.arg(why.together())};
    if (wantsEncryption(error) && !m_ui->encrypt->isChecked()) {
        message.actionText = tr("&Encrypt and Create");
        message.action = [this] {
            m_ui->encrypt->setChecked(true);
            accept();
        };
    }
    say(About::Entries, std::move(message));
}

void NewSecretDialog::unconfirmed(const ApiError &error)
{
    say(About::Answer,
        {Severity::Warning,
         tr("It is not known whether the secret was created. %1 Look for "
            "its key in the list before "
            "you create it again.")
             .arg(errorText(error).what)});
}

} // namespace coffer::ui
