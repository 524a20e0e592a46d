// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connectiontrial.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace coffer::ui {

class MessageBar;

/// Tries a connection before it is used, and says how that goes.
class TrialFlow final : public QObject
{
    Q_OBJECT
public:
    /// What is to be tried; none: it is not complete, and whoever asks has been told.
    using Check = std::function<std::optional<Connection>()>;

    /// Both must outlive it.
    TrialFlow(QNetworkAccessManager &network, MessageBar &bar, Check check);

    void run();
    /// Wants no answer any more.
    void stop() { m_trial.reset(); }

Q_SIGNALS:
    void worked();
    void failed(const coffer::ApiError &error); ///< which is to be said

private:
    void tried(const tl::expected<Page, ApiError> &answer);

    QNetworkAccessManager &m_network;
    MessageBar &m_bar;
    Check m_check;
    std::unique_ptr<ConnectionTrial> m_trial; // while it is on its way
};

} // namespace coffer::ui
