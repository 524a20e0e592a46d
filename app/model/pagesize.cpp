// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pagesize.h"

#include <algorithm>

namespace coffer {

namespace {

using namespace std::chrono_literals;

constexpr auto quick = 1s; // a larger page is worth it
constexpr auto slow = 3s; // a person waits, and the deadlines come near
constexpr int modest = 100; // what no server refuses for its size

} // namespace

PageSize::PageSize(PageSizing sizing)
    : m_sizing(sizing)
    , m_current(sizing.first)
    , m_ceiling(std::max(sizing.first, sizing.most))
    , m_room(m_ceiling)
{
}

void PageSize::restart()
{
    m_room = m_ceiling;
    m_current = std::min(m_sizing.first, m_ceiling);
}

void PageSize::answered(std::chrono::milliseconds took, bool further)
{
    m_accepted = std::max(m_accepted, m_current);
    if (took > slow) {
        m_current = std::max(m_current / 2, std::min(m_sizing.first, m_current));
    } else if (took < quick && further) {
        m_current = std::min({m_current * 2, m_ceiling, m_room});
    }
}

bool PageSize::failed(const ApiError &error)
{
    const int before = m_current;
    switch (error.kind) {
    case ApiError::Kind::AnswerTooLarge: // few secrets can be large
        m_current = std::max(1, m_current / 2);
        m_room = m_current;
        return m_current < before;
    case ApiError::Kind::InvalidArgument:
    case ApiError::Kind::PayloadTooLarge:
        // It may be about something else: only a size that was never answered is suspected.
        m_current = std::min(m_current, m_accepted > 0 ? m_accepted : modest);
        break;
    case ApiError::Kind::AnswerTimeout:
        m_current = std::max(1, m_current / 2); // for the retry, which is a person's to ask for
        return false;
    default:
        return false;
    }
    if (m_current < before) {
        m_ceiling = std::min(m_ceiling, m_current);
    }
    return m_current < before;
}

} // namespace coffer
