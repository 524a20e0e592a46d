// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/connectiondraft.h"
#include "ui/emptyreason.h"
#include "ui/place.h"

#include <QMainWindow>
#include <QSize>

#include <memory>
#include <optional>

namespace coffer::ui {

class ChangeFlow;
struct Commons;
class GuardRails;
class QueryFlow;
class StateDisplay;

namespace Ui {
class MainWindow;
}

/// What a window is told once, when it is made.
struct WindowOptions
{
    PageSizing pageSizing = {};
    bool readOnly = false; ///< there is no action that changes anything
    bool loadAll = false;
    QString filter = {}; ///< what the filter begins with
    std::optional<Endpoint> demo = {}; ///< the demo's own address: what it lists is made up
    ConnectionDraft draft = {}; ///< what the connection dialog begins with
};

/// The window: a table of the secrets of one core instance, what can be done with them, and what
/// went wrong.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// \a commons must outlive the window.
    MainWindow(Commons &commons, WindowOptions options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// How large the window is at first where the screen has room for it.
    static constexpr QSize usualSize{1040, 640};

    /// Shows the secrets of \a place from now on; the first page is asked for at once.
    void open(const Place &place);
    /// Whether there is nothing on its way: no connection, or loading came to a rest.
    [[nodiscard]] bool isSettled() const;
    /// Whether loading stopped because it failed.
    [[nodiscard]] bool hasFailed() const;
    /// Asks where to connect, as soon as the window is on the screen.
    void connectToInstance();

Q_SIGNALS:
    /// `isSettled` or `hasFailed` may have changed.
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpActions();
    void startSession();
    void setUpChanges();
    void pagingChanged();
    void showState();
    [[nodiscard]] EmptyChoices emptyChoices();
    void nextPane();

    Commons &m_commons;
    WindowOptions m_options;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<StateDisplay> m_display;
    std::unique_ptr<GuardRails> m_guardRails;
    std::optional<Place> m_place; // of the session, while there is one
    std::unique_ptr<Session> m_session;
    // These refer to the session, and so go first.
    std::unique_ptr<ChangeFlow> m_changeFlow;
    std::unique_ptr<QueryFlow> m_queryFlow;
    bool m_asksWhenShown = false;
};

} // namespace coffer::ui
