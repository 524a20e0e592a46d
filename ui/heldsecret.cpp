// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/heldsecret.h"

#include "model/secretsmodel.h"

namespace coffer::ui {

HeldSecret HeldSecret::pick(const SecretsModel &model, int row)
{
    const std::size_t storeRow = model.storeRow(row);
    const StoreSnapshot::Part &part = model.snapshot().partOf(storeRow);
    return {part.chunk, storeRow - part.start, static_cast<int>(storeRow)};
}

bool HeldSecret::canBeRevealed() const
{
    switch (entry().state) {
    case EntryState::Text:
    case EntryState::Binary:
    case EntryState::NotBase64:
        return !value().isEmpty();
    case EntryState::Encrypted:
    case EntryState::Unreadable:
        return false;
    }
    Q_UNREACHABLE();
}

bool HeldSecret::isUnchangedFrom(const HeldSecret &other) const
{
    const Entry one = entry();
    const Entry two = other.entry();
    return one.id == two.id && one.key == two.key && one.state == two.state
        && one.createdAt == two.createdAt && one.updatedAt == two.updatedAt
        && value() == other.value();
}

} // namespace coffer::ui
