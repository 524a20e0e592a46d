// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sentwrite.h"
#include "model/keyfinder.h"
#include "model/rowsreader.h"

namespace coffer {

/// The list shows that it was done.
struct SeenDone
{
    QUuid id;
    qint64 time = unknownTime; ///< when, in milliseconds since 1970
};

/// The list shows that it was not done, as long as the server has not just begun to do it.
struct SeenNotDone
{
};

/// The list shows another secret with that key, which was there before.
struct SeenTaken
{
};

/// The list does not tell, or could not be read.
struct NotSettled
{
    std::optional<ApiError> error = {};
};

using Settlement = std::variant<SeenDone, SeenNotDone, SeenTaken, NotSettled>;

/// What a settlement that settles nothing has seen.
[[nodiscard]] Unconfirmed::Seen seenIn(const Settlement &settlement);

/// Finds out what became of a write that was sent and not answered, by reading the list again: at
/// once, and after each of some waits as long as there is nothing to be seen of it.
///
/// Source of the rules: fault matrix, *Unconfirmed create*. Destroying it cancels, silently.
class WriteSettler final
{
public:
    using Handler = std::function<void(Settlement)>;
    using WhereIs = std::function<SoughtRow(const QUuid &id)>;
    using LastSeen = std::function<SentUpdate(const QUuid &id)>;

    /// What the settlers of a session have in common.
    struct Means
    {
        const SecretsApi &api; ///< outlives them
        PageSizing sizing;
        WhereIs whereIs; ///< a secret was when it was loaded
        LastSeen lastSeen; ///< it was like that then
        std::vector<std::chrono::milliseconds> waits;
    };

    /// \a handler runs once, from the event loop, and may destroy the settler.
    WriteSettler(Means means, SentWrite sent, Handler handler);
    WriteSettler(const WriteSettler &) = delete;
    WriteSettler &operator=(const WriteSettler &) = delete;

private:
    void look();
    void keyRead(const SentCreate &sent, const KeyReading &reading);
    void rowRead(const RowReading &reading);
    void looked(Settlement settlement);

    Means m_means;
    SentWrite m_sent;
    Handler m_handler;
    std::size_t m_looks = 0;
    std::unique_ptr<KeyFinder> m_finder;
    std::unique_ptr<RowsReader> m_reader;
    Pause m_pause; // until the next look
};

} // namespace coffer
