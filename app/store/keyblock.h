// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"

namespace coffer {

/// Some rows of one chunk, few enough to look at between two looks at a stop token.
struct KeyBlock
{
    const PageChunk &chunk;
    std::size_t first = 0; ///< of the chunk
    std::size_t end = 0; ///< behind the last one, more than `first`
    quint32 row = 0; ///< of the store, where `first` is
};

/// The most rows of a block: their keys stay in the processor's cache.
inline constexpr std::size_t keyBlockRows = 4096;

} // namespace coffer
