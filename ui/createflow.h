// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"

#include <QObject>

#include <memory>

class QWidget;

namespace coffer::ui {

class MessageBar;
class NewSecretDialog;
class SecretsView;

/// Asks for new secrets, one after another, and has the list show what became of each.
class CreateFlow final : public QObject
{
    Q_OBJECT
public:
    /// Asks over \a window and tells in \a bar; all of them must outlive it.
    CreateFlow(Session &session, SecretsView &view, MessageBar &bar, QWidget *window);
    ~CreateFlow() override;

    /// Shows the dialog, with what was not yet sent or not yet answered still in it.
    void ask();

Q_SIGNALS:
    /// What is being done, in words; empty: nothing is.
    void activityChanged(const QString &text);
    /// Somebody wants to see what the filter hides.
    void filterUnwanted();

private:
    void finished(const QString &key, const CreateOutcome &outcome);
    void notLocated();
    void locatedOutside();
    void showIfVisible();

    Session &m_session;
    SecretsView &m_view;
    MessageBar &m_bar;
    QWidget *m_window;
    std::unique_ptr<NewSecretDialog> m_dialog;
    QString m_created; // the key that the list is searched for, as it is shown
    QUuid m_createdId;
    bool m_isHidden = false; // it is in the list, but the filter does not let it through
};

} // namespace coffer::ui
