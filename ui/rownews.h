// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rowsreader.h"
#include "store/secretstore.h"

#include <QString>

#include <vector>

namespace coffer::ui {

/// Whether it is the same moment, though one of the server's answers may leave out the
/// milliseconds.
[[nodiscard]] bool isSameTime(qint64 one, qint64 other);

/// What is known of a secret that somebody is about to change.
struct KnownSecret
{
    QUuid id = {};
    QByteArray key = {}; ///< UTF-8, as the server sent it
    qint64 updatedAt = unknownTime;
    EntryState state = EntryState::Text;
    qsizetype size = 0; ///< of the value, in bytes

    [[nodiscard]] static KnownSecret of(const PageChunk &chunk, std::size_t row);
};

/// What others have done to a secret since it was known. Its value is never compared.
struct RowNews
{
    enum class Kind {
        None, ///< it is as it was
        Changed,
        Gone,
        Unknown, ///< it could not be read again
    };

    Kind kind = Kind::None;
    QString text = {}; ///< the same in words; empty for none
};

/// What \a reading means for who knows \a known.
[[nodiscard]] RowNews newsOf(const KnownSecret &known, const RowReading &reading);

/// The same for several, in words; empty: all are as they were.
[[nodiscard]] QString newsOf(const std::vector<KnownSecret> &known,
                             const std::vector<RowReading> &readings);

} // namespace coffer::ui
