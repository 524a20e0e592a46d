// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <simdjson.h>

namespace coffer {

/// A JSON parser that wipes its copies of a document's strings and keeps its memory for the next.
class JsonParser final
{
public:
    JsonParser() = default;
    JsonParser(const JsonParser &) = delete;
    JsonParser &operator=(const JsonParser &) = delete;
    ~JsonParser() { forget(); }

    /// Reads all of \a body, which gets padding behind it and may be repaired (surrogates.h).
    ///
    /// What it returns borrows from \a body and from this; it is gone after `forget`.
    [[nodiscard]] simdjson::simdjson_result<simdjson::dom::element> parse(WipedBytes &body);
    /// Wipes what was kept of the document.
    void forget();

private:
    [[nodiscard]] std::size_t stringBytes() const;

    simdjson::dom::parser m_parser;
    std::size_t m_size = 0; // of the document whose strings have not been wiped yet
    bool m_whole = false; // that document was read to its end
};

} // namespace coffer
