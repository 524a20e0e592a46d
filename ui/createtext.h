// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretwrite.h"
#include "ui/fieldnote.h"

#include <QString>

namespace coffer::ui {

/// What is known of the key of a secret that is not created yet.
enum class KeyState {
    New,
    Listed, ///< the list has it
    Taken, ///< the server has said that it has it
};

/// Says below its field what \a key will be, or why it cannot be that; nothing of an empty one.
void describeKey(FieldNote &note, const QString &key, KeyState state);

/// What became of a secret that was to be created, in words.
[[nodiscard]] QString createdText(const QString &key, bool isReread = false);
[[nodiscard]] QString notCreatedText(const ApiError &error);
[[nodiscard]] QString notKnownText(const Unconfirmed &outcome);

} // namespace coffer::ui
