// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/tokenstore.h"
#include "ui/firststeps.h"
#include "ui/profileediting.h"
#include "ui/profileopening.h"
#include "ui/profileremoval.h"

class QLabel;

namespace coffer::ui {

struct Commons;
class ProfileMenu;
class ProfileSwitch;

namespace Ui {
class MainWindow;
}

/// Has a person choose, make, change and remove profiles in one window, and keeps what is wanted.
class ProfileFlow final : public QObject
{
    Q_OBJECT
public:
    /// Ends the window's session; false: it cannot be ended now, and has said why.
    using Leave = std::function<bool()>;

    /// All of it must outlive this. \a draft is what is known of the connection at first.
    ProfileFlow(Commons &commons, Ui::MainWindow &ui, QWidget &window, ConnectionDraft draft,
                Leave leave);
    ~ProfileFlow() override;

    /// The profile that was chosen, whether it is connected or not.
    [[nodiscard]] const std::optional<Profile> &profile() const { return m_draft.profile; }
    /// What a connection dialog begins with.
    [[nodiscard]] const ConnectionDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isReading() const { return m_opening.isReading(); }
    [[nodiscard]] bool hasFailed() const { return m_opening.hasFailed(); }
    /// What stands in the window while nothing is connected; \a connect asks where to connect.
    [[nodiscard]] EmptyReason reason(const std::function<void()> &connect);

    /// Leaves what is open and opens \a profile, with what \a given says for this run only.
    void open(const Profile &profile, const ConnectionDraft &given = {});
    /// A dialog has come to \a place, which is to be remembered or not.
    void keep(Place place, bool isRemembered);
    /// The window shows \a place.
    void opened(const Place &place);

Q_SIGNALS:
    void placeFound(const coffer::ui::Place &place);
    void connectionWanted(const coffer::ui::ConnectionDraft &draft);
    void changed(); ///< the profile, or what there is instead of a list

private:
    void setUpActions();
    void showProfile();
    void storeChanged();
    void tokenWritten(const QUuid &id, const Token &token);
    void signOut();
    void forget();

    Commons &m_commons;
    Ui::MainWindow &m_ui;
    ConnectionDraft m_draft; // with the token only as long as it is in use
    Leave m_leave;
    ProfileOpening m_opening;
    ProfileEditing m_editing;
    ProfileRemoval m_removal;
    FirstSteps m_firstSteps;
    ProfileMenu *m_menu = nullptr;
    ProfileSwitch *m_switch = nullptr;
    QLabel *m_badge = nullptr;
    bool m_isConnected = false;
    Request m_saving;
};

} // namespace coffer::ui
