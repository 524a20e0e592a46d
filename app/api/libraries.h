// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace coffer {

/// What the program is made with besides its own code, and under which licence.
struct Library
{
    QString name = {};
    QString version = {}; ///< that is running, where the library can tell it; empty: not known
    QString licence = {}; ///< as SPDX names it
};

/// All of them, Qt first.
[[nodiscard]] std::vector<Library> libraries();

} // namespace coffer
