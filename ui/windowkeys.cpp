// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowkeys.h"

#include "ui/inspectflow.h"
#include "ui/ui_mainwindow.h"

#include <QKeyEvent>
#include <QShortcut>

namespace coffer::ui {

WindowKeys::WindowKeys(QMainWindow &window, Ui::MainWindow &ui, const InspectFlow &inspectFlow)
    : m_window(window)
    , m_ui(ui)
    , m_inspectFlow(inspectFlow)
{
    m_window.installEventFilter(this); // it gets the keys that nothing in it has used
    auto *pane = new QShortcut(Qt::Key_F6, &m_window);
    pane->setWhatsThis(tr("Next pane")); // which the list of shortcuts shows
    connect(pane, &QShortcut::activated, this, &WindowKeys::nextPane);
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && takeBack()) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool WindowKeys::takeBack()
{
    if (!m_ui.filterBar->filter().isEmpty()) {
        m_ui.filterBar->setText({});
        m_ui.pages->currentWidget()->setFocus();
        return true;
    }
    if (m_ui.actionStop->isEnabled()) {
        m_ui.actionStop->trigger();
        return true;
    }
    return false;
}

void WindowKeys::nextPane()
{
    const QWidget *focus = m_window.focusWidget();
    const bool isFiltering = m_ui.filterBar->isAncestorOf(focus);
    const bool isInDetails = m_ui.inspector->isAncestorOf(focus);
    if (!isFiltering && !isInDetails && m_inspectFlow.isShown()) {
        m_ui.inspector->enter();
    } else if (!isFiltering && m_ui.filterBar->isEnabled()) {
        m_ui.filterBar->edit();
    } else {
        m_ui.pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace coffer::ui
