// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rowreader.h"

#include <QHash>

#include <vector>

namespace coffer {

/// Reads several secrets again: the pages where they were, each once, and then the list from its
/// start, for those that are not there any more. It gives up after a number of pages that somebody
/// may be expected to wait for.
///
/// Destroying the reader cancels, silently.
class RowsReader final
{
public:
    /// One reading for each secret that was sought, in the same order.
    using Handler = std::function<void(const std::vector<RowReading> &)>;

    static constexpr int mostPages = 24; ///< that are read at all

    /// Asks \a api, which must outlive the reader. \a handler runs once, from the event loop, and
    /// may destroy the reader.
    RowsReader(const SecretsApi &api, PageSizing sizing, std::vector<SoughtRow> sought,
               Handler handler);
    RowsReader(const RowsReader &) = delete;
    RowsReader &operator=(const RowsReader &) = delete;

private:
    void goOn();
    void begin(const std::optional<Cursor> &cursor, std::size_t enough);
    [[nodiscard]] bool isWanted() const;
    void ask();
    void arrived(const tl::expected<Page, ApiError> &page);
    void take(const Page &page);
    void failed(const ApiError &error);
    void finish(const RowReading &rest);

    PageCall m_page;
    std::vector<SoughtRow> m_sought;
    std::vector<RowReading> m_readings; // RowNotFound until it is found
    QHash<QUuid, std::size_t> m_missing; // and their places among the readings
    Handler m_handler;
    std::size_t m_next = 0; // of those that were sought, the first that was not looked for yet
    std::optional<Cursor> m_start; // of the first page of this walk
    std::optional<Cursor> m_cursor; // of the page that is asked for
    std::size_t m_enough = 0; // rows to be read before that walk is given up
    int m_pages = 0; // that were asked for
    bool m_isFromStart = false; // nothing is left out before the page
    bool m_isLast = false; // it is for all that are still missing
};

} // namespace coffer
