// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>

#include <utility>

namespace coffer {

namespace {

constexpr QLatin1String service("org.freedesktop.secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");

// Without an address or a socket there is no bus; asking for it all the same would start one.
bool hasBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

/// Calls of the service, one after another; destroying it leaves the rest out.
class Calls : public QObject
{
public:
    explicit Calls(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
    }

protected:
    using Then = std::function<void(const QDBusMessage &)>;

    void call(const QString &path, QLatin1String interface, const char *method,
              const QVariantList &arguments, Then then)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(service, path, interface, QLatin1String(method));
        message.setArguments(arguments);
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(m_patience.count())),
            this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [watcher, then = std::move(then)] {
                    const QDBusMessage reply = watcher->reply();
                    watcher->deleteLater();
                    then(reply);
                });
    }
    void callService(const char *method, const QVariantList &arguments, Then then)
    {
        call(QStringLiteral("/org/freedesktop/secrets"), serviceInterface, method, arguments,
             std::move(then));
    }
    /// Runs \a then from the event loop.
    void later(std::function<void()> then)
    {
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
    }

private:
    std::chrono::milliseconds m_patience;
};

SecretService::State stateOf(const QDBusMessage &error)
{
    using State = SecretService::State;
    switch (QDBusError(error).type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return State::Absent;
    case QDBusError::AccessDenied:
        return State::Denied;
    default:
        // One that should have been started and could not be is not there either.
        return error.errorName().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))
                || error.errorName() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
            ? State::Absent
            : State::Unknown;
    }
}

class StateCalls final : public Calls
{
public:
    StateCalls(std::chrono::milliseconds patience, SecretService::StateHandler handler)
        : Calls(patience)
        , m_handler(std::move(handler))
    {
        if (!hasBus()) {
            later([this] { answer(SecretService::State::Absent); });
            return;
        }
        callService("ReadAlias", {QStringLiteral("default")},
                    [this](const QDBusMessage &reply) { aliasRead(reply); });
    }

private:
    // The handler may destroy this object.
    void answer(SecretService::State state) { std::exchange(m_handler, {})(state); }

    void aliasRead(const QDBusMessage &reply)
    {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            answer(stateOf(reply));
            return;
        }
        const auto path = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.size() <= 1) {
            answer(path.isEmpty() ? SecretService::State::Unknown
                                  : SecretService::State::NoCollection);
            return;
        }
        call(path, QLatin1String("org.freedesktop.DBus.Properties"), "Get",
             {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")},
             [this](const QDBusMessage &answer) { lockedRead(answer); });
    }

    void lockedRead(const QDBusMessage &reply)
    {
        using State = SecretService::State;
        if (reply.type() != QDBusMessage::ReplyMessage) {
            answer(stateOf(reply));
            return;
        }
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        answer(locked.typeId() != QMetaType::Bool ? State::Unknown
                   : locked.toBool()              ? State::Locked
                                                  : State::Open);
    }

    SecretService::StateHandler m_handler;
};

class FindCalls final : public Calls
{
public:
    FindCalls(std::chrono::milliseconds patience, const SecretService::Attributes &attributes,
              SecretService::FoundHandler handler)
        : Calls(patience)
        , m_handler(std::move(handler))
    {
        if (!hasBus()) {
            later([this] { answer(std::nullopt); });
            return;
        }
        qDBusRegisterMetaType<SecretService::Attributes>();
        callService("SearchItems", {QVariant::fromValue(attributes)},
                    [this](const QDBusMessage &reply) { searched(reply); });
    }

private:
    // The handler may destroy this object.
    void answer(std::optional<WipedBytes> found) { std::exchange(m_handler, {})(std::move(found)); }

    void searched(const QDBusMessage &reply)
    {
        // The first list is of those that are not locked.
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
        if (reply.type() != QDBusMessage::ReplyMessage || unlocked.isEmpty()) {
            answer(std::nullopt);
            return;
        }
        m_item = unlocked.constFirst();
        callService("OpenSession",
                    {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))},
                    [this](const QDBusMessage &opened) { sessionOpened(opened); });
    }

    void sessionOpened(const QDBusMessage &reply)
    {
        const auto session = reply.arguments().value(1).value<QDBusObjectPath>();
        if (reply.type() != QDBusMessage::ReplyMessage || session.path().isEmpty()) {
            answer(std::nullopt);
            return;
        }
        call(m_item.path(), QLatin1String("org.freedesktop.Secret.Item"), "GetSecret",
             {QVariant::fromValue(session)},
             [this](const QDBusMessage &read) { secretRead(read); });
    }

    void secretRead(const QDBusMessage &reply)
    {
        const QVariant secret = reply.arguments().value(0);
        const bool isSecret = secret.userType() == qMetaTypeId<QDBusArgument>()
            && secret.value<QDBusArgument>().currentSignature() == QLatin1String("(oayays)");
        if (reply.type() != QDBusMessage::ReplyMessage || !isSecret) {
            answer(std::nullopt);
            return;
        }
        const auto argument = secret.value<QDBusArgument>();
        QDBusObjectPath session;
        QByteArray parameters;
        QByteArray value;
        argument.beginStructure();
        QString type;
        argument >> session >> parameters >> value >> type;
        argument.endStructure(); // without this the structure is never freed
        WipedBytes bytes(value.cbegin(), value.cend());
        value.fill('\0'); // D-Bus has copies of its own, which nobody can reach
        answer(std::move(bytes));
    }

    SecretService::FoundHandler m_handler;
    QDBusObjectPath m_item;
};

} // namespace

SecretService::SecretService(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

Request SecretService::state(StateHandler handler) const
{
    return Request(std::make_unique<StateCalls>(m_patience, std::move(handler)));
}

Request SecretService::find(const Attributes &attributes, FoundHandler handler) const
{
    return Request(std::make_unique<FindCalls>(m_patience, attributes, std::move(handler)));
}

} // namespace coffer
