// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuefield.h"

#include "ui/fieldnote.h"
#include "ui/filedrop.h"
#include "ui/secretedit.h"
#include "ui/ui_valuefield.h"
#include "ui/usagetext.h"
#include "ui/warningnotes.h"

#include <QFileDialog>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace coffer::ui {

namespace {

QByteArrayView view(const WipedBytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

ValueField::ValueField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ValueField>())
    , m_drops(new FileDrop(this))
{
    m_ui->setupUi(this);
    m_warnings = std::make_unique<WarningNotes>(*m_ui->warnings);
    m_asksText = m_ui->value->placeholderText();
    setFocusPolicy(Qt::StrongFocus); // else the mnemonic of its label leads nowhere
    setFocusProxy(m_ui->value);
    takeDropsOn(this);
    takeDropsOn(m_ui->value->viewport()); // a dropped file is not its name
    connect(m_drops, &FileDrop::dropped, this, &ValueField::takeFiles);
    connect(m_ui->value, &SecretEdit::valueChanged, this, &ValueField::describe);
    connect(m_ui->value, &SecretEdit::valueChanged, this, &ValueField::typed);
    connect(m_ui->value, &SecretEdit::refused, this,
            [this] { Q_EMIT refused(errorText(EntryError::InexactText).together()); });
    connect(m_ui->reveal, &QPushButton::clicked, this, [this] {
        setRevealed(!m_isRevealed);
        setFocus(); // back to the text, where one goes on
    });
    connect(&m_guard, &RevealGuard::over, this, [this] { setRevealed(false); });
    connect(m_ui->fromFile, &QPushButton::clicked, this, &ValueField::chooseFile);
    connect(m_ui->removeFile, &QPushButton::clicked, this, &ValueField::removeFile);
    describe();
}

ValueField::~ValueField() = default;

WipedBytes ValueField::value() const
{
    if (m_file) {
        return m_file->bytes;
    }
    QByteArray typed = m_ui->value->bytes();
    WipedBytes bytes(typed.begin(), typed.end());
    wipe(typed);
    return bytes;
}

bool ValueField::isEmpty() const
{
    return !m_file && m_ui->value->document()->isEmpty();
}

void ValueField::clear()
{
    m_ui->value->clear();
    setRevealed(false);
    if (m_file) {
        removeFile();
    }
}

// It may come back long after, when a server has refused, and nobody is prepared for its sight.
void ValueField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setRevealed(false);
}

void ValueField::setText(QByteArrayView utf8)
{
    const QSignalBlocker silence(m_ui->value); // nobody has typed it
    if (!m_ui->value->setBytes(utf8)) {
        describe();
    }
}

void ValueField::setUnchanged(const QString &text)
{
    m_isUnchanged = !text.isEmpty();
    m_ui->value->setPlaceholderText(m_isUnchanged ? text : m_asksText);
    describe();
}

void ValueField::setPreferences(std::function<Preferences()> preferences)
{
    m_preferences = std::move(preferences);
}

void ValueField::takeDropsOn(QWidget *widget)
{
    m_drops->watch(widget);
}

void ValueField::takeFiles(const QStringList &paths)
{
    if (paths.size() > 1) {
        Q_EMIT refused(errorText(EntryError::SeveralFiles).together());
        return;
    }
    takeFile(paths.constFirst());
}

void ValueField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Value from File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ValueField::takeFile);
    dialog->open();
}

void ValueField::takeFile(const QString &path)
{
    auto file = readValueFile(path);
    if (!file) {
        Q_EMIT refused(errorText(file.error()).together());
        return;
    }
    m_file = std::move(*file);
    m_ui->fileName->setPlain(
        tr("The bytes of the file \u201c%1\u201d, exactly as they are.").arg(m_file->name));
    m_ui->source->setCurrentWidget(m_ui->fileFrame);
    setFocusProxy(m_ui->removeFile);
    describe();
    Q_EMIT fileTaken();
}

void ValueField::removeFile()
{
    m_file.reset();
    m_ui->source->setCurrentWidget(m_ui->value);
    setFocusProxy(m_ui->value);
    m_ui->value->setFocus(); // the button that had it is gone
    describe();
}

void ValueField::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_guard.end();
    if (revealed) { // who types needs no time limit, but has to be there
        Preferences preferences = m_preferences();
        preferences.reveal = std::chrono::seconds(0);
        m_guard.begin(*window(), preferences);
    }
    m_ui->value->setRevealed(revealed);
    m_ui->reveal->setText(revealed ? tr("&Hide") : tr("&Show"));
    m_ui->reveal->setAccessibleName(revealed ? tr("Hide the value") : tr("Show the value"));
    describe();
}

void ValueField::describe()
{
    constexpr qsizetype previewed = 45; // 60 characters of base64, about a line
    const WipedBytes bytes = value();
    const QByteArrayView all = view(bytes);
    m_ui->size->setVisible(!m_isUnchanged || !isEmpty());
    m_ui->size->setText(tr("%Ln byte(s)", nullptr, static_cast<int>(all.size())));
    QString preview(8, QChar(0x2022));
    // The base64 is the value to anyone who reads it, so it is hidden and shown together with it.
    if (m_isRevealed) {
        QByteArray head = all.first(std::min(all.size(), previewed)).toByteArray();
        preview = QString::fromLatin1(head.toBase64());
        wipe(head);
    }
    if (all.size() > previewed) {
        preview += QChar(0x2026);
    }
    m_ui->preview->setNote(FieldNote::Kind::Hint,
                           all.isEmpty() ? QString() : tr("Base64: %1").arg(preview));
    m_warnings->show(isEmpty() ? QVector<ValueWarning>() : valueWarnings(all));
}

} // namespace coffer::ui
