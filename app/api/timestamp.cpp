// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/timestamp.h"

#include "store/pagechunk.h"

#include <QDateTime>

namespace coffer {

qint64 parseTimestamp(QByteArrayView text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toMSecsSinceEpoch()
                                                              : unknownTime;
}

} // namespace coffer
