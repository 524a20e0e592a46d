// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/keyring.h"
#include "account/profile.h"
#include "api/request.h"

#include <QObject>

class QWidget;

namespace coffer::ui {

struct Commons;
class MessageBar;

/// Removes a profile and its token, after asking: nobody can undo it.
class ProfileRemoval final : public QObject
{
    Q_OBJECT
public:
    /// Asks over \a window and tells in \a bar; all of them must outlive it.
    ProfileRemoval(Commons &commons, QWidget &window, MessageBar &bar);

    void ask(const Profile &profile);

private:
    void remove(const Profile &profile);
    void removed(const QString &name, std::optional<KeyringTrouble> trouble);

    Commons &m_commons;
    QWidget &m_window;
    MessageBar &m_bar;
    Request m_request;
};

} // namespace coffer::ui
