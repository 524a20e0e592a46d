// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace coffer::test {

/// What a server that is only a function says to a request.
struct MemoryAnswer
{
    int status = 200;
    QByteArray body = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< after the body
    QByteArray contentType = "application/json";
};

/// An answer that is there already, but told from the event loop as one of a socket would be.
class MemoryReply final : public QNetworkReply
{
public:
    /// \a told is called just before it is known that the answer is whole, unless it is dropped.
    MemoryReply(const QNetworkRequest &request, MemoryAnswer answer, std::function<void()> told)
        : m_answer(std::move(answer))
        , m_told(std::move(told))
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::GetOperation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    }

    void abort() override { m_isAborted = true; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return QNetworkReply::bytesAvailable() + m_answer.body.size() - m_read;
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, m_answer.body.size() - m_read);
        std::memcpy(data, m_answer.body.constData() + m_read, static_cast<std::size_t>(size));
        m_read += size;
        return size;
    }

private:
    void deliver()
    {
        if (m_isAborted) {
            return;
        }
        if (m_answer.status != 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
            setHeader(QNetworkRequest::ContentTypeHeader, m_answer.contentType);
            Q_EMIT metaDataChanged();
        }
        if (!m_answer.body.isEmpty()) {
            Q_EMIT readyRead();
        }
        if (m_answer.error != NoError) {
            setError(m_answer.error, {});
            Q_EMIT errorOccurred(m_answer.error);
        }
        m_told();
        setFinished(true);
        Q_EMIT finished();
    }

    MemoryAnswer m_answer;
    std::function<void()> m_told;
    qint64 m_read = 0;
    bool m_isAborted = false;
};

/// A network without sockets, for tests of many thousand requests: all above it is the real thing.
class MemoryNetwork final : public QNetworkAccessManager
{
public:
    /// What is said to a request for an address; the function is called when that is told.
    using Said = std::pair<MemoryAnswer, std::function<void()>>;

    explicit MemoryNetwork(std::function<Said(const QUrl &)> server)
        : m_server(std::move(server))
    {
    }

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        auto [answer, told] = m_server(request.url());
        auto *reply = new MemoryReply(request, std::move(answer), std::move(told));
        reply->setParent(this);
        return reply;
    }

private:
    std::function<Said(const QUrl &)> m_server;
};

} // namespace coffer::test
