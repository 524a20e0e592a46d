// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "api/timing.h"
#include "ui/connectiondraft.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace coffer::ui {

struct Commons;
class ConnectionDialog;

/// Asks where to connect, as soon as the window is on the screen, and offers the logins that are
/// found meanwhile.
class ConnectFlow final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it; \a timing is how long its dialogs wait.
    ConnectFlow(Commons &commons, QWidget &window, Timing timing);

    /// Begins with \a draft; where somebody is being asked already, nothing changes.
    void ask(const ConnectionDraft &draft);

Q_SIGNALS:
    void connectionChosen(const coffer::ui::Place &place, bool isRemembered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Commons &m_commons;
    QWidget &m_window;
    Timing m_timing;
    QPointer<ConnectionDialog> m_dialog; // it deletes itself
    Request m_looking; // for the vendor's login, which the dialog offers
    std::optional<ConnectionDraft> m_askedWhenShown;
};

} // namespace coffer::ui
