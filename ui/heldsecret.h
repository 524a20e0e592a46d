// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

#include <memory>

namespace coffer {
class SecretsModel;
}

namespace coffer::ui {

/// A secret that stays as it was when it was picked from the list, whatever becomes of that. It
/// shares the memory of the page that it came with.
struct HeldSecret
{
    std::shared_ptr<const PageChunk> chunk;
    std::size_t row = 0;
    int listRow = 0; ///< by which an unreadable entry is named

    /// The one at \a row of \a model, 0 <= row < secretCount().
    [[nodiscard]] static HeldSecret pick(const SecretsModel &model, int row);

    [[nodiscard]] Entry entry() const { return chunk->entry(row); }
    [[nodiscard]] QByteArrayView value() const { return chunk->value(row); }
    [[nodiscard]] bool canBeRevealed() const;
    /// Whether it is the same secret with the same content.
    [[nodiscard]] bool isUnchangedFrom(const HeldSecret &other) const;
};

} // namespace coffer::ui
