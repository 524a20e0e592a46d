// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"

#include <QObject>

#include <optional>

namespace coffer {

/// Owns a create from the moment it is sent until its outcome is known, so that closing the dialog
/// that asked for it can neither cancel it nor lose what became of it.
class SecretCreator final : public QObject
{
    Q_OBJECT
public:
    /// Sends through \a api, which must outlive this object.
    explicit SecretCreator(const SecretsApi &api, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_request.has_value(); }
    /// Sends \a secret, once; does nothing while another is on its way.
    void create(NewSecret secret);

Q_SIGNALS:
    void started(const QString &key);
    /// \a key is the one that was sent; `isBusy` is false again.
    void finished(const QString &key, const coffer::CreateOutcome &outcome);

private:
    const SecretsApi &m_api;
    std::optional<Request> m_request;
};

} // namespace coffer
