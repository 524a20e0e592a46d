// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/authorities.h"
#include "commandline.h"
#include "ui/errortext.h"
#include "ui/valuefile.h"

namespace coffer::ui {

/// What is wrong with an entry that only a field looks at.
enum class EntryError {
    InexactText, ///< no editor can hold it as it is
    SeveralFiles,
    NoInstance, ///< nothing was entered
    NotAnInstance,
    NotAProject,
};

/// What was entered wrongly, in a field, by choosing a file or on the command line.
[[nodiscard]] ErrorText errorText(EndpointError error);
[[nodiscard]] ErrorText errorText(TokenError error);
[[nodiscard]] ErrorText errorText(const UsageError &error);
[[nodiscard]] ErrorText errorText(const ValueFileError &error);
[[nodiscard]] ErrorText errorText(EntryError error);
[[nodiscard]] ErrorText errorText(const AuthoritiesError &error);

} // namespace coffer::ui
