// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"
#include "support/rawserver.h"

#include <QString>

class QJsonObject;
#include <map>
#include <utility>

namespace coffer::test {

/// A core instance with made-up secrets on a RawServer, which a test can make fail.
class FakeApi final
{
public:
    /// Lists \a secrets secrets, newest first: KEY_0 is the first row.
    explicit FakeApi(int secrets);

    [[nodiscard]] Connection connection() const;
    /// What happens to every request from now on; nothing: the rules of the API.
    void refuse(const RawReply &reply) { m_refusal = reply; }
    void recover() { m_refusal.reset(); }
    /// Answers every POST like this.
    void answerPosts(const RawReply &reply) { answer("POST", reply); }
    /// Answers every request with \a method like this.
    void answer(const QByteArray &method, const RawReply &reply) { m_planned[method] = reply; }
    /// Lists the secret \a number with another key and time from now on.
    void change(int number, const QString &key, const QString &updatedAt)
    {
        m_changed[number] = {key, updatedAt};
    }
    /// Every list answer is an empty page that is not the last.
    void sendEmptyPages(bool on) { m_emptyPages = on; }

    /// Never answers for the page that begins at this row.
    void holdFrom(int row) { m_held = row; }
    /// Lists so many secrets more from now on, before all others: KEY_1000000 is the first row.
    void addNewer(int secrets) { m_newer += secrets; }

    /// Puts \a text before every key, for keys that are no plain words.
    void beginKeysWith(const QString &text) { m_keyBegin = text; }

    /// Gives every secret this value, as it is on the wire.
    void setValue(const QString &base64) { m_value = base64; }
    /// When every secret was changed last.
    void setUpdatedAt(const QString &time) { m_updatedAt = time; }

    [[nodiscard]] RawServer &server() { return m_server; }
    [[nodiscard]] std::vector<RawRequest> requests(const QByteArray &method) const;

    [[nodiscard]] static QByteArray key(int number);
    [[nodiscard]] static QUuid id(int number);

private:
    [[nodiscard]] RawReply reply(const RawRequest &request);
    [[nodiscard]] QJsonObject secret(int number) const;
    [[nodiscard]] RawReply list(const RawRequest &request);

    RawServer m_server;
    int m_secrets;
    int m_newer = 0;
    int m_held = -1;
    std::optional<RawReply> m_refusal;
    std::map<QByteArray, RawReply> m_planned; // by their methods
    std::map<int, std::pair<QString, QString>> m_changed;
    QString m_keyBegin;
    QString m_value = QStringLiteral("dmFsdWU=");
    QString m_updatedAt = QStringLiteral("2024-01-02T03:04:05Z");
    bool m_emptyPages = false;
    int m_emptyPage = 0;
};

} // namespace coffer::test
