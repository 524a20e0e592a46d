// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/authorityfield.h"

#include "ui/clearbutton.h"
#include "ui/fieldnote.h"
#include "ui/usagetext.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace coffer::ui {

AuthorityField::AuthorityField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Browse\u2026"), this))
    , m_note(new FieldNote(this))
{
    m_edit->setObjectName(QStringLiteral("authorities"));
    m_edit->setAccessibleName(tr("CA file"));
    m_edit->setPlaceholderText(tr("None: the system's authorities"));
    addClearButton(*m_edit, tr("Clear the CA file"));
    m_choose->setAutoDefault(false);
    m_note->setObjectName(QStringLiteral("authoritiesNote"));
    m_note->setField(m_edit);
    setFocusPolicy(Qt::StrongFocus); // else the mnemonic of its label leads nowhere
    setFocusProxy(m_edit);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_choose, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    connect(m_edit, &QLineEdit::textChanged, this, &AuthorityField::read);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityField::choose);
}

QString AuthorityField::file() const
{
    return m_edit->text().trimmed();
}

void AuthorityField::setFile(const QString &file)
{
    m_edit->setText(file);
}

void AuthorityField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Certificate Authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityField::setFile);
    dialog->open();
}

void AuthorityField::read()
{
    if (file().isEmpty()) {
        m_read = QList<QSslCertificate>();
        m_note->clear();
    } else if (m_read = readAuthorities(file()); m_read) {
        m_note->setNote(FieldNote::Kind::Hint,
                        tr("%Ln certificate(s), trusted for this connection only.", nullptr,
                           static_cast<int>(m_read->size())));
    } else {
        m_note->setNote(FieldNote::Kind::Error, errorText(m_read.error()).together());
    }
    Q_EMIT changed();
}

} // namespace coffer::ui
