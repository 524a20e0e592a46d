// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/preferencesdialog.h"

#include "account/preferences.h"
#include "account/settings.h"
#include "ui/growtofit.h"
#include "ui/ui_preferencesdialog.h"

#include <QDir>
#include <QPushButton>

#include <utility>

namespace coffer::ui {

PreferencesDialog::PreferencesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    new GrowToFit(this);
    for (QSpinBox *field : {m_ui->clipboard, m_ui->reveal, m_ui->idle}) {
        field->setRange(0, static_cast<int>(Preferences::longest.count()));
        field->setSuffix(tr(" s", "seconds, after a number"));
        field->setSingleStep(5);
    }
    m_ui->pageSize->setRange(0, Preferences::largestPage);
    m_ui->protectedNote->setField(m_ui->confirmsDelete);
    m_ui->protectedNote->setNote(FieldNote::Kind::Hint,
                                 tr("In a protected profile Coffer always asks."));

    m_ui->buttons->button(QDialogButtonBox::Close)->setIcon({}); // the other has none
    auto *restore = m_ui->buttons->addButton(tr("&Restore Defaults"), QDialogButtonBox::ResetRole);
    restore->setAutoDefault(false);
    connect(restore, &QPushButton::clicked, this, [this] { showPreferences({}), write(); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    showPreferences(Preferences::read(m_settings));
    connect(m_ui->theme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::write);
    for (QSpinBox *field : {m_ui->clipboard, m_ui->reveal, m_ui->idle, m_ui->pageSize}) {
        connect(field, &QSpinBox::valueChanged, this, &PreferencesDialog::write);
    }
    connect(m_ui->confirmsDelete, &QCheckBox::toggled, this, &PreferencesDialog::write);
    // Another window, or the theme's menu.
    connect(&m_settings, &Settings::changed, this, [this](const QString &name) {
        if (Preferences::areIn(name)) {
            showPreferences(Preferences::read(m_settings));
        }
    });
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::showPreferences(const Preferences &preferences)
{
    if (std::exchange(m_isShowing, true)) {
        return; // it is us who change them
    }
    m_ui->theme->setCurrentIndex(static_cast<int>(preferences.theme));
    m_ui->clipboard->setValue(static_cast<int>(preferences.clipboard.count()));
    m_ui->reveal->setValue(static_cast<int>(preferences.reveal.count()));
    m_ui->idle->setValue(static_cast<int>(preferences.idle.count()));
    m_ui->pageSize->setValue(preferences.pageSize.value_or(0));
    m_ui->confirmsDelete->setChecked(preferences.confirmsDelete);
    m_isShowing = false;
}

void PreferencesDialog::write()
{
    if (std::exchange(m_isShowing, true)) {
        return;
    }
    const int size = m_ui->pageSize->value();
    const Preferences chosen{.theme = static_cast<Theme>(m_ui->theme->currentIndex()),
                             .clipboard = std::chrono::seconds(m_ui->clipboard->value()),
                             .reveal = std::chrono::seconds(m_ui->reveal->value()),
                             .idle = std::chrono::seconds(m_ui->idle->value()),
                             .pageSize = size > 0 ? std::optional(size) : std::nullopt,
                             .confirmsDelete = m_ui->confirmsDelete->isChecked()};
    chosen.write(m_settings);
    m_isShowing = false;
    showProblem();
}

void PreferencesDialog::showProblem()
{
    if (m_settings.isWritten()) {
        m_ui->problem->clear();
    } else {
        m_ui->problem->showMessage(
            {Message::Severity::Warning,
             tr("The settings cannot be written to %1. What you choose here holds until you quit.")
                 .arg(QDir::toNativeSeparators(m_settings.file()))});
    }
}

} // namespace coffer::ui
