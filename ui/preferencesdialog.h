// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

namespace coffer {
class Settings;
struct Preferences;
} // namespace coffer

namespace coffer::ui {

namespace Ui {
class PreferencesDialog;
}

/// Shows what can be set and sets it at once; there is nothing to confirm, and nothing to restart.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a settings must outlive it.
    explicit PreferencesDialog(Settings &settings, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

private:
    void showPreferences(const Preferences &preferences);
    void write();
    void showProblem();

    Settings &m_settings;
    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    bool m_isShowing = false; // what the fields say now, nobody has chosen
};

} // namespace coffer::ui
