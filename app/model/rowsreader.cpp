// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rowsreader.h"

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

// How far past its old place one is looked for: in its page, and from the start, where everything
// that was created meanwhile is before it.
constexpr std::size_t pageSlack = 100;
constexpr std::size_t startSlack = 1000;

} // namespace

RowsReader::RowsReader(const SecretsApi &api, PageSizing sizing, std::vector<SoughtRow> sought,
                       Handler handler)
    : m_page(api, sizing)
    , m_sought(std::move(sought))
    , m_readings(m_sought.size(), RowNotFound{})
    , m_handler(std::move(handler))
{
    for (std::size_t place = 0; place < m_sought.size(); ++place) {
        m_missing.insert(m_sought[place].id, place);
    }
    // In the order of the list, in which its pages come.
    std::stable_sort(
        m_sought.begin(), m_sought.end(),
        [](const SoughtRow &one, const SoughtRow &other) { return one.row < other.row; });
    goOn();
}

// To the page of the next one that is still missing; when there is no such page, to the start.
void RowsReader::goOn()
{
    while (m_next < m_sought.size() && !m_missing.contains(m_sought[m_next].id)) {
        ++m_next;
    }
    if (m_next < m_sought.size()) {
        const SoughtRow &sought = m_sought[m_next++];
        if (m_pages > 0 && sought.page == m_start && m_cursor && m_enough > 0) {
            ask(); // it was not before
            return;
        }
        begin(sought.page, sought.row - std::min(sought.pageRow, sought.row) + pageSlack);
    } else if (!std::exchange(m_isLast, true)) {
        begin(std::nullopt, m_sought.back().row + startSlack);
    } else {
        finish(RowNotFound{});
    }
}

void RowsReader::begin(const std::optional<Cursor> &cursor, std::size_t enough)
{
    m_start = cursor;
    m_cursor = cursor;
    m_enough = enough;
    m_isFromStart = !cursor;
    ask();
}

// Whether the one that is looked for now was not found yet.
bool RowsReader::isWanted() const
{
    return m_isLast || m_missing.contains(m_sought[m_next - 1].id);
}

void RowsReader::ask()
{
    ++m_pages;
    m_page.ask(m_cursor, [this](const tl::expected<Page, ApiError> &page) { arrived(page); });
}

void RowsReader::arrived(const tl::expected<Page, ApiError> &page)
{
    if (!page) {
        failed(page.error());
        return;
    }
    take(*page);
    const bool isCircle = page->next == m_cursor;
    m_cursor = page->next;
    const bool isWholeList = m_isFromStart && !m_cursor;
    if (m_missing.isEmpty() || (m_pages >= mostPages && !isWholeList)) {
        finish(RowNotFound{});
    } else if (isWholeList) {
        finish(RowGone{});
    } else if (isWanted() && m_enough > 0 && m_cursor && !isCircle) {
        ask();
    } else {
        goOn();
    }
}

void RowsReader::take(const Page &page)
{
    const std::size_t size = page.chunk->size();
    for (std::size_t row = 0; row < size; ++row) {
        if (const auto found = m_missing.constFind(page.chunk->id(row));
            found != m_missing.constEnd()) {
            m_readings[*found] = RowFound{page.chunk, row};
            m_missing.erase(found);
        }
    }
    m_enough -= std::min(m_enough, size);
}

void RowsReader::failed(const ApiError &error)
{
    if (m_cursor && error.kind == ApiError::Kind::InvalidArgument && m_pages < mostPages) {
        goOn(); // what the cursor names may be gone (fault matrix 61)
    } else {
        finish(RowUnread{error});
    }
}

void RowsReader::finish(const RowReading &rest)
{
    for (const std::size_t place : std::as_const(m_missing)) {
        m_readings[place] = rest;
    }
    const Handler handler = std::move(m_handler);
    const std::vector<RowReading> readings = std::move(m_readings);
    handler(readings); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
