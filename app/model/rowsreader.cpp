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
    : m_sought(std::move(sought))
    , m_readings(m_sought.size(), RowNotFound{})
    , m_handler(std::move(handler))
    , m_page(api, sizing)
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

RowsReader::RowsReader(const SecretsApi &api, PageSizing sizing, SoughtRow sought,
                       OneHandler handler)
    : RowsReader(api, sizing, std::vector<SoughtRow>{std::move(sought)},
                 [handler = std::move(handler)](const std::vector<RowReading> &readings) {
                     handler(readings.front());
                 })
{
}

// To the next page of this walk while it may bring what it is for; then to where the next one was
// that is still missing, and when there is none left to look for, to the start.
void RowsReader::goOn()
{
    while (!isWanted() || !m_more || m_read >= m_enough) {
        if (m_next < m_sought.size()) {
            const SoughtRow &sought = m_sought[m_next++];
            if (isWanted()) {
                walk(sought.page, sought.row - std::min(sought.pageRow, sought.row) + pageSlack);
            }
        } else if (!std::exchange(m_isLast, true)) {
            walk(std::nullopt, m_sought.back().row + startSlack);
        } else {
            finish(RowNotFound{});
            return;
        }
    }
    ask();
}

// What was read from \a start just now is not read again.
void RowsReader::walk(const std::optional<Cursor> &start, std::size_t enough)
{
    if (start != m_start) {
        m_start = start;
        m_more = Position{start};
        m_trail = {};
        m_read = 0;
    }
    m_enough = enough;
}

// Whether the one that is looked for now was not found yet.
bool RowsReader::isWanted() const
{
    return m_isLast || (m_next > 0 && m_missing.contains(m_sought[m_next - 1].id));
}

void RowsReader::ask()
{
    if (m_pages >= mostPages && m_rows >= mostRows) {
        finish(RowNotFound{});
        return;
    }
    ++m_pages;
    m_page.ask(m_more->after, [this](const tl::expected<Page, ApiError> &page) { arrived(page); });
}

void RowsReader::arrived(const tl::expected<Page, ApiError> &page)
{
    if (!page) {
        failed(page.error());
        return;
    }
    take(page->chunk);
    const Paging next = m_trail.follow(*m_more, page->next, page->chunk->size() > 0);
    const auto *ready = std::get_if<Ready>(&next);
    m_more = ready != nullptr ? std::optional(ready->from) : std::nullopt;
    if (m_missing.isEmpty() || (!m_start && std::holds_alternative<Exhausted>(next))) {
        finish(RowGone{}); // the whole list was read, or there is none of which that is said
    } else {
        goOn();
    }
}

void RowsReader::take(const std::shared_ptr<const PageChunk> &chunk)
{
    for (std::size_t row = 0; row < chunk->size(); ++row) {
        if (const auto found = m_missing.constFind(chunk->id(row)); found != m_missing.constEnd()) {
            m_readings[*found] = RowFound{chunk, row};
            m_missing.erase(found);
        }
    }
    m_read += chunk->size();
    m_rows += chunk->size();
}

void RowsReader::failed(const ApiError &error)
{
    if (m_start && error.kind == ApiError::Kind::InvalidArgument) {
        m_more.reset(); // what the cursor names may be gone (fault matrix 61)
        goOn();
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
