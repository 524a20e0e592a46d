// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretchanger.h"
#include "ui/fieldnote.h"

#include <QString>

namespace coffer::ui {

/// What there is to say of the key of a secret that is being edited.
enum class EditedKey {
    Unchanged,
    New,
    Listed, ///< the list has another secret with it
    Taken, ///< the server has said that another secret has it
};

/// Says below its field what renaming \a from to \a to means for pipelines, or why it cannot be.
void describeRename(FieldNote &note, const QString &from, const QString &to, EditedKey state);

/// What a value is now, in place of the value that nobody has entered.
[[nodiscard]] QString unchangedText(EntryState state, qsizetype size);

/// What became of a change to \a key, in words.
[[nodiscard]] QString notSavedText(const ApiError &error);
[[nodiscard]] QString saveNotKnownText(const Unconfirmed &outcome);

/// What became of one of many deletes, in a few words.
[[nodiscard]] QString removalText(const Removal &removal);
/// What became of the delete of \a key alone.
[[nodiscard]] QString removalText(const QString &key, const Removal &removal);
/// What became of many deletes, in numbers.
[[nodiscard]] QString removalsText(const std::vector<Removal> &removals);
/// Whether it may help to try this delete again.
[[nodiscard]] bool isWorthAnotherTry(const Removal &removal);

} // namespace coffer::ui
