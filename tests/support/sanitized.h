// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// COFFER_ADDRESS_SANITIZER: whether this is built for it, which each compiler tells in its own way.
#if defined(__SANITIZE_ADDRESS__)
#define COFFER_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define COFFER_ADDRESS_SANITIZER
#endif
#endif
