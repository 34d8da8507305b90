#include "core/secrets/keychainstate.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace clientsmith {

namespace {

constexpr int timeoutMilliseconds = 2000;

bool usesKWallet()
{
    // The same choice that qtkeychain makes.
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("KDE"));
}

/// A call of the Secret Service API (specifications.freedesktop.org/secret-service).
QVariant askSecretService(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, timeoutMilliseconds);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

} // namespace

KeychainState keychainState()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return KeychainState::Unavailable;
    if (usesKWallet())
        return KeychainState::Unknown;
    const QVariant alias = askSecretService(QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"),
        {QStringLiteral("default")});
    if (!alias.isValid())
        return KeychainState::Unavailable;
    const QString collection = alias.value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == QLatin1String("/"))
        return KeychainState::Unknown;
    const QVariant locked =
        askSecretService(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
            {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (!locked.isValid())
        return KeychainState::Unknown;
    return locked.value<QDBusVariant>().variant().toBool() ? KeychainState::Locked : KeychainState::Unlocked;
}

QString keychainDisplayName()
{
    return usesKWallet() ? QStringLiteral("KWallet") : QStringLiteral("GNOME Keyring");
}

} // namespace clientsmith
