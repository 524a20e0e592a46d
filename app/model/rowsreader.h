// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/pagecall.h"
#include "model/pagetrail.h"
#include "model/soughtrow.h"

#include <QHash>

#include <variant>
#include <vector>

namespace coffer {

/// The secret as it is now.
struct RowFound
{
    std::shared_ptr<const PageChunk> chunk;
    std::size_t row = 0; ///< in the chunk
    [[nodiscard]] Entry entry() const { return chunk->entry(row); }
};

/// The whole list was read, and the secret is not in it.
struct RowGone
{
};

/// It is not where it was, nor near the start of the list; the rest was not read.
struct RowNotFound
{
};

/// The list could not be read.
struct RowUnread
{
    ApiError error;
};

using RowReading = std::variant<RowFound, RowGone, RowNotFound, RowUnread>;

/// Reads one or several secrets again. There is no call for that, so it lists: the pages where they
/// were, each once, and then from the start, for those that are not there any more. It gives up
/// after a number of pages that somebody may be expected to wait for.
///
/// Destroying the reader cancels, silently.
class RowsReader final
{
public:
    /// One reading for each secret that was sought, in the same order.
    using Handler = std::function<void(const std::vector<RowReading> &)>;
    using OneHandler = std::function<void(const RowReading &)>;

    static constexpr int mostPages = 24; ///< that are read at all, or more where they are small:
    static constexpr std::size_t mostRows = 2'400; ///< as many as those have at least

    /// Asks \a api, which must outlive the reader. \a sought is not empty. \a handler runs once,
    /// from the event loop, and may destroy the reader.
    RowsReader(const SecretsApi &api, PageSizing sizing, std::vector<SoughtRow> sought,
               Handler handler);
    /// The same for one.
    RowsReader(const SecretsApi &api, PageSizing sizing, SoughtRow sought, OneHandler handler);
    RowsReader(const RowsReader &) = delete;
    RowsReader &operator=(const RowsReader &) = delete;

private:
    void goOn();
    void walk(const std::optional<Cursor> &start, std::size_t enough);
    [[nodiscard]] bool isWanted() const;
    void ask();
    void arrived(const tl::expected<Page, ApiError> &page);
    void take(const std::shared_ptr<const PageChunk> &chunk);
    void failed(const ApiError &error);
    void finish(const RowReading &rest);

    std::vector<SoughtRow> m_sought;
    std::vector<RowReading> m_readings; // RowNotFound until it is found
    QHash<QUuid, std::size_t> m_missing; // and their places among the readings
    Handler m_handler;
    std::size_t m_next = 0; // of those that were sought, the first that was not looked for yet
    bool m_isLast = false; // this walk is for all that are still missing
    std::optional<Cursor> m_start; // of the first page of this walk
    std::optional<Position> m_more = Position(); // where it goes on; none: it has ended
    PageTrail m_trail; // of it
    std::size_t m_read = 0; // rows of it
    std::size_t m_enough = 0; // rows to be read before it is given up
    int m_pages = 0; // that were asked for, on all walks
    std::size_t m_rows = 0; // that came with them
    PageCall m_page;
};

} // namespace coffer
