// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/oneshotbody.h"

#include <algorithm>
#include <utility>

namespace coffer {

OneShotBody::OneShotBody(WipedBytes body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, so that no second copy of the value lies in QIODevice's own buffer.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_read == 0) {
        Q_EMIT taken();
    }
    const qint64 count = std::min(maxSize, size() - m_read);
    std::copy_n(m_body.data() + m_read, count, data);
    m_read += count;
    return count;
}

} // namespace coffer
