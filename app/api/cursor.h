// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace coffer {

/// A place in the list as the server named it: opaque, sent back byte for byte.
struct Cursor
{
    QByteArray bytes;
    bool operator==(const Cursor &) const = default;
};

} // namespace coffer
