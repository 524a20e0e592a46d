// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"

#include <QString>

namespace coffer::ui {

/// An error in words: what happened, and what can be done about it.
struct ErrorText
{
    QString what; ///< one sentence
    QString nextStep; ///< one sentence; may be empty

    [[nodiscard]] QString together() const;
};

[[nodiscard]] ErrorText errorText(const ApiError &error);

/// Another's \a sentence, to be part of one that has a full stop of its own.
[[nodiscard]] QString withoutStop(QString sentence);

/// Whether a create was refused because it did not say whether the server is to encrypt.
[[nodiscard]] bool wantsEncryption(const ApiError &error);

/// What goes on from where loading stopped: most failures are tried again, some are no failures.
[[nodiscard]] QString retryText(const ApiError &error);

} // namespace coffer::ui
