// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secretcreator.h"

#include <utility>

namespace coffer {

SecretCreator::SecretCreator(const SecretsApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void SecretCreator::create(NewSecret secret)
{
    if (isBusy()) {
        return;
    }
    const QString key = secret.key;
    m_request = m_api.create(std::move(secret), [this, key](const CreateOutcome &outcome) {
        m_request.reset();
        Q_EMIT finished(key, outcome);
    });
    Q_EMIT started(key);
}

} // namespace coffer
