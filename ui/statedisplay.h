// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "ui/emptyreason.h"

#include <QList>

#include <optional>

class QMainWindow;

namespace coffer {
class Session;
}

namespace coffer::ui {

namespace Ui {
class MainWindow;
}

/// Has every part of the main window show what its session is doing: the page, the status bar, the
/// title, the marks of the demo, and which actions can be taken.
class StateDisplay final
{
public:
    /// Works on the parts in \a ui of \a window, which must outlive it. What is listed from \a demo
    /// is marked as made up; \a choices are what is offered where there is no list.
    StateDisplay(QMainWindow &window, Ui::MainWindow &ui, std::optional<Endpoint> demo,
                 EmptyChoices choices);

    /// Shows the state of \a session, or that there is none.
    void show(Session *session);
    /// What the window is called from now on; empty: by its connection.
    void setName(const QString &name) { m_name = name; }
    /// Shows only the words of the status bar anew.
    void showStatus(Session *session);

private:
    void showPage(const SecretsModel *model);
    void showDemoMarks(const Session *session);
    void showActions(Session *session);

    QMainWindow &m_window;
    Ui::MainWindow &m_ui;
    std::optional<Endpoint> m_demo;
    EmptyChoices m_choices;
    QString m_name;
    QList<QWidget *> m_demoMarks;
};

} // namespace coffer::ui
