// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace coffer {

/// Keeps what is in memory from core dumps and from other processes of the same user.
///
/// Only in builds that people use: a debugger, valgrind and the leak sanitizer all have to look.
/// Children of this process are not held to it, and administrators can look all the same.
void guardProcess();

} // namespace coffer
