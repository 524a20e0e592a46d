// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/writesettler.h"

#include <utility>

namespace coffer {

namespace {

constexpr qint64 clockSlack = 60'000; // this clock and the server's are rarely the same

Settlement settle(const SentUpdate &sent, const Entry &found)
{
    const bool isRenamed = sent.newKey && found.key == sent.newKey->toUtf8();
    const bool isNewer = found.updatedAt != unknownTime && found.updatedAt > sent.updatedAt;
    if (sent.newKey ? isRenamed : isNewer && sent.updatedAt != unknownTime) {
        return SeenDone{sent.id, found.updatedAt};
    }
    if (!sent.newKey && (found.updatedAt == unknownTime || sent.updatedAt == unknownTime)) {
        return NotSettled{}; // only the time would tell a new value from the old one
    }
    return SeenNotDone{};
}

Settlement settle(const SentWrite &sent, const RowReading &reading)
{
    const auto *update = std::get_if<SentUpdate>(&sent);
    const auto *found = std::get_if<RowFound>(&reading);
    if (found != nullptr) {
        return update != nullptr ? settle(*update, found->entry()) : Settlement(SeenNotDone{});
    }
    if (std::holds_alternative<RowGone>(reading)) {
        return update == nullptr ? Settlement(SeenDone{std::get<SentRemoval>(sent).id})
                                 : Settlement(NotSettled{ApiError{ApiError::Kind::Gone}});
    }
    const auto *unread = std::get_if<RowUnread>(&reading);
    return unread != nullptr ? NotSettled{unread->error} : NotSettled{};
}

} // namespace

Unconfirmed::Seen seenIn(const Settlement &settlement)
{
    using enum Unconfirmed::Seen;
    const auto *open = std::get_if<NotSettled>(&settlement);
    if (open == nullptr) {
        return Nothing;
    }
    return open->error && open->error->kind == ApiError::Kind::PermissionDenied ? Forbidden
                                                                                : Unknown;
}

WriteSettler::WriteSettler(Means means, SentWrite sent, Handler handler)
    : m_means(std::move(means))
    , m_sent(std::move(sent))
    , m_handler(std::move(handler))
{
    look();
}

void WriteSettler::look()
{
    ++m_looks;
    if (const auto *create = std::get_if<SentCreate>(&m_sent)) {
        m_finder = std::make_unique<KeyFinder>(
            m_means.api, m_means.sizing, create->key, create->sentAt - clockSlack,
            [this, sent = *create](const KeyReading &reading) { keyRead(sent, reading); });
        return;
    }
    const auto *update = std::get_if<SentUpdate>(&m_sent);
    const QUuid id = update != nullptr ? update->id : std::get<SentRemoval>(m_sent).id;
    m_reader =
        std::make_unique<RowsReader>(m_means.api, m_means.sizing, m_means.whereIs(id),
                                     [this](const RowReading &reading) { rowRead(reading); });
}

void WriteSettler::keyRead(const SentCreate &sent, const KeyReading &reading)
{
    if (const auto *found = std::get_if<KeyFound>(&reading)) {
        const bool isOlder =
            found->createdAt != unknownTime && found->createdAt < sent.sentAt - clockSlack;
        looked(isOlder ? Settlement(SeenTaken{})
                       : Settlement(SeenDone{found->id, found->createdAt}));
    } else if (const auto *unread = std::get_if<KeyUnread>(&reading)) {
        looked(NotSettled{unread->error});
    } else {
        looked(SeenNotDone{});
    }
}

void WriteSettler::rowRead(const RowReading &reading)
{
    looked(settle(m_sent, reading));
}

void WriteSettler::looked(Settlement settlement)
{
    const bool isClear = std::holds_alternative<SeenDone>(settlement)
        || std::holds_alternative<SeenTaken>(settlement)
        || seenIn(settlement) == Unconfirmed::Seen::Forbidden;
    if (!isClear && m_looks <= m_means.waits.size()) {
        m_pause = Pause(m_means.waits[m_looks - 1], [this] { look(); });
        return;
    }
    const Handler handler = std::move(m_handler);
    handler(std::move(settlement)); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
