// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pager.h"

#include <algorithm>
#include <utility>

namespace coffer {

namespace {
// How far past its old row a secret is looked for: whatever was created meanwhile is before it.
constexpr std::size_t anchorSlack = 1000;
} // namespace

Pager::Pager(const SecretsApi &api, PageSizing sizing, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_size(sizing)
{
    m_clock.start();
}

std::optional<qint64> Pager::total() const
{
    return m_count > static_cast<qint64>(m_store->size()) ? m_count : std::nullopt;
}

bool Pager::isPursuing() const
{
    const bool moving = isReady() || underWay(m_paging) != nullptr;
    const bool deeper = m_incoming != nullptr && !m_anchors.empty();
    return moving && (deeper || !std::holds_alternative<OnDemand>(m_goal));
}

SoughtRow Pager::whereIs(const QUuid &id) const
{
    const std::size_t row = m_store->rowOf(id).value_or(0);
    const auto [first, page] = m_trail.pageOf(row);
    return {id, row, first, page};
}

void Pager::next()
{
    if (isReady()) {
        load(std::get<Ready>(m_paging).from);
    }
}

void Pager::refresh(std::vector<Anchor> anchors)
{
    m_anchors = std::move(anchors);
    m_size.restart();
    m_hasStartedAgain = false;
    load({});
    pursue(OnDemand{}); // only now: who hears of it may ask for the next page of the old list
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
    if (const auto *waiting = std::get_if<Waiting>(&m_paging)) {
        stopAt(Position(waiting->from), ApiError(waiting->error));
    }
}

void Pager::loadAll()
{
    pursue(LoadAll{});
    next();
}

void Pager::refreshAndLocate(const QUuid &id, std::vector<Anchor> anchors)
{
    m_anchors = std::move(anchors);
    m_size.restart();
    m_hasStartedAgain = false;
    load({});
    pursue(Locate{id});
}

void Pager::stop()
{
    const bool isDeeper = m_incoming != nullptr && !std::exchange(m_anchors, {}).empty();
    if (isDeeper && std::holds_alternative<OnDemand>(m_goal)) {
        Q_EMIT changed(); // that list is good enough with its next page
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

void Pager::ask(Position from)
{
    if (!from.after) {
        m_incoming.reset(); // a list that was being read again is read once more
    }
    Request request = send(from);
    m_paging = Loading{std::move(from), std::move(request)};
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
        std::holds_alternative<LoadAll>(m_goal) && m_incoming == nullptr && from.emptyPages == 0;
    if (next && isWanted && !m_trail.hasUsed(from, *next)) {
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
    const bool isReplaced = take(from, *std::move(answer));
    const bool isAppended = !isReplaced && m_incoming == nullptr;
    // Before anybody hears of the page, because whoever hears of it may take a while over it.
    if (isReady() && wantsMore()) {
        const Position next = std::get<Ready>(m_paging).from;
        m_paging = Loading{next, ahead ? *std::move(ahead) : send(next)};
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
                           ask(from);
                           Q_EMIT changed();
                       })};
    announce(false, false);
}

void Pager::stopAt(const Position &from, ApiError error)
{
    // Whoever may not see the list any more is not shown it (fault matrix 39).
    const bool isShutOut = error.kind == ApiError::Kind::Unauthenticated;
    if (isShutOut) {
        m_store = std::make_unique<SecretStore>();
    }
    // A list of which a part is here can be read again only from its start.
    const bool beginsAnew = isShutOut || m_incoming != nullptr;
    m_paging = Failed{beginsAnew ? Position{} : from, std::move(error)};
    m_incoming.reset();
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
    if (m_store->size() > 0) {
        const std::size_t last = m_store->size() - 1;
        const SecretStore::Place place = m_store->at(last);
        m_anchors = {{place.chunk.id(place.row), last}};
    }
    ask({});
    Q_EMIT changed();
    Q_EMIT startedAgain();
    return true;
}

// Puts a page where it belongs; whether the store has been replaced by that.
bool Pager::take(const Position &from, Page page)
{
    if (!from.after) {
        m_incoming = std::make_unique<SecretStore>();
    }
    SecretStore &store = m_incoming != nullptr ? *m_incoming : *m_store;
    const auto chunk = store.unseen(std::move(page.chunk));
    m_paging = m_trail.follow(from, page.next, chunk->size() > 0);
    m_trail.begins(from, store.size());
    m_count = std::holds_alternative<Exhausted>(m_paging) ? std::nullopt : page.count;
    store.append(chunk);
    if (m_incoming == nullptr) {
        return false;
    }
    if (isReady() && !hasAnchors()) {
        return false;
    }
    m_store = std::exchange(m_incoming, nullptr);
    m_anchors.clear();
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

bool Pager::hasAnchors() const
{
    return std::all_of(m_anchors.begin(), m_anchors.end(), [this](const Anchor &anchor) {
        return m_incoming->size() > anchor.row + anchorSlack
            || m_incoming->rowOf(anchor.id).has_value();
    });
}

bool Pager::wantsMore() const
{
    if (m_incoming != nullptr || std::holds_alternative<LoadAll>(m_goal)) {
        return true;
    }
    if (const auto *locate = std::get_if<Locate>(&m_goal)) {
        return !m_store->rowOf(locate->id);
    }
    // A page that brought nothing new changed nothing on screen, so nobody will ask again.
    return std::get<Ready>(m_paging).from.emptyPages > 0;
}

bool Pager::isReadingAgain() const
{
    const Position *from = underWay(m_paging);
    return from != nullptr && (!from->after || m_incoming != nullptr);
}

void Pager::settleSearch()
{
    const auto *locate = std::get_if<Locate>(&m_goal);
    if (locate == nullptr || isReadingAgain()) {
        return;
    }
    const QUuid id = locate->id;
    if (m_store->rowOf(id)) {
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
