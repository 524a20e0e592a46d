// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Times: the header that asks to wait, and the dates of secrets, which Qt reads alike but slowly.

#include "api/retryafter.h"
#include "api/timestamp.h"
#include "fuzz/fuzzing.h"
#include "store/pagechunk.h"

#include <QTimeZone>

#include <cstring>

using namespace coffer;
using coffer::fuzz::require;

namespace {

void checkWait(QByteArrayView header, const QDateTime &now)
{
    const auto wait = parseRetryAfter(header, now);
    if (!wait) {
        return;
    }
    require(wait->count() >= 0 && *wait <= longestWait, "a wait is none in the past, and ends");
    bool isNumber = false;
    const qlonglong seconds = header.trimmed().toLongLong(&isNumber);
    require(!isNumber || wait->count() == std::min<qlonglong>(seconds, longestWait.count()),
            "seconds are seconds");
    require(parseRetryAfter(header, now) == wait, "the same header says the same");
}

void checkDate(QByteArrayView text)
{
    const qint64 ours = parseTimestamp(text);
    const QDateTime qts = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (!qts.isValid() || qts.timeSpec() == Qt::LocalTime) {
        require(ours == unknownTime, "what Qt takes for no date is none");
    } else {
        require(ours == qts.toMSecsSinceEpoch(), "a date is the one that Qt reads");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const QByteArrayView header = input.until('\n');
    const QByteArrayView date = input.until('\n');
    qint64 now = 0;
    const QByteArrayView bytes = input.take(5); // until the year 17,000
    std::memcpy(&now, bytes.data(), static_cast<std::size_t>(bytes.size()));
    checkWait(header, QDateTime::fromSecsSinceEpoch(now, Qt::UTC));
    checkDate(date);
    return 0;
}
