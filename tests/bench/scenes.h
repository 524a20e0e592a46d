// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"
#include "bench/paintwatch.h"

#include <QJsonObject>

namespace coffer::bench {

/// Loads a list of \a secrets from its beginning to its end; P4 and P5.
[[nodiscard]] QJsonObject playLoading(PaintWatch &paints, const Connection &to, int secrets);
/// Does the same, then all that somebody does with a long list; P6 and P8.
[[nodiscard]] QJsonObject playUsing(PaintWatch &paints, const Connection &to, int secrets);
/// Reads the list again \a times, and samples the memory; P10.
[[nodiscard]] QJsonObject playRefreshing(PaintWatch &paints, const Connection &to, int times);
/// Scrolls through, and then loads, \a secrets of a server \a latency milliseconds away; P9.
[[nodiscard]] QJsonObject playFarAway(PaintWatch &paints, int secrets, int latency);
/// Opens what a hostile server answers, one after another; P11.
[[nodiscard]] QJsonObject playHostile(PaintWatch &paints);

} // namespace coffer::bench
