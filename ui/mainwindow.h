// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/connectiondraft.h"
#include "ui/emptyreason.h"
#include "ui/place.h"

#include <QMainWindow>
#include <QPointer>
#include <QSize>

#include <memory>
#include <optional>

namespace coffer::ui {

class ChangeFlow;
class CloseFlow;
struct Commons;
class ConnectionDialog;
class GuardRails;
class InspectFlow;
class PendingFlow;
class ProfileFlow;
class HelpFlow;
class LookFlow;
class QueryFlow;
class StateDisplay;

namespace Ui {
class MainWindow;
}

/// What a window is told once, when it is made.
struct WindowOptions
{
    std::optional<PageSizing> pageSizing = {}; ///< none: what is preferred
    bool readOnly = false; ///< there is no action that changes anything
    bool loadAll = false;
    QString filter = {}; ///< what the filter begins with
    std::optional<Endpoint> demo = {}; ///< the demo's own address: what it lists is made up
    ConnectionDraft draft = {}; ///< what the connection dialog begins with
    Timing timing = {}; ///< how long its sessions wait; another for tests
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
    /// Shows \a profile from now on, as soon as its token is here; see `ProfileFlow::open`.
    void open(const Profile &profile, const ConnectionDraft &given = {});
    /// Whether there is nothing on its way: no connection, or loading came to a rest.
    [[nodiscard]] bool isSettled() const;
    /// Whether loading stopped because it failed.
    [[nodiscard]] bool hasFailed() const;
    /// Asks where to connect, as soon as the window is on the screen.
    void connectToInstance();

    /// A dialog has come to \a place, which is to be remembered as a profile or not.
    void keep(const Place &place, bool isRemembered);

Q_SIGNALS:
    void newWindowWanted();
    void closed(); ///< it is not on the screen any more
    /// `isSettled` or `hasFailed` may have changed.
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpActions();
    void setUpProfiles();
    void ask(const ConnectionDraft &draft);
    /// Ends the session; false: it cannot be ended now, and the window says so.
    bool leave();
    void startSession();
    [[nodiscard]] PageSizing pageSizing() const;
    void setUpChanges();
    void guardAnew();
    void pagingChanged();
    void showState();
    [[nodiscard]] EmptyChoices emptyChoices();
    void nextPane();

    Commons &m_commons;
    WindowOptions m_options;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<StateDisplay> m_display;
    std::unique_ptr<GuardRails> m_guardRails;
    std::unique_ptr<InspectFlow> m_inspectFlow;
    std::unique_ptr<LookFlow> m_lookFlow;
    std::unique_ptr<HelpFlow> m_helpFlow;
    std::optional<Place> m_place; // of the session, while there is one
    std::unique_ptr<Session> m_session;
    // These refer to the session, and so go first.
    std::unique_ptr<ChangeFlow> m_changeFlow;
    std::unique_ptr<QueryFlow> m_queryFlow;
    std::unique_ptr<PendingFlow> m_pendingFlow;
    std::unique_ptr<CloseFlow> m_closeFlow;
    std::unique_ptr<ProfileFlow> m_profileFlow;
    QPointer<ConnectionDialog> m_dialog; // it deletes itself
    Request m_looking; // for the vendor's login, which the dialog offers
    std::optional<ConnectionDraft> m_askedWhenShown;
};

} // namespace coffer::ui
