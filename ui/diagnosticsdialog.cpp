// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnosticsdialog.h"

#include "ui/growtofit.h"
#include "ui/messagebar.h"
#include "ui/ownerfile.h"
#include "ui/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

DiagnosticsDialog::DiagnosticsDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(this))
    , m_report(new QPlainTextEdit(report, this))
{
    setObjectName(u"DiagnosticsDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    auto *note = new PlainLabel(this);
    note->setPlain(tr("For whoever helps you. It holds no token, key, value, address or name; the "
                      "IDs of projects, core instances and secrets are in it."));
    m_report->setReadOnly(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->setLayoutDirection(Qt::LeftToRight); // it is English, whatever the user's language
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("Report"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save\u2026"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_report->toPlainText());
        m_message->showMessage({Message::Severity::Success, tr("The report is copied.")});
    });
    connect(save, &QPushButton::clicked, this, &DiagnosticsDialog::askWhereTo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_message);
    layout->addWidget(m_report);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(110 * letter, 32 * fontMetrics().height()).boundedTo(roomFor(*this)));
    copy->setFocus();
}

void DiagnosticsDialog::askWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Save the Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"coffer-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveTo);
    dialog->open();
}

void DiagnosticsDialog::saveTo(const QString &name)
{
    const auto saved = saveForOwner(name, m_report->toPlainText().toUtf8());
    const QString shown = QDir::toNativeSeparators(name);
    if (saved) {
        m_message->showMessage(
            {Message::Severity::Success, tr("The report is saved as %1.").arg(shown)});
    } else {
        m_message->showMessage(
            {Message::Severity::Error,
             tr("The report cannot be saved as %1: %2.").arg(shown, saved.error())});
    }
}

} // namespace coffer::ui
