// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowmatch.h"

#include "store/keyexpression.h"
#include "store/keymatcher.h"

#include <QUuid>

#include <algorithm>
#include <numeric>

namespace coffer {

namespace {

// The id that the text says as a whole, otherwise null.
QUuid idIn(const QString &text)
{
    QString id = text.trimmed();
    if (id.size() == 38 && id.startsWith(u'{') && id.endsWith(u'}')) {
        id = id.sliced(1, 36);
    } else if (id.size() == 32) {
        for (const qsizetype at : {8, 13, 18, 23}) {
            id.insert(at, u'-');
        }
    }
    return id.size() == 36 ? QUuid::fromString(id) : QUuid();
}

// Adds the row with the id to the rows of its block, which are those behind `before`.
void addRowOf(const QUuid &id, const KeyBlock &block, std::size_t before, Rows &rows)
{
    for (std::size_t at = block.first; at < block.end; ++at) {
        if (block.chunk.id(at) == id) {
            const auto row = block.row + static_cast<quint32>(at - block.first);
            const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(before);
            const auto place = std::lower_bound(begin, rows.end(), row);
            if (place == rows.end() || *place != row) {
                rows.insert(place, row);
            }
            return;
        }
    }
}

// Visits all rows from `from` on in blocks; whether it was not stopped.
template <typename Visit>
bool forEachBlock(const StoreSnapshot &snapshot, std::size_t from, const std::stop_token &stop,
                  Visit visit)
{
    for (const StoreSnapshot::Part &part : snapshot.parts()) {
        const std::size_t size = part.chunk->size();
        if (part.start + size <= from) {
            continue;
        }
        std::size_t at = std::max(from, part.start) - part.start;
        for (; at < size; at = std::min(size, at + keyBlockRows)) {
            if (stop.stop_requested()) {
                return false;
            }
            visit({*part.chunk, at, std::min(size, at + keyBlockRows),
                   static_cast<quint32>(part.start + at)});
        }
    }
    return !stop.stop_requested();
}

template <typename Match>
std::optional<Rows> collect(const StoreSnapshot &snapshot, const RowFilter &filter,
                            std::size_t from, const std::stop_token &stop, Match match)
{
    const QUuid id = idIn(filter.text);
    Rows rows;
    const bool isWhole = forEachBlock(snapshot, from, stop, [&](const KeyBlock &block) {
        const std::size_t before = rows.size();
        match(block, rows);
        if (!id.isNull()) {
            addRowOf(id, block, before, rows);
        }
    });
    rows.shrink_to_fit(); // the answer is kept for as long as it is shown
    return isWhole ? std::optional(std::move(rows)) : std::nullopt;
}

} // namespace

std::optional<Rows> matchingRows(const StoreSnapshot &snapshot, const RowFilter &filter,
                                 std::size_t from, const std::stop_token &stop)
{
    if (filter.isEmpty()) {
        Rows rows(snapshot.size() - std::min(from, snapshot.size()));
        std::iota(rows.begin(), rows.end(), static_cast<quint32>(from));
        return stop.stop_requested() ? std::nullopt : std::optional(std::move(rows));
    }
    if (filter.isRegularExpression) {
        KeyExpression expression(filter);
        return collect(snapshot, filter, from, stop, [&](const KeyBlock &block, Rows &rows) {
            expression.match(block, rows, stop);
        });
    }
    KeyMatcher matcher(filter);
    return collect(snapshot, filter, from, stop,
                   [&](const KeyBlock &block, Rows &rows) { matcher.match(block, rows); });
}

} // namespace coffer
