// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/projectlookup.h"
#include "ui/commons.h"

#include <QTimer>

namespace coffer::ui {

class AccountEntries;

namespace Ui {
class ConnectionDialog;
}

/// Lists the core instances of the account that stands in a connection dialog, as soon as it is
/// known and nobody types any more.
class LookupFlow final : public QObject
{
    Q_OBJECT
public:
    /// All of it must outlive this; \a profile is the one that was given.
    LookupFlow(Commons &commons, Ui::ConnectionDialog &ui, AccountEntries &entries,
               const Profile &profile, Timing timing);

    /// What stands there is another account; \a atOnce: it was not typed.
    void begin(bool atOnce);
    void retry() { m_lookup->instances().retry(); }
    /// What is known of the account that stands there; null: nothing yet.
    [[nodiscard]] InstanceList *instances() const;
    [[nodiscard]] bool hasFailed() const
    {
        return instances() != nullptr && instances()->error() != nullptr;
    }

Q_SIGNALS:
    void stateChanged(); ///< of `instances`

private:
    void lookUp();

    Commons &m_commons;
    Ui::ConnectionDialog &m_ui;
    AccountEntries &m_entries;
    const Profile &m_profile;
    Timing m_timing;
    QTimer m_pause; // until somebody has stopped typing
    std::unique_ptr<ProjectLookup> m_lookup;
};

} // namespace coffer::ui
