// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pager.h"

#include <utility>

namespace coffer {

Pager::Pager(const SecretsApi &api, PageSizing sizing, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_size(sizing)
{
    m_clock.start();
}

bool Pager::isPursuing() const
{
    const bool moving = isReady() || underWay(m_paging) != nullptr;
    return moving && (m_list.isComingDeeper() || !std::holds_alternative<OnDemand>(m_goal));
}

void Pager::next()
{
    if (isReady()) {
        load(std::get<Ready>(m_paging).from);
    }
}

void Pager::refresh(std::vector<Anchor> anchors)
{
    readAgain(std::move(anchors), OnDemand{});
}

void Pager::refreshAndLocate(const QUuid &id, std::vector<Anchor> anchors)
{
    readAgain(std::move(anchors), Locate{id});
}

void Pager::readAgain(std::vector<Anchor> anchors, Goal goal)
{
    m_list.setAnchors(std::move(anchors));
    m_size.restart();
    m_hasStartedAgain = false;
    load({});
    pursue(goal); // only now: who hears of it may ask for the next page of the old list
}

void Pager::retry()
{
    if (const auto *failed = std::get_if<Failed>(&m_paging)) {
        m_hasStartedAgain = false;
        load(Position(failed->from));
    } else if (const auto *waiting = std::get_if<Waiting>(&m_paging)) {
        load(Position(waiting->from));
    }
}

void Pager::giveUp()
{
    if (const ApiError *error = triedAgainAfter(m_paging)) {
        stopAt(Position(*underWay(m_paging)), ApiError(*error));
    }
}

void Pager::loadAll()
{
    pursue(LoadAll{});
    next();
}

void Pager::stop()
{
    if (m_list.isComingDeeper()) {
        m_list.setAnchors({}); // that list is good enough with its next page
        if (std::holds_alternative<OnDemand>(m_goal)) {
            Q_EMIT changed();
        }
    }
    pursue(OnDemand{});
    giveUp();
}

void Pager::lookedAt(int row, int rows)
{
    m_readAhead.sawRow(std::chrono::milliseconds(m_clock.elapsed()), row);
    if (row >= rows - m_readAhead.margin(m_size.current())) {
        next();
    }
}

void Pager::pursue(Goal goal)
{
    const bool before = isPursuing();
    const bool givenUp =
        std::holds_alternative<Locate>(m_goal) && !std::holds_alternative<Locate>(goal);
    m_goal = goal;
    if (givenUp) {
        Q_EMIT notLocated();
    }
    if (isPursuing() != before) {
        Q_EMIT changed();
    }
}

void Pager::load(Position from)
{
    m_attempts = 0;
    ask(std::move(from));
    Q_EMIT changed();
}

void Pager::ask(Position from, std::optional<ApiError> error)
{
    if (!from.after) {
        m_list.dropIncoming(); // a list that was being read again is read once more
    }
    Request request = send(from);
    m_paging = Loading{std::move(from), std::move(request), std::move(error)};
}

Request Pager::send(const Position &from)
{
    m_askedAt = m_clock.elapsed();
    return m_api.list(
        m_size.current(), from.after,
        [this](tl::expected<Page, ApiError> answer) { arrived(std::move(answer)); },
        [this](const std::optional<Cursor> &next) { foreseen(next); });
}

// A page is whole, but not yet read: reading it and fetching the next one take about as long.
void Pager::foreseen(const std::optional<Cursor> &next)
{
    const Position &from = std::get<Loading>(m_paging).from;
    noteAnswer(from);
    // Not where pages bring nothing: they may be the end of it.
    const bool isWanted =
        std::holds_alternative<LoadAll>(m_goal) && !m_list.isComing() && from.emptyPages == 0;
    if (next && isWanted && !m_list.hasUsed(from, *next)) {
        m_ahead = send({next});
    }
}

void Pager::noteAnswer(const Position &from)
{
    const std::chrono::milliseconds took(m_clock.elapsed() - *std::exchange(m_askedAt, {}));
    m_readAhead.pageTook(took);
    m_size.answered(took, from.after.has_value());
}

void Pager::arrived(tl::expected<Page, ApiError> answer)
{
    const Position from = std::get<Loading>(m_paging).from;
    if (!answer) {
        failed(from, std::move(answer.error()));
        return;
    }
    m_attempts = 0;
    std::optional<Request> ahead = std::exchange(m_ahead, std::nullopt);
    if (!ahead && m_askedAt) {
        noteAnswer(from);
    }
    auto [next, isReplaced] = m_list.take(from, *std::move(answer));
    m_paging = std::move(next);
    const bool isAppended = !isReplaced && !m_list.isComing();
    // Before anybody hears of the page, because whoever hears of it may take a while over it.
    if (isReady() && wantsMore()) {
        const Position further = std::get<Ready>(m_paging).from;
        m_paging = Loading{further, ahead ? *std::move(ahead) : send(further)};
    }
    announce(isReplaced, isAppended);
}

void Pager::failed(const Position &from, ApiError error)
{
    if (m_size.failed(error)) {
        ask(from);
        return;
    }
    if (startsAgain(from, error)) {
        return;
    }
    ++m_attempts;
    if (const auto wait = m_api.retries().after(CallKind::Read, m_attempts, error)) {
        waitFor(from, std::move(error), *wait);
    } else {
        stopAt(from, std::move(error));
    }
}

void Pager::waitFor(const Position &from, ApiError error, std::chrono::milliseconds wait)
{
    m_paging = Waiting{from, std::move(error), Pause(wait, [this, from] {
                           ask(from, ApiError(std::get<Waiting>(m_paging).error));
                           Q_EMIT changed();
                       })};
    announce(false, false);
}

void Pager::stopAt(const Position &from, ApiError error)
{
    // Whoever may not see the list any more is not shown it (fault matrix 39).
    const bool isShutOut = error.kind == ApiError::Kind::Unauthenticated;
    if (isShutOut) {
        m_list.clear();
    }
    // A list of which a part is here can be read again only from its start.
    const bool beginsAnew = isShutOut || m_list.isComing();
    m_paging = Failed{beginsAnew ? Position{} : from, std::move(error)};
    m_list.dropIncoming();
    announce(isShutOut, false);
}

// The secret that a cursor stands for may have been deleted (fault matrix 61). What is here stays
// until the new list has come as far.
bool Pager::startsAgain(const Position &from, const ApiError &error)
{
    if (error.kind != ApiError::Kind::InvalidArgument || !from.after
        || std::exchange(m_hasStartedAgain, true)) {
        return false;
    }
    m_list.anchorAtEnd();
    ask({});
    Q_EMIT changed();
    Q_EMIT startedAgain();
    return true;
}

void Pager::announce(bool isReplaced, bool isAppended)
{
    if (isReplaced) {
        Q_EMIT replaced();
    } else if (isAppended) {
        Q_EMIT appended();
    }
    Q_EMIT changed();
    settleSearch();
}

bool Pager::wantsMore() const
{
    if (m_list.isComing() || std::holds_alternative<LoadAll>(m_goal)) {
        return true;
    }
    if (const auto *locate = std::get_if<Locate>(&m_goal)) {
        return !m_list.store().rowOf(locate->id);
    }
    // A page that brought nothing new changed nothing on screen, so nobody will ask again.
    return std::get<Ready>(m_paging).from.emptyPages > 0;
}

bool Pager::isReadingAgain() const
{
    const Position *from = underWay(m_paging);
    return from != nullptr && (!from->after || m_list.isComing());
}

void Pager::settleSearch()
{
    const auto *locate = std::get_if<Locate>(&m_goal);
    if (locate == nullptr || isReadingAgain()) {
        return;
    }
    const QUuid id = locate->id;
    if (m_list.store().rowOf(id)) {
        m_goal = OnDemand{};
        Q_EMIT located(id);
        Q_EMIT changed();
        return;
    }
    next(); // a slot may have taken the state that the search went on from
    if (underWay(m_paging) == nullptr) {
        pursue(OnDemand{});
    }
}

void Pager::setPageSizing(PageSizing sizing)
{
    if (m_size.sizing() != sizing) {
        m_size = PageSize(sizing);
    }
}

} // namespace coffer
