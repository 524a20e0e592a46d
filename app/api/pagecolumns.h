// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

#include <simdjson.h>

namespace coffer {

/// The columns of a page's \a items, each of which should be a Secret (contract, *Secrets*).
///
/// An item that lacks a field or has one of the wrong type becomes EntryState::Unreadable; of a
/// field that is there twice the first one counts.
[[nodiscard]] std::shared_ptr<const PageChunk> columnsOf(const simdjson::dom::array &items);

} // namespace coffer
