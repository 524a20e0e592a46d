// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/newsecretdialog.h"

#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/secretedit.h"
#include "ui/ui_newsecretdialog.h"
#include "ui/valuewarnings.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace coffer::ui {

namespace {

QByteArrayView view(const WipedBytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

// The one local file that is dragged, if it is one.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

void setNote(PlainLabel *label, const QString &text)
{
    label->setPlain(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

NewSecretDialog::NewSecretDialog(const SecretsModel &model, SecretCreator &creator, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_creator(creator)
    , m_ui(std::make_unique<Ui::NewSecretDialog>())
{
    m_ui->setupUi(this);
    setUpFields();
    setUpButtons();
    connect(&m_creator, &SecretCreator::started, this, &NewSecretDialog::updateEnabled);
    connect(&m_creator, &SecretCreator::finished, this, &NewSecretDialog::finished);
    connect(&m_model, &SecretsModel::pagingChanged, this, &NewSecretDialog::describeKey);
    describeKey();
    describeValue();
    updateEnabled();
}

NewSecretDialog::~NewSecretDialog() = default;

void NewSecretDialog::setUpFields()
{
    connect(m_ui->key, &QLineEdit::textChanged, this, &NewSecretDialog::describeKey);
    connect(m_ui->value, &SecretEdit::valueChanged, this, &NewSecretDialog::describeValue);
    connect(m_ui->value, &SecretEdit::refused, this, [this] {
        m_ui->outcome->showMessage(
            {Message::Severity::Warning,
             tr("The text has characters that cannot be typed exactly. Save it "
                "as a file and use “From File”.")});
    });
    m_ui->value->viewport()->installEventFilter(this); // a dropped file is not its name
    connect(m_ui->reveal, &QPushButton::toggled, this, &NewSecretDialog::setRevealed);
    connect(m_ui->fromFile, &QPushButton::clicked, this, &NewSecretDialog::chooseFile);
    connect(m_ui->removeFile, &QPushButton::clicked, this, &NewSecretDialog::removeFile);
}

void NewSecretDialog::setUpButtons()
{
    m_create = m_ui->buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // its neighbour has none
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

WipedBytes NewSecretDialog::value() const
{
    if (m_file) {
        return m_file->bytes;
    }
    QByteArray typed = m_ui->value->bytes();
    WipedBytes bytes(typed.begin(), typed.end());
    wipe(typed);
    return bytes;
}

bool NewSecretDialog::isEmpty() const
{
    return m_ui->key->text().isEmpty() && !m_file && m_ui->value->document()->isEmpty();
}

void NewSecretDialog::describeKey()
{
    const QString key = m_ui->key->text();
    QString note;
    if (key.isEmpty()) {
        note = QString();
    } else if (m_model.store().rowOfKey(key.toUtf8())) {
        note = tr("A secret with this key is in the list already. Choose another key.");
    } else if (key != key.trimmed()) {
        note = tr("The key begins or ends with a space, which becomes part of it.");
    } else {
        note = tr("Pipelines use it as %1").arg(QLatin1String("{{ secrets.%1 }}")).arg(key);
    }
    setNote(m_ui->keyNote, note);
}

void NewSecretDialog::describeValue()
{
    constexpr qsizetype previewed = 45; // 60 characters of base64, about a line
    const WipedBytes bytes = value();
    const QByteArrayView all = view(bytes);
    m_ui->size->setText(tr("%Ln byte(s)", nullptr, static_cast<int>(all.size())));
    // The base64 is the value to anyone who reads it, so it is hidden and shown together with it.
    const QByteArray head = all.first(std::min(all.size(), previewed)).toByteArray().toBase64();
    QString preview =
        m_ui->reveal->isChecked() ? QString::fromLatin1(head) : QString(8, QChar(0x2022));
    if (all.size() > previewed) {
        preview += QChar(0x2026);
    }
    setNote(m_ui->preview, all.isEmpty() ? QString() : tr("Base64: %1").arg(preview));
    describeWarnings(all);
}

void NewSecretDialog::describeWarnings(QByteArrayView value)
{
    QStringList sentences;
    const bool untouched = value.isEmpty() && !m_file;
    for (const ValueWarning warning : valueWarnings(value)) {
        if (!(untouched && warning == ValueWarning::Empty)) { // not before anything was entered
            sentences += sentence(warning);
        }
    }
    setNote(m_ui->warnings, sentences.join(QLatin1Char('\n')));
}

void NewSecretDialog::setRevealed(bool revealed)
{
    m_ui->value->setRevealed(revealed);
    m_ui->reveal->setText(revealed ? tr("&Hide") : tr("&Show"));
    describeValue();
}

void NewSecretDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Value from File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NewSecretDialog::takeFile);
    dialog->open();
}

void NewSecretDialog::takeFile(const QString &path)
{
    auto file = readValueFile(path);
    if (!file) {
        m_ui->outcome->showMessage({Message::Severity::Error, file.error()});
        return;
    }
    m_ui->outcome->clear();
    m_file = std::move(*file);
    m_ui->fileName->setPlain(
        tr("The bytes of the file \u201c%1\u201d, exactly as they are.").arg(m_file->name));
    m_ui->source->setCurrentWidget(m_ui->fileFrame);
    describeValue();
}

void NewSecretDialog::removeFile()
{
    m_file.reset();
    m_ui->source->setCurrentWidget(m_ui->value);
    describeValue();
}

bool NewSecretDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (drag || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event); // what all three have in common
        if (const QString path = fileIn(drop->mimeData()); !path.isEmpty()) {
            drop->acceptProposedAction();
            if (!drag) {
                takeFile(path);
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NewSecretDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty() && !m_creator.isBusy()) {
        event->acceptProposedAction();
    }
}

void NewSecretDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFile(fileIn(event->mimeData()));
}

void NewSecretDialog::accept()
{
    if (m_creator.isBusy()) {
        return;
    }
    if (m_ui->key->text().isEmpty()) {
        setNote(m_ui->keyNote, tr("Enter a key."));
        m_ui->key->setFocus();
        return;
    }
    m_ui->outcome->clear();
    m_creator.create({m_ui->key->text(), value(), m_ui->encrypt->isChecked()});
}

void NewSecretDialog::reject()
{
    if (m_creator.isBusy()) {
        hide(); // comes back if the server refuses, with everything still in it
    } else if (isEmpty()) {
        discard();
    } else {
        m_ui->outcome->showMessage({Message::Severity::Warning,
                                    tr("What you entered has not been saved."), tr("&Discard"),
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
    m_ui->outcome->clear();
    QDialog::reject();
}

void NewSecretDialog::clearFields()
{
    m_ui->key->clear();
    m_ui->value->clear();
    m_ui->reveal->setChecked(false);
    m_ui->encrypt->setChecked(false);
    removeFile();
}

void NewSecretDialog::updateEnabled()
{
    const bool busy = m_creator.isBusy();
    const QList<QWidget *> fields{m_ui->key,     m_ui->source,  m_ui->fromFile,
                                  m_ui->encrypt, m_ui->another, m_create};
    for (QWidget *field : fields) {
        field->setEnabled(!busy);
    }
    m_create->setText(busy ? tr("Creating\u2026") : tr("C&reate"));
}

void NewSecretDialog::finished(const QString &key, const CreateOutcome &outcome)
{
    updateEnabled();
    if (std::holds_alternative<Created>(outcome)) {
        const bool another = m_ui->another->isChecked() && isVisible();
        clearFields();
        if (another) {
            m_ui->key->setFocus();
            m_ui->outcome->showMessage(
                {Message::Severity::Success, tr("\u201c%1\u201d was created.").arg(key)});
        } else {
            QDialog::accept();
        }
        return;
    }
    if (const auto *no = std::get_if<Refused>(&outcome)) {
        refused(no->error);
    } else {
        unconfirmed(std::get<Unconfirmed>(outcome).error);
    }
    show();
}

void NewSecretDialog::refused(const ApiError &error)
{
    const QString why = errorText(error).together();
    if (error.kind == ApiError::Kind::Conflict) {
        setNote(m_ui->keyNote, why);
        m_ui->key->setFocus();
        m_ui->key->selectAll();
    }
    m_ui->outcome->showMessage({Message::Severity::Error, tr("Not created. %1").arg(why)});
}

void NewSecretDialog::unconfirmed(const ApiError &error)
{
    m_ui->outcome->showMessage({Message::Severity::Warning,
                                tr("It is not known whether the secret was created. %1 Look for "
                                   "its key in the list before "
                                   "you create it again.")
                                    .arg(errorText(error).what)});
}

} // namespace coffer::ui
