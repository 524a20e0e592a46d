// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace coffer {

/// Says how long before the end of what is loaded the next page has to be asked for, by how fast
/// somebody scrolls and how long the server takes. Times are monotonic, from any one start.
class ReadAhead final
{
public:
    /// At \a now the last row in sight was \a row.
    void sawRow(std::chrono::milliseconds now, int row);
    /// The server has taken \a took for a page.
    void pageTook(std::chrono::milliseconds took);
    /// Ask for the next page of \a pageSize secrets when there are no more rows left than this.
    [[nodiscard]] int margin(int pageSize) const;

private:
    std::chrono::milliseconds m_since{-1};
    int m_row = 0; // in sight at m_since
    double m_rowsPerMillisecond = 0;
    std::chrono::milliseconds m_took{0};
};

} // namespace coffer
