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
    TrialFlow(QNetworkAccessManager &network, MessageBar &bar, Timing timing, Check check);

    void run(); ///< nothing, while it is under way
    void runAgain(); ///< waits no longer
    /// Wants no answer any more.
    void stop() { m_trial.reset(); }
    /// Whether there is no answer yet, or it is waited until it is tried again.
    [[nodiscard]] bool isUnderWay() const { return m_trial != nullptr; }

Q_SIGNALS:
    void worked();
    void failed(const coffer::ApiError &error); ///< which is to be said
    /// The same, but it is tried again in \a wait.
    void waiting(const coffer::ApiError &error, std::chrono::milliseconds wait);

private:
    void tried(const tl::expected<Page, ApiError> &answer);

    QNetworkAccessManager &m_network;
    MessageBar &m_bar;
    Timing m_timing;
    Check m_check;
    std::unique_ptr<ConnectionTrial> m_trial; // while it is under way
};

} // namespace coffer::ui
