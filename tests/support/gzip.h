// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace coffer::test {

/// Gzip of \a piece, which is repeated, so that what comes out of it is nowhere in memory.
inline QByteArray gzipped(QByteArray piece, qint64 times = 1)
{
    z_stream stream{};
    constexpr int gzip = 15 + 16;
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY);
    QByteArray out;
    constexpr qsizetype mebi = 1 << 20;
    QByteArray room(mebi, Qt::Uninitialized);
    for (qint64 left = times; left > 0; --left) {
        stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_in = static_cast<uInt>(piece.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(room.data());
            stream.avail_out = mebi;
            deflate(&stream, left == 1 ? Z_FINISH : Z_NO_FLUSH);
            out.append(room.constData(), mebi - static_cast<qsizetype>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return out;
}

} // namespace coffer::test
