// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace coffer::test {

/// What a RawServer does with one request, step by step; after the last step the connection stays.
class RawReply final
{
public:
    struct Step
    {
        enum class Do { Send, Wait, Hold, Hang, Close, Reset };
        Do what;
        QByteArray bytes = {};
        std::chrono::milliseconds time{};
        qint64 times = 1; ///< how often Send sends the bytes; negative is for ever
    };

    RawReply &send(const QByteArray &bytes);
    /// Sends \a bytes again and again, as fast as the client takes them; negative is for ever.
    RawReply &flood(const QByteArray &bytes, qint64 times);
    /// Sends \a bytes one at a time.
    RawReply &drip(const QByteArray &bytes, std::chrono::milliseconds pause);
    /// Sends the head of a chunked answer, each chunk, and the end unless \a cut.
    RawReply &chunked(const QByteArray &head, const std::vector<QByteArray> &chunks,
                      bool cut = false);
    RawReply &wait(std::chrono::milliseconds time);
    /// Goes on at the next RawServer::release().
    RawReply &hold();
    /// Never does anything again, and leaves the connection open.
    RawReply &hang();
    RawReply &close();
    /// Closes with a TCP reset, as a crashed or overloaded peer does.
    RawReply &reset();

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

    /// A whole answer with its Content-Length, after which the connection is kept. \a headers are
    /// lines that end in CR LF.
    [[nodiscard]] static RawReply http(int status, const QByteArray &type, const QByteArray &body,
                                       const QByteArray &headers = {});
    [[nodiscard]] static RawReply json(int status, const QByteArray &body,
                                       const QByteArray &headers = {});
    /// Just these bytes.
    [[nodiscard]] static RawReply raw(const QByteArray &bytes);

private:
    std::vector<Step> m_steps;
};

} // namespace coffer::test
