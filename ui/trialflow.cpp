// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/trialflow.h"

#include "ui/messagebar.h"

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;

TrialFlow::TrialFlow(QNetworkAccessManager &network, MessageBar &bar, Timing timing, Check check)
    : m_network(network)
    , m_bar(bar)
    , m_timing(std::move(timing))
    , m_check(std::move(check))
{
}

void TrialFlow::run()
{
    if (m_trial) {
        return;
    }
    const auto connection = m_check();
    if (!connection) {
        return;
    }
    m_bar.showMessage({Severity::Information, tr("Trying\u2026")});
    m_trial = std::make_unique<ConnectionTrial>(
        m_network, *connection, m_timing,
        [this](const tl::expected<Page, ApiError> &answer) { tried(answer); },
        [this](const ApiError &error, std::chrono::milliseconds wait) {
            Q_EMIT waiting(error, wait);
        });
}

void TrialFlow::runAgain()
{
    stop();
    run();
}

void TrialFlow::tried(const tl::expected<Page, ApiError> &answer)
{
    m_trial.reset();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_bar.showMessage({Severity::Success,
                       answer->chunk->size() > 0
                           ? tr("It works: the token is accepted, and there are secrets.")
                           : tr("It works: the token is accepted. There are no secrets yet.")});
    Q_EMIT worked();
}

} // namespace coffer::ui
