// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profileflow.h"

#include "ui/commons.h"
#include "ui/keyringtext.h"
#include "ui/profilemenu.h"
#include "ui/profileswitch.h"
#include "ui/ui_mainwindow.h"

#include <QLabel>
#include <QTimer>

#include <utility>

namespace coffer::ui {

ProfileFlow::ProfileFlow(Commons &commons, Ui::MainWindow &ui, QWidget &window,
                         ConnectionDraft draft, Leave leave)
    : m_commons(commons)
    , m_ui(ui)
    , m_draft(std::move(draft))
    , m_leave(std::move(leave))
    , m_opening(commons.profiles, commons.tokens)
    , m_editing(commons, *ui.statusBar)
    , m_removal(commons, window, *ui.messageBar)
    , m_firstSteps(commons)
{
    setUpActions();
    connect(&m_opening, &ProfileOpening::placeFound, this, &ProfileFlow::placeFound);
    connect(&m_opening, &ProfileOpening::connectionWanted, this, &ProfileFlow::connectionWanted);
    connect(&m_opening, &ProfileOpening::gone, this, [this] {
        forget();
        showProfile();
    });
    connect(&m_opening, &ProfileOpening::changed, this, &ProfileFlow::showProfile);
    connect(&m_editing, &ProfileEditing::draftFound, this, &ProfileFlow::connectionWanted);
    connect(&m_firstSteps, &FirstSteps::connectionWanted, this, &ProfileFlow::connectionWanted);
    connect(&m_firstSteps, &FirstSteps::changed, this, &ProfileFlow::changed);
    connect(&commons.profiles, &ProfileStore::changed, this, &ProfileFlow::storeChanged);
    connect(&commons.tokens, &TokenStore::keptChanged, this, &ProfileFlow::showProfile);
    connect(&commons.tokens, &TokenStore::written, this, &ProfileFlow::tokenWritten);
    // Not before the window is there: the answer can take a while, and mostly nobody needs it.
    QTimer::singleShot(0, this, [this] {
        if (!m_isConnected && !profile() && m_commons.profiles.all().empty()) {
            m_firstSteps.lookForVendor();
        }
    });
}

ProfileFlow::~ProfileFlow() = default;

void ProfileFlow::setUpActions()
{
    m_menu = new ProfileMenu(
        m_commons.profiles,
        {m_ui.actionEditProfile, m_ui.actionRemoveProfile, m_ui.actionNewProfile}, m_ui.fileMenu);
    m_ui.fileMenu->insertMenu(m_ui.actionSignOut, m_menu);
    m_switch = new ProfileSwitch(m_menu, m_ui.toolBar);
    QAction *first = m_ui.toolBar->actions().constFirst();
    m_ui.toolBar->insertWidget(first, m_switch);
    m_ui.toolBar->insertSeparator(first);
    m_badge = m_ui.statusBar->addBadge(tr("Token not saved"), {});
    const auto on = [this](QAction *action, auto reaction) {
        connect(action, &QAction::triggered, this, reaction);
    };
    on(m_ui.actionEditProfile, [this] { m_editing.begin(profile()->id, m_draft); });
    on(m_ui.actionRemoveProfile, [this] { m_removal.ask(*profile()); });
    on(m_ui.actionNewProfile, [this] { Q_EMIT connectionWanted({}); });
    on(m_ui.actionSignOut, &ProfileFlow::signOut);
    connect(m_menu, &ProfileMenu::chosen, this, [this](const Profile &chosen) { open(chosen); });
    showProfile();
}

void ProfileFlow::showProfile()
{
    const bool isKnown = profile() && !profile()->id.isNull();
    m_menu->setCurrent(isKnown ? profile()->id : QUuid());
    m_switch->setProfile(profile());
    m_ui.actionEditProfile->setEnabled(isKnown);
    m_ui.actionRemoveProfile->setEnabled(isKnown);
    m_ui.actionSignOut->setEnabled(m_isConnected || isReading());
    const auto trouble = isKnown ? m_commons.tokens.troubleOf(profile()->id) : std::nullopt;
    m_badge->setVisible(trouble.has_value());
    if (trouble) {
        const QString why =
            tr("The token is kept for this run only. %1").arg(errorText(*trouble).together());
        m_badge->setToolTip(why);
        m_badge->setAccessibleDescription(why);
    }
    Q_EMIT changed();
}

void ProfileFlow::open(const Profile &profile, const ConnectionDraft &given)
{
    if (!m_leave()) {
        return;
    }
    m_isConnected = false;
    m_editing.stop();
    m_draft = ConnectionDraft::of(profile, given);
    m_opening.open(profile, given);
}

void ProfileFlow::opened(const Place &place)
{
    m_opening.stop();
    m_editing.stop();
    m_isConnected = true;
    m_draft = ConnectionDraft::of(place);
    if (place.profile && m_commons.profiles.find(place.profile->id)) {
        m_commons.profiles.setLast(place.profile->id);
    }
    showProfile();
}

void ProfileFlow::keep(Place place, bool isRemembered)
{
    if (isRemembered && place.profile) {
        place.profile = m_commons.profiles.save(*place.profile);
        const QUuid id = place.profile->id;
        m_saving = m_commons.tokens.write(id, place.connection.token, [this](Kept kept) {
            if (const auto *forThisRun = std::get_if<ForThisRun>(&kept)) {
                m_ui.messageBar->showMessage({Message::Severity::Warning,
                                              tr("The token is kept for this run only. %1")
                                                  .arg(errorText(forThisRun->why).together())});
            }
        });
    } else if (place.profile) {
        place.profile->id = {}; // what is changed here is not that profile's any more
    }
    Q_EMIT placeFound(place);
}

void ProfileFlow::forget()
{
    m_opening.stop();
    m_editing.stop();
    m_isConnected = false;
    m_draft = {};
}

void ProfileFlow::signOut()
{
    if (!m_leave()) {
        return;
    }
    const std::optional<Profile> left = profile();
    forget();
    m_draft = left ? ConnectionDraft::of(*left, {}) : ConnectionDraft();
    left && !left->id.isNull() ? m_opening.signOut(*left) : showProfile();
}

// It may have been this window or another one.
void ProfileFlow::storeChanged()
{
    if (profile() && !profile()->id.isNull()) {
        const auto now = m_commons.profiles.find(profile()->id);
        if (now && m_isConnected && now->address == profile()->address) {
            m_draft.profile = now;
        } else if (now) {
            m_draft = ConnectionDraft::of(*now, {}); // the token that is open is for elsewhere
        } else if (m_leave()) {
            forget();
        } else {
            m_draft.profile->id = {}; // what is on its way still belongs to it
        }
    }
    showProfile();
}

// Or the next dialog would begin with the one that was replaced in another window.
void ProfileFlow::tokenWritten(const QUuid &id, const Token &token)
{
    if (m_draft.token && profile() && profile()->id == id) {
        m_draft.token = token;
    }
}

EmptyReason ProfileFlow::reason(const std::function<void()> &connect)
{
    if (auto opening = m_opening.reason(connect)) {
        return *std::move(opening);
    }
    if (profile()) {
        return {QLatin1String("network-connect"),
                tr("No core instance"),
                tr("Connect to see its secrets."),
                {{tr("&Connect\u2026"), connect}}};
    }
    return m_firstSteps.reason([this] { m_switch->showMenu(); }, connect);
}

} // namespace coffer::ui
