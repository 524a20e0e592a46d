// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/pageserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace coffer::test {

/// A core instance whose list a test writes, and whose writes meet what the test plans; whether
/// they are done as well, the test says.
class ListedSecrets final
{
public:
    /// What becomes of a write.
    struct Plan
    {
        RawReply reply;
        bool isDone = false;
    };

    ListedSecrets()
    {
        m_server.answerWith([this](const RawRequest &request) { return reply(request); });
    }

    [[nodiscard]] RawServer &server() { return m_server; }
    [[nodiscard]] Connection connection() const
    {
        return {*Endpoint::parse(m_server.url()), *Token::parse("made-up"),
                QUuid(QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff"))};
    }
    [[nodiscard]] std::size_t sent(const QByteArray &method) const
    {
        return m_server.requestsWith(method);
    }

    /// Lists a secret \a number, made and changed \a time ago, before all others.
    void add(quint32 number, const QByteArray &key, std::chrono::seconds ago = {})
    {
        secrets.insert(secrets.begin(), {idOf(number), key, now().addSecs(-ago.count())});
    }
    /// The next write of any kind meets \a reply; and nevertheless it may be done.
    void plan(const RawReply &reply, bool isDone = false) { plans.push_back({reply, isDone}); }
    /// The next so many lists meet \a reply.
    void refuseLists(const RawReply &reply, int times)
    {
        m_refusals.insert(m_refusals.end(), static_cast<std::size_t>(times), reply);
    }

    struct Secret
    {
        QUuid id;
        QByteArray key;
        QDateTime time;
    };
    std::vector<Secret> secrets; ///< newest first
    std::deque<Plan> plans;
    std::function<void()> beforeList = [] {}; ///< each time the list is asked for

private:
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    RawReply reply(const RawRequest &request)
    {
        if (request.method == "GET") {
            return list(request);
        }
        const Plan plan = plans.empty() ? Plan{yes(request), true} : plans.front();
        if (!plans.empty()) {
            plans.pop_front();
        }
        if (plan.isDone) {
            carryOut(request);
        }
        return plan.reply;
    }

    static RawReply yes(const RawRequest &request)
    {
        return request.method == "POST"
            ? RawReply::json(
                201,
                R"({"id":"00000099-1111-4222-8333-444444444444","createdAt":"2026-01-02T03:04:05Z"})")
            : request.method == "PATCH"
            ? RawReply::json(200, R"({"updatedAt":"2026-01-02T03:04:05Z"})")
            : RawReply::json(200, R"({"deleted":true})");
    }

    void carryOut(const RawRequest &request)
    {
        const QByteArray key = QJsonDocument::fromJson(request.body)
                                   .object()[QStringLiteral("key")]
                                   .toString()
                                   .toUtf8();
        if (request.method == "POST") {
            add(0x99, key);
            return;
        }
        const QUuid id = QUuid::fromString(
            QLatin1String(request.target.mid(request.target.lastIndexOf('/') + 1)));
        for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
            if (secret->id == id && request.method == "DELETE") {
                secrets.erase(secret);
                return;
            }
            if (secret->id == id) {
                secret->key = key.isEmpty() ? secret->key : key;
                secret->time = now();
            }
        }
    }

    RawReply list(const RawRequest &request)
    {
        beforeList();
        if (!m_refusals.empty()) {
            const RawReply refusal = m_refusals.front();
            m_refusals.pop_front();
            return refusal;
        }
        const qsizetype at = request.target.indexOf("&before=");
        const auto first = at < 0 ? std::size_t(0) : request.target.sliced(at + 8).toUInt();
        const std::size_t end = std::min(first + pageSize, secrets.size());
        QByteArrayList items;
        for (std::size_t row = first; row < end; ++row) {
            items += listed(secrets[row]);
        }
        return RawReply::json(
            200, page(items, end < secrets.size() ? QByteArray::number(end) : QByteArray()));
    }

    static QByteArray listed(const Secret &secret)
    {
        const QByteArray time = secret.time.toString(Qt::ISODateWithMs).toLatin1();
        return R"({"id":)" + quoted(secret.id.toByteArray(QUuid::WithoutBraces)) + R"(,"key":)"
            + quoted(secret.key) + R"(,"value":"dg==","createdAt":)" + quoted(time)
            + R"(,"updatedAt":)" + quoted(time) + '}';
    }

public:
    std::size_t pageSize = 3;

private:
    std::deque<RawReply> m_refusals;
    RawServer m_server;
};

} // namespace coffer::test
