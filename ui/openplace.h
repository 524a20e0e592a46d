// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/changeflow.h"
#include "ui/place.h"
#include "ui/queryflow.h"
#include "ui/windowoptions.h"

#include <QObject>

#include <memory>

namespace coffer::ui {

struct Commons;
class GuardRails;
class ConnectionWatch;
class InspectFlow;
class PendingFlow;

namespace Ui {
class MainWindow;
}

/// What the parts of a window work with while it is connected; all of it outlives the connection.
struct WindowParts
{
    Commons &commons;
    Ui::MainWindow &ui;
    QWidget &window;
    GuardRails &guardRails;
    InspectFlow &inspectFlow;
    const WindowOptions &options;
};

/// A window while it is connected: the session, the flows that read and change what it lists, and
/// what is told of its list.
class OpenPlace final : public QObject
{
    Q_OBJECT
public:
    /// Asks for the first page at once.
    OpenPlace(const WindowParts &parts, Place place);
    /// Nothing of it is left in the window.
    ~OpenPlace() override;

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] ChangeFlow &changes() { return *m_changes; }
    void loadAll();
    /// Whether loading came to a rest; and whether that is because it failed.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool hasFailed() const;
    /// The profile may have been changed in another window. What has been sent goes on as it began.
    void setProfile(const std::optional<Profile> &profile);
    /// Goes on with the token of \a place, with all that is being written still there, if that is
    /// the same place and the server does not take the old token any more.
    [[nodiscard]] bool signIn(const Place &place);

Q_SIGNALS:
    void stateChanged(); ///< of the list, or of what is on its way
    /// The server does not take this connection, because of \a error.
    void rejected(const coffer::ApiError &error);

private:
    void connectModel();
    void connectWrites();
    void show();
    void setUpChanges();
    void guardAnew();
    void pagingChanged();
    [[nodiscard]] PageSizing pageSizing() const;

    WindowParts m_parts;
    Place m_place;
    Session m_session;
    // These refer to the session, and so go first.
    std::unique_ptr<ConnectionWatch> m_watch;
    std::unique_ptr<ChangeFlow> m_changes;
    std::unique_ptr<QueryFlow> m_query;
    std::unique_ptr<PendingFlow> m_pending;
};

} // namespace coffer::ui
