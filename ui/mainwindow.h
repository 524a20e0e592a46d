// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/emptyreason.h"
#include "ui/place.h"
#include "ui/windowoptions.h"

#include <QMainWindow>
#include <QSize>

#include <memory>

namespace coffer {
class Session;
}

namespace coffer::ui {

class CloseFlow;
struct Commons;
class ConnectFlow;
class GuardRails;
class HelpFlow;
class InspectFlow;
class LookFlow;
class OpenPlace;
class ProfileFlow;
class StateDisplay;
class WindowKeys;

namespace Ui {
class MainWindow;
}

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
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpActions();
    void setUpProfiles();
    [[nodiscard]] Session *session() const;
    /// Ends the session; false: it cannot be ended now, and the window says so.
    bool leave();
    /// Whether something was sent that is not answered yet; then the window says \a text.
    bool isHeldUp(const QString &text);
    void showState();
    [[nodiscard]] EmptyChoices emptyChoices();

    Commons &m_commons;
    WindowOptions m_options;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<StateDisplay> m_display;
    std::unique_ptr<GuardRails> m_guardRails;
    std::unique_ptr<InspectFlow> m_inspectFlow;
    std::unique_ptr<WindowKeys> m_keys;
    std::unique_ptr<LookFlow> m_lookFlow;
    std::unique_ptr<HelpFlow> m_helpFlow;
    std::unique_ptr<OpenPlace> m_open; // none: nothing is connected
    std::unique_ptr<CloseFlow> m_closeFlow;
    std::unique_ptr<ProfileFlow> m_profileFlow;
    std::unique_ptr<ConnectFlow> m_connectFlow;
};

} // namespace coffer::ui
