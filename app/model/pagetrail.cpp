// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pagetrail.h"

namespace coffer {

namespace {
constexpr int patience = 3; // pages in a row without anything new, before a person is asked
}

Paging PageTrail::follow(const Position &from, const std::optional<Cursor> &next, bool anythingNew)
{
    if (from.after) {
        m_used.insert(from.after->bytes);
    } else {
        m_used.clear();
    }
    if (!next) {
        return Exhausted{};
    }
    if (m_used.contains(next->bytes)) {
        return Failed{from, {ApiError::Kind::RepeatedCursor}}; // a retry asks for a better one
    }
    const int emptyPages = anythingNew ? 0 : from.emptyPages + 1;
    if (emptyPages >= patience) {
        return Failed{{next}, {ApiError::Kind::EmptyPages}};
    }
    return Ready{{next, emptyPages}};
}

} // namespace coffer
