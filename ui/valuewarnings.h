// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVector>

namespace coffer::ui {

/// What about a secret's value may not be what its author meant.
enum class ValueWarning {
    Empty,
    LeadingSpace,
    TrailingSpace,
    TrailingNewline,
    CarriageReturn,
    Nul,
    NotText,
    LooksLikeBase64,
};

/// Everything doubtful about @p value, in the order of the enum. Bytes that are no UTF-8 text give
/// NotText alone: white space means nothing in them.
[[nodiscard]] QVector<ValueWarning> valueWarnings(QByteArrayView value);

/// The warning in words, with its consequence.
[[nodiscard]] QString sentence(ValueWarning warning);

} // namespace coffer::ui
