// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/pagecall.h"
#include "model/soughtrow.h"

#include <variant>

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

/// Reads one secret again. There is no call for that, so it lists: first the page where the secret
/// was, then from the start, to well past where it was.
///
/// Destroying the reader cancels, silently.
class RowReader final
{
public:
    using Handler = std::function<void(RowReading)>;

    /// Asks \a api, which must outlive the reader. \a handler runs once, from the event loop, and
    /// may destroy the reader.
    RowReader(const SecretsApi &api, PageSizing sizing, SoughtRow sought, Handler handler);
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

private:
    void begin(const std::optional<Cursor> &cursor, std::size_t enough);
    void ask();
    void arrived(const tl::expected<Page, ApiError> &page);
    [[nodiscard]] bool take(const Page &page);
    void failed(const ApiError &error);
    void readFromStart();
    void finish(RowReading reading);

    PageCall m_page;
    SoughtRow m_sought;
    Handler m_handler;
    std::optional<Cursor> m_cursor; // of the page that is asked for
    std::size_t m_read = 0; // since that
    std::size_t m_enough = 0; // rows to be read before it is given up
    int m_emptyPages = 0;
    bool m_isFromStart = false;
};

} // namespace coffer
