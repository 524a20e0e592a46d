// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/keyring.h"
#include "account/secretservice.h"

#include <QObject>

#include <unordered_map>

namespace QKeychain {
class Job;
}

namespace coffer {

/// The keyring of whoever runs the program, through QtKeychain.
///
/// QtKeychain calls almost everything that goes wrong "other error", and some of it "not found";
/// where there is a Secret Service, that is asked what is the matter.
class SystemKeyring final : public Keyring
{
public:
    SystemKeyring();
    ~SystemKeyring() override;

    void read(const QString &name, FoundHandler handler) override;
    void write(const QString &name, const WipedBytes &secret, DoneHandler handler) override;
    void remove(const QString &name, DoneHandler handler) override;

private:
    using TroubleHandler = std::function<void(KeyringTrouble)>;
    void start(QKeychain::Job *job, const QString &name, std::function<void()> finished);
    void ask(std::function<void(SecretService::State)> handler);
    void explain(const QKeychain::Job &job, TroubleHandler handler);

    SecretService m_service;
    std::unordered_map<int, Request> m_questions; // that have no answer yet
    int m_lastQuestion = 0;
    QObject m_context; // jobs live on without it, and then tell nobody
};

} // namespace coffer
