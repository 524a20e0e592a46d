// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profileremoval.h"

#include "ui/commons.h"
#include "ui/keyringtext.h"
#include "ui/messagebar.h"

#include <QMessageBox>
#include <QPushButton>

namespace coffer::ui {

ProfileRemoval::ProfileRemoval(Commons &commons, QWidget &window, MessageBar &bar)
    : m_commons(commons)
    , m_window(window)
    , m_bar(bar)
{
}

void ProfileRemoval::ask(const Profile &profile)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove Profile"),
                                tr("Remove the profile \u201c%1\u201d?").arg(profile.name),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("ProfileRemoval"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its token is removed from the keyring too. The core instance and its secrets stay as "
           "they are."));
    QPushButton *yes = box->addButton(tr("&Remove Profile"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setIcon({}); // the other has none
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, profile] { remove(profile); });
    box->open();
}

void ProfileRemoval::remove(const Profile &profile)
{
    m_request = m_commons.sweeper.remove(
        profile.id, [this, name = profile.name](std::optional<KeyringTrouble> trouble) {
            removed(name, trouble);
        });
    m_commons.profiles.remove(profile.id);
}

void ProfileRemoval::removed(const QString &name, std::optional<KeyringTrouble> trouble)
{
    // Without a keyring there cannot be a token in it.
    if (trouble && *trouble != KeyringTrouble::Absent) {
        m_bar.showMessage(
            {Message::Severity::Warning,
             tr("\u201c%1\u201d was removed, but its token may still be in the keyring. Coffer "
                "tries again at its next start. %2")
                 .arg(name, errorText(*trouble).together())});
    }
}

} // namespace coffer::ui
