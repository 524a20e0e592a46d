// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace coffer {

/// Turns every `\\uD800`-like escape without its other half into `\\uFFFD`, in place.
///
/// Such a string has no UTF-8 form, so the parser refuses the document; one damaged key must not
/// cost the page. Returns whether anything was changed.
bool repairSurrogates(std::span<char> json);

} // namespace coffer
