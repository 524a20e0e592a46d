// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/secretstore.h"

#include <QRandomGenerator>
#include <QString>

#include <algorithm>
#include <array>

namespace coffer::bench {

/// A key like those of an instance that many teams share; one of fifty is not ASCII.
inline QByteArray randomKey(QRandomGenerator &random)
{
    static const std::array<QByteArray, 8> names = {"PAYMENTS_DB_PASSWORD_",
                                                    "SMTP_TOKEN_",
                                                    "API_KEY_",
                                                    "ORDERS_CACHE_URL_",
                                                    "TLS_CERT_",
                                                    "WEBHOOK_",
                                                    "S3_",
                                                    "LOGIN_"};
    const int number = random.bounded(1'000'000);
    if (random.bounded(50) == 0) {
        return QStringLiteral("équipe-%1/ΚΛΕΙΔΊ_%2").arg(number % 100).arg(number).toUtf8();
    }
    return "team-" + QByteArray::number(random.bounded(1000)).rightJustified(3, '0') + '/'
        + names[random.bounded(quint32(names.size()))]
        + QByteArray::number(number).rightJustified(6, '0');
}

/// Fills \a store with pages of rows that \a seed decides.
inline void fill(SecretStore &store, std::size_t rows, quint32 seed)
{
    constexpr qint64 start = 1'700'000'000'000;
    constexpr double years = 3.0 * 365 * 86'400'000;
    QRandomGenerator random(seed);
    while (store.size() < rows) {
        const std::size_t size = std::min<std::size_t>(1000, rows - store.size());
        PageChunk::Builder page(size, 0);
        for (std::size_t row = 0; row < size; ++row) {
            std::array<quint32, 4> id{};
            random.fillRange(id.data(), qsizetype(id.size()));
            const QByteArray key = randomKey(random);
            const qint64 created = start + static_cast<qint64>(random.generateDouble() * years);
            page.add({QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<char *>(&id), 16)), key,
                      created, created});
        }
        store.append(page.take());
    }
}

} // namespace coffer::bench
