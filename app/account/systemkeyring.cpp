// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/systemkeyring.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace coffer {

namespace {

using State = SecretService::State;

// It is the same under every name that the program may ever get.
QString program()
{
    return QStringLiteral("coffer");
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool hasSecretService = true;
#else
constexpr bool hasSecretService = false;
#endif

KeyringTrouble troubleOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyringTrouble::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyringTrouble::Denied;
    default:
        return KeyringTrouble::Other;
    }
}

// What the service says weighs more: QtKeychain calls a locked keyring a denied one.
KeyringTrouble troubleOf(QKeychain::Error error, State state)
{
    switch (state) {
    case State::Absent:
        return KeyringTrouble::Absent;
    case State::Denied:
        return KeyringTrouble::Denied;
    case State::NoCollection:
    case State::Locked:
        return KeyringTrouble::Locked;
    case State::Open:
    case State::Unknown:
        break;
    }
    return troubleOf(error);
}

} // namespace

SystemKeyring::SystemKeyring() = default;
SystemKeyring::~SystemKeyring() = default;

// A job that runs must not be deleted, so nobody owns it: it deletes itself when it has finished.
void SystemKeyring::start(QKeychain::Job *job, const QString &name, std::function<void()> finished)
{
    job->setKey(name);
    job->setInsecureFallback(false); // never to a file
    QObject::connect(job, &QKeychain::Job::finished, &m_context, std::move(finished));
    job->start();
}

void SystemKeyring::ask(std::function<void(State)> handler)
{
    const int question = ++m_lastQuestion;
    m_questions[question] =
        m_service.state([this, question, handler = std::move(handler)](State state) {
            const auto done = m_questions.extract(question); // until this function has returned
            handler(state);
        });
}

void SystemKeyring::explain(const QKeychain::Job &job, TroubleHandler handler)
{
    const QKeychain::Error error = job.error();
    if (!hasSecretService) {
        handler(troubleOf(error));
        return;
    }
    ask([error, handler = std::move(handler)](State state) { handler(troubleOf(error, state)); });
}

void SystemKeyring::read(const QString &name, FoundHandler handler)
{
    auto *job = new QKeychain::ReadPasswordJob(program());
    start(job, name, [this, job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError) {
            QByteArray data = job->binaryData();
            WipedBytes bytes(data.cbegin(), data.cend());
            data.fill('\0'); // the job has a copy of its own, which nobody can reach
            handler(std::move(bytes));
        } else if (job->error() != QKeychain::EntryNotFound) {
            explain(*job, [handler](KeyringTrouble why) { handler(tl::unexpected(why)); });
        } else if (!hasSecretService) {
            handler(std::nullopt);
        } else {
            // Nothing is found in a collection that nobody has unlocked, whatever is in it.
            ask([handler](State state) {
                state == State::Locked ? handler(tl::unexpected(KeyringTrouble::Locked))
                                       : handler(std::nullopt);
            });
        }
    });
}

void SystemKeyring::write(const QString &name, const WipedBytes &secret, DoneHandler handler)
{
    auto *job = new QKeychain::WritePasswordJob(program());
    // As bytes: no copy goes through a QString.
    job->setBinaryData(QByteArrayView(secret).toByteArray());
    start(job, name, [this, job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError) {
            handler(std::nullopt);
        } else {
            explain(*job, handler);
        }
    });
}

void SystemKeyring::remove(const QString &name, DoneHandler handler)
{
    auto *job = new QKeychain::DeletePasswordJob(program());
    start(job, name, [this, job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
            handler(std::nullopt);
        } else {
            explain(*job, handler);
        }
    });
}

} // namespace coffer
