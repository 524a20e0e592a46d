// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"

#include <chrono>

namespace coffer {

/// Between how many and how many secrets are asked for at a time.
struct PageSizing
{
    int first = 100; ///< for whoever only looks at the beginning
    int most = 1000; ///< for whoever keeps going

    /// Always \a size, unless the server refuses it.
    [[nodiscard]] static PageSizing always(int size) { return {size, size}; }
    bool operator==(const PageSizing &) const = default;
};

/// Makes the pages larger while somebody keeps going, and smaller for a server that is slow or
/// refuses them. (The largest size is unknown: contract, *Secrets*.)
class PageSize final
{
public:
    explicit PageSize(PageSizing sizing);

    [[nodiscard]] PageSizing sizing() const { return m_sizing; }
    /// How many secrets to ask for now, 1 or more.
    [[nodiscard]] int current() const { return m_current; }
    /// The list is read from its start again. What the server has refused stays refused.
    void restart();
    /// A page of the current size has come within \a took; \a further is whether it was not the
    /// first one.
    void answered(std::chrono::milliseconds took, bool further);
    /// A page of the current size has failed. True: asking for it again at once may help, because
    /// the current size is now smaller.
    [[nodiscard]] bool failed(const ApiError &error);

private:
    PageSizing m_sizing;
    int m_current;
    int m_ceiling; // the server has refused more
    int m_room; // more was too much for one answer, in this list
    int m_accepted = 0; // the most that was ever answered
};

} // namespace coffer
