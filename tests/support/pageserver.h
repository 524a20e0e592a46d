// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"
#include "support/rawserver.h"

#include <QTest>

namespace coffer::test {

/// Answers each call with the next of its scripted pages; the raw server underneath does the rest.
class PageServer final
{
public:
    using PageOf = std::function<QByteArray(const QByteArray &before, std::size_t call)>;

    [[nodiscard]] Connection connection() const
    {
        return {*Endpoint::parse(m_server.url()), *Token::parse("canary.token.of.pages"),
                QUuid(QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff"))};
    }
    [[nodiscard]] const std::vector<RawRequest> &calls() const { return m_server.requests(); }
    /// The `before` of call \a index as it was on the wire; null without one.
    [[nodiscard]] QByteArray before(std::size_t index) const
    {
        return beforeOf(m_server.requests().at(index));
    }

    void answer(const QByteArray &body, int status = 200)
    {
        m_server.answer(RawReply::json(status, body));
    }
    void answer(const RawReply &reply) { m_server.answer(reply); }
    /// Answers with half of what is announced, then nothing.
    void answerHalf()
    {
        m_server.answer(
            RawReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"items\":[").close());
    }
    /// Answers with \a body, but not before `release`.
    void holdThen(const QByteArray &body)
    {
        RawReply reply;
        reply.hold();
        const RawReply later = RawReply::json(200, body);
        for (const RawReply::Step &step : later.steps()) {
            reply.send(step.bytes);
        }
        m_server.answer(reply);
    }
    void release()
    {
        QTest::qWait(1); // a request that has just arrived gets to its hold in the event loop
        m_server.release();
    }
    /// Answers what no other answer is planned for; calls are counted from 0.
    void answerEach(const PageOf &pageOf)
    {
        m_server.answerWith([this, pageOf](const RawRequest &request) {
            return RawReply::json(200, pageOf(beforeOf(request), calls().size() - 1));
        });
    }

private:
    [[nodiscard]] static QByteArray beforeOf(const RawRequest &request)
    {
        const qsizetype at = request.target.indexOf("&before=");
        return at < 0 ? QByteArray() : request.target.sliced(at + 8);
    }

    RawServer m_server;
};

/// `"text"`, or `null` for a null text.
inline QByteArray quoted(const QByteArray &text)
{
    return text.isNull() ? QByteArrayLiteral("null") : '"' + text + '"';
}

/// A secret as an item of a page.
inline QByteArray item(const QUuid &id, const QByteArray &key, const QByteArray &value = "v")
{
    return R"({"id":)" + quoted(id.toByteArray(QUuid::WithoutBraces)) + R"(,"key":)" + quoted(key)
        + R"(,"value":)" + quoted(value.toBase64())
        + R"(,"createdAt":"2026-01-02T03:04:05Z","updatedAt":"2026-01-02T03:04:05.6Z"})";
}

/// A page of \a items; \a next null is the end. \a count is JSON, left out when empty.
inline QByteArray page(const QByteArrayList &items, const QByteArray &next,
                       const QByteArray &count = {})
{
    return R"({"items":[)" + items.join(',') + R"(],"endCursor":)" + quoted(next)
        + (count.isEmpty() ? QByteArray() : R"(,"count":)" + count) + '}';
}

} // namespace coffer::test
