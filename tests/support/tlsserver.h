// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/certificates.h"
#include "support/rawreply.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace coffer::test {

/// A server on loopback that speaks TLS and answers every request alike.
class TlsServer final
{
public:
    explicit TlsServer(const Identity &identity, const QByteArray &body)
        : TlsServer(identity, RawReply::json(200, body))
    {
    }
    explicit TlsServer(const Identity &identity, const RawReply &answer)
        : m_answer(answer.steps().front().bytes)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server,
                         [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qFatal("cannot listen");
        }
    }

    [[nodiscard]] QString url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("https://%1:%2").arg(host).arg(m_server.serverPort());
    }
    /// What was received inside of TLS.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            const auto read = [this, socket] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n")) {
                    socket->write(m_answer);
                }
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
            read();
        }
    }

    QSslServer m_server;
    QByteArray m_answer;
    QByteArray m_received;
};

} // namespace coffer::test
