// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoshape.h"

#include "demo/demorandom.h"

namespace coffer::demo {

namespace {

using enum DemoShape;

/// One block of secrets; each is shuffled in its own way, so that no pattern shows in a list.
constexpr std::array block{Password, Password, Password, Password,         Password,
                           Password, Password, Sealed,   Binary,           NotBase64,
                           Json,     Lines,    Unicode,  ConnectionString, ConnectionString};
constexpr std::array<quint64, 8> strides{1, 2, 4, 7, 8, 11, 13, 14}; // coprime to 15

} // namespace

DemoShape shapeOf(quint64 seed, qint64 sequence)
{
    const auto place = static_cast<quint64>(sequence);
    DemoRandom random(mix(seed, place / block.size()));
    const quint64 stride = strides.at(random.below(strides.size()));
    const quint64 shift = random.below(block.size());
    const bool emptyHasItsTurn = random.below(2) == 0;
    const DemoShape shape = block.at((place % block.size() * stride + shift) % block.size());
    return shape == Unicode && emptyHasItsTurn ? Empty : shape;
}

} // namespace coffer::demo
