// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/session.h"

#include <utility>

namespace coffer {

Session::Session(QNetworkAccessManager &network, Connection connection, PageSizing sizing,
                 const Timing &timing)
    : m_network(network, connection.authorities)
    , m_api(m_network.manager(), std::move(connection), timing)
    , m_sizing(sizing)
    , m_settleWaits(timing.settle)
    , m_model(m_api, sizing)
    , m_creator(means())
    , m_changer(means())
{
}

WriteSettler::Means Session::means() const
{
    const SecretsModel *model = &m_model;
    return {m_api, m_sizing, [model](const QUuid &id) { return model->whereIs(id); },
            [model](const QUuid &id) { return model->lastSeen(id); }, m_settleWaits};
}

std::vector<SentWrite> Session::unconfirmed() const
{
    std::vector<SentWrite> all = m_changer.unconfirmed();
    if (const auto created = m_creator.unconfirmed()) {
        all.push_back(*created);
    }
    return all;
}

std::unique_ptr<WriteSettler> Session::settle(const SentWrite &sent,
                                              WriteSettler::Handler handler) const
{
    return std::make_unique<WriteSettler>(means(), sent, std::move(handler));
}

std::unique_ptr<RowsReader> Session::readAgain(const QUuid &id,
                                               RowsReader::OneHandler handler) const
{
    return std::make_unique<RowsReader>(m_api, m_sizing, m_model.whereIs(id), std::move(handler));
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
