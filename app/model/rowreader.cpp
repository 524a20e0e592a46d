// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rowreader.h"

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

// How far past its old place it is looked for: in its page, and from the start, where everything
// that was created meanwhile is before it.
constexpr std::size_t pageSlack = 100;
constexpr std::size_t startSlack = 1000;
// Somebody waits for this, and a list of a million rows is not read for one of them.
constexpr std::size_t most = 10'000;
constexpr int mostEmptyPages = 3; // fault matrix 56

std::optional<std::size_t> rowOf(const PageChunk &chunk, const QUuid &id)
{
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        if (chunk.id(row) == id) {
            return row;
        }
    }
    return std::nullopt;
}

} // namespace

RowReader::RowReader(const SecretsApi &api, PageSizing sizing, SoughtRow sought, Handler handler)
    : m_page(api, sizing)
    , m_sought(std::move(sought))
    , m_handler(std::move(handler))
{
    if (m_sought.page) {
        begin(m_sought.page, m_sought.row - std::min(m_sought.pageRow, m_sought.row) + pageSlack);
    } else {
        readFromStart();
    }
}

void RowReader::begin(const std::optional<Cursor> &cursor, std::size_t enough)
{
    m_cursor = cursor;
    m_enough = enough;
    m_read = 0;
    m_emptyPages = 0;
    ask();
}

void RowReader::readFromStart()
{
    m_isFromStart = true;
    begin(std::nullopt, std::min(m_sought.row + startSlack, most));
}

void RowReader::ask()
{
    m_page.ask(m_cursor, [this](const tl::expected<Page, ApiError> &page) { arrived(page); });
}

void RowReader::arrived(const tl::expected<Page, ApiError> &page)
{
    if (!page) {
        failed(page.error());
        return;
    }
    if (const auto row = rowOf(*page->chunk, m_sought.id)) {
        finish(RowFound{page->chunk, *row});
    } else if (take(*page)) {
        ask();
    } else if (!m_isFromStart) {
        readFromStart();
    } else if (page->next) {
        finish(RowNotFound{});
    } else {
        finish(RowGone{});
    }
}

// Whether there is more, and worth reading.
bool RowReader::take(const Page &page)
{
    m_read += page.chunk->size();
    m_emptyPages = page.chunk->size() == 0 ? m_emptyPages + 1 : 0;
    const bool isCircle = page.next == m_cursor;
    m_cursor = page.next;
    return m_cursor && !isCircle && m_read < m_enough && m_emptyPages < mostEmptyPages;
}

void RowReader::failed(const ApiError &error)
{
    if (!m_isFromStart && error.kind == ApiError::Kind::InvalidArgument) {
        readFromStart(); // what the cursor names may be gone (fault matrix 61)
    } else {
        finish(RowUnread{error});
    }
}

void RowReader::finish(RowReading reading)
{
    const Handler handler = std::move(m_handler);
    handler(std::move(reading)); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
