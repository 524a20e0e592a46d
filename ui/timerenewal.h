// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

namespace coffer::ui {

class Inspector;
class SecretsView;

/// Has what a window says of times, like "just now", stay true while nothing else happens.
class TimeRenewal final : public QTimer
{
    Q_OBJECT
public:
    /// Both must outlive it; \a owner owns it.
    TimeRenewal(SecretsView &table, Inspector &inspector, QObject *owner);

private:
    void renew();

    SecretsView &m_table;
    Inspector &m_inspector;
};

} // namespace coffer::ui
