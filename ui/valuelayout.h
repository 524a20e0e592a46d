// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

#include <vector>

namespace coffer::ui {

/// What a revealed value is recognised as.
enum class ValueForm { Text, Json, Pem, Bytes };

/// A value as people read it best.
struct ValueLayout
{
    ValueForm form = ValueForm::Text;
    WipedBytes text = {}; ///< UTF-8; empty for Text and Bytes, which are shown as they are
};

/// Recognises \a value, which is of \a state. May run on any thread.
[[nodiscard]] ValueLayout layOut(QByteArrayView value, EntryState state);

/// Where to cut \a text so that no part has more than \a most bytes: each part's beginning, and the
/// end. The cuts are behind lines where there are some, and never within a character of UTF-8.
[[nodiscard]] std::vector<qsizetype> cuts(QByteArrayView text, qsizetype most);

} // namespace coffer::ui
