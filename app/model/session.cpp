// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/session.h"

#include <utility>

namespace coffer {

Session::Session(QNetworkAccessManager &network, Connection connection, PageSizing sizing,
                 const Deadlines &deadlines)
    : m_network(network, connection.authorities)
    , m_api(m_network.manager(), std::move(connection), deadlines)
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

std::unique_ptr<RowsReader> Session::readAgain(const std::vector<QUuid> &ids,
                                               RowsReader::Handler handler) const
{
    std::vector<SoughtRow> sought;
    sought.reserve(ids.size());
    for (const QUuid &id : ids) {
        sought.push_back(m_model.whereIs(id));
    }
    return std::make_unique<RowsReader>(m_api, m_sizing, std::move(sought), std::move(handler));
}

} // namespace coffer
