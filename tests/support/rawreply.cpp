// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/rawreply.h"

namespace coffer::test {

using Do = RawReply::Step::Do;

RawReply &RawReply::send(const QByteArray &bytes)
{
    return flood(bytes, 1);
}

RawReply &RawReply::flood(const QByteArray &bytes, qint64 times)
{
    m_steps.push_back({.what = Do::Send, .bytes = bytes, .times = times});
    return *this;
}

RawReply &RawReply::drip(const QByteArray &bytes, std::chrono::milliseconds pause)
{
    for (const char byte : bytes) {
        send(QByteArray(1, byte)).wait(pause);
    }
    return *this;
}

RawReply &RawReply::chunked(const QByteArray &head, const std::vector<QByteArray> &chunks, bool cut)
{
    send(head + "Transfer-Encoding: chunked\r\n\r\n");
    for (const QByteArray &chunk : chunks) {
        send(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
    }
    return cut ? *this : send("0\r\n\r\n");
}

RawReply &RawReply::wait(std::chrono::milliseconds time)
{
    m_steps.push_back({.what = Do::Wait, .time = time});
    return *this;
}

RawReply &RawReply::hold()
{
    m_steps.push_back({.what = Do::Hold});
    return *this;
}

RawReply &RawReply::hang()
{
    m_steps.push_back({.what = Do::Hang});
    return *this;
}

RawReply &RawReply::close()
{
    m_steps.push_back({.what = Do::Close});
    return *this;
}

RawReply &RawReply::reset()
{
    m_steps.push_back({.what = Do::Reset});
    return *this;
}

RawReply RawReply::http(int status, const QByteArray &type, const QByteArray &body,
                        const QByteArray &headers)
{
    return raw("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n"
               + (type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n")
               + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
               + body);
}

RawReply RawReply::json(int status, const QByteArray &body, const QByteArray &headers)
{
    return http(status, "application/json", body, headers);
}

RawReply RawReply::raw(const QByteArray &bytes)
{
    RawReply reply;
    reply.send(bytes);
    return reply;
}

} // namespace coffer::test
