// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/helpflow.h"

#include "ui/aboutdialog.h"
#include "ui/diagnostics.h"
#include "ui/diagnosticsdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/ui_mainwindow.h"

#include <utility>

namespace coffer::ui {

HelpFlow::HelpFlow(QMainWindow &window, Ui::MainWindow &ui, Commons &commons, Address address)
    : m_window(window)
    , m_commons(commons)
    , m_address(std::move(address))
{
    connect(ui.actionShortcuts, &QAction::triggered, this,
            [this] { open(new ShortcutsDialog(shortcutsOf(m_window), &m_window)); });
    connect(ui.actionDiagnostics, &QAction::triggered, this, [this] {
        open(new DiagnosticsDialog(Diagnostics::gather(m_commons, m_address()).text(), &m_window));
    });
    connect(ui.actionAbout, &QAction::triggered, this,
            [this] { open(new AboutDialog(&m_window)); });
}

void HelpFlow::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open(); // a nested event loop would hold up what is on its way
}

} // namespace coffer::ui
