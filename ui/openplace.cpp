// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/openplace.h"

#include "account/preferences.h"
#include "ui/commons.h"
#include "ui/connectionname.h"
#include "ui/connectionwatch.h"
#include "ui/errortext.h"
#include "ui/guardrails.h"
#include "ui/inspectflow.h"
#include "ui/pendingflow.h"
#include "ui/ui_mainwindow.h"

#include <utility>

namespace coffer::ui {

namespace {

PageSizing sizingFor(const WindowOptions &options, Settings &settings)
{
    if (options.pageSizing) {
        return *options.pageSizing; // the command line's is for all of this run
    }
    const auto preferred = Preferences::read(settings).pageSize;
    return preferred ? PageSizing::always(*preferred) : PageSizing{};
}

} // namespace

OpenPlace::OpenPlace(const WindowParts &parts, Place place)
    : m_parts(parts)
    , m_place(std::move(place))
    , m_session(m_parts.commons.network, m_place.connection, pageSizing(), m_parts.options.timing)
{
    connectModel();
    connectWrites();
    setUpChanges();
    m_pending =
        std::make_unique<PendingFlow>(m_session, m_parts.commons.pending, *m_parts.ui.messageBar);
    // The request leaves before the table is shown, so that the answer is here sooner.
    m_session.model().fetchMore({});
    if (m_parts.options.loadAll) {
        m_session.model().loadAll();
    }
    show();
}

OpenPlace::~OpenPlace()
{
    m_pending.reset();
    m_changes.reset();
    m_query.reset();
    m_parts.inspectFlow.end();
    m_parts.ui.table->setSecrets(nullptr); // the view must not outlive what it looks at
    m_parts.ui.messageBar->clear();
    m_parts.ui.statusBar->setPlace({}, {});
    m_parts.guardRails.show(std::nullopt);
}

void OpenPlace::connectModel()
{
    SecretsModel &model = m_session.model();
    connect(&m_parts.commons.settings, &Settings::changed, &model,
            [this, &model] { model.setPageSizing(pageSizing()); });
    connect(&model, &SecretsModel::pagingChanged, this, &OpenPlace::pagingChanged);
    connect(&model, &SecretsModel::located, m_parts.ui.table, &SecretsView::showSecret);
    // The search that has ended was something to stop.
    connect(&model, &SecretsModel::located, this, &OpenPlace::stateChanged);
    connect(&model, &SecretsModel::notLocated, this, &OpenPlace::stateChanged);
    connect(&model, &SecretsModel::startedAgain, this, [this] {
        m_parts.ui.messageBar->showMessage(
            {Message::Severity::Information,
             tr("The list is read again from its start: the server no longer knew where it had "
                "stopped.")});
    });
    m_watch = std::make_unique<ConnectionWatch>(m_session);
    connect(m_watch.get(), &ConnectionWatch::rejected, this, &OpenPlace::rejected);
}

// What was sent under the old rules is the last of them.
void OpenPlace::connectWrites()
{
    const auto guardSoon = [this] {
        QMetaObject::invokeMethod(this, &OpenPlace::guardAnew, Qt::QueuedConnection);
    };
    connect(&m_session.creator(), &SecretCreator::finished, this, guardSoon);
    connect(&m_session.changer(), &SecretChanger::updated, this, guardSoon);
    connect(&m_session.changer(), &SecretChanger::removed, this, guardSoon);
}

void OpenPlace::show()
{
    m_parts.ui.statusBar->setPlace(shortName(m_place.connection, knownName(m_place)),
                                   fullName(m_place.connection));
    m_parts.ui.table->setSecrets(&m_session.model());
    m_query =
        std::make_unique<QueryFlow>(m_session.model(), *m_parts.ui.filterBar, *m_parts.ui.table);
    m_parts.inspectFlow.begin(m_session, m_place, pageSizing().first);
}

PageSizing OpenPlace::pageSizing() const
{
    return sizingFor(m_parts.options, m_parts.commons.settings);
}

void OpenPlace::loadAll()
{
    m_session.model().loadAll();
    m_session.model().retry(); // nothing else leaves a failure
    Q_EMIT stateChanged(); // a page may be on its way already, which then changes nothing yet
}

void OpenPlace::setProfile(const std::optional<Profile> &profile)
{
    m_place.profile = profile;
    guardAnew();
}

bool OpenPlace::signIn(const Place &place)
{
    const Connection &was = m_place.connection;
    const Connection &now = place.connection;
    if (!m_watch->isShutOut() || now.endpoint != was.endpoint
        || now.coreInstance != was.coreInstance || now.authorities != was.authorities) {
        return false;
    }
    m_place = place;
    m_session.signIn(now.token);
    m_parts.inspectFlow.begin(m_session, m_place, pageSizing().first);
    guardAnew();
    m_session.model().refresh();
    return true;
}

bool OpenPlace::isSettled() const
{
    const SecretsModel &model = m_session.model();
    return underWay(model.paging()) == nullptr && !model.isPursuing() && !model.isArranging();
}

bool OpenPlace::hasFailed() const
{
    return std::holds_alternative<Failed>(m_session.model().paging());
}

void OpenPlace::guardAnew()
{
    if (!m_session.isWriting()
        && m_parts.guardRails.guard() != WriteGuard::of(m_place, m_parts.options.readOnly)) {
        setUpChanges();
    }
}

void OpenPlace::setUpChanges()
{
    m_parts.guardRails.show(m_place);
    if (m_changes) {
        m_parts.ui.messageBar->clear(); // it may offer what the flow that goes now would do
        m_changes.reset();
    }
    m_changes = std::make_unique<ChangeFlow>(
        Workplace{m_session, *m_parts.ui.table, *m_parts.ui.messageBar, &m_parts.window,
                  m_parts.guardRails.guard(),
                  [this] { return Preferences::read(m_parts.commons.settings); },
                  instanceName(m_place)},
        m_parts.ui);
}

void OpenPlace::pagingChanged()
{
    const SecretsModel &model = m_session.model();
    if (const auto *loading = std::get_if<Loading>(&model.paging())) {
        if (!loading->from.after) {
            m_parts.ui.messageBar->clear(); // what was said of the old list
        }
    }
    const auto *waiting = std::get_if<Waiting>(&model.paging());
    if (waiting == nullptr && m_parts.ui.messageBar->message().wait.count() > 0
        && !m_session.isWriting()) {
        m_parts.ui.messageBar->clear(); // what was waited for is on its way
    }
    if (waiting != nullptr && model.isReadingAgain() && model.loadedCount() > 0) {
        m_parts.ui.messageBar->showMessage(
            {Message::Severity::Warning,
             tr("The list could not be read again. %1").arg(errorText(waiting->error).what),
             tr("Ca&ncel"), [this] { m_session.model().giveUp(); }, waiting->pause.left(), true});
    }
    // The row that tells of a failure is at the end, and a refresh is asked for from anywhere.
    if (const auto *failed = std::get_if<Failed>(&model.paging())) {
        if (!failed->from.after && model.loadedCount() > 0) {
            m_parts.ui.messageBar->showMessage({Message::Severity::Error,
                                                tr("The list could not be read again. %1")
                                                    .arg(errorText(failed->error).together()),
                                                retryText(failed->error),
                                                [this] { m_session.model().retry(); }});
        }
    }
    Q_EMIT stateChanged();
}

} // namespace coffer::ui
