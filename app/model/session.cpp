// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/session.h"

#include <utility>

namespace coffer {

Session::Session(QNetworkAccessManager &network, Connection connection, PageSizing sizing,
                 const Timing &timing)
    : m_network(network, connection.authorities)
    , m_api(m_network.manager(), std::move(connection), timing.deadlines)
    , m_sizing(sizing)
    , m_model(m_api, sizing)
    , m_creator(m_api)
    , m_changer(m_api)
{
}

std::unique_ptr<RowReader> Session::readAgain(const QUuid &id, RowReader::Handler handler) const
{
    return std::make_unique<RowReader>(m_api, m_sizing, m_model.whereIs(id), std::move(handler));
}

} // namespace coffer
