// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace coffer::demo {

/// What kind of thing a generated secret holds; its key and its value are worded alike.
enum class DemoShape {
    Password,
    ConnectionString,
    Lines, ///< text of several lines
    Json,
    Binary, ///< bytes that are not UTF-8
    Sealed, ///< random bytes of the size of RSA blocks, which nobody can tell from ciphertext
    NotBase64, ///< a value the real API should never send, and clients must survive
    Unicode,
    Empty,
};

/// Any 29 secrets in a row hold every shape but the last two, which take turns.
[[nodiscard]] DemoShape shapeOf(quint64 seed, qint64 sequence);

} // namespace coffer::demo
