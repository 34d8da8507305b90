#include "tests/endtoend/keyring.h"

#include "tests/endtoend/process.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace clientsmith::test::keyring {

/// The Secret of the Secret Service API: (oayays).
struct SentSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const SentSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, SentSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const QString collection = QStringLiteral("/org/freedesktop/secrets/collection/login");

QByteArray call(const QString &path, const QString &method, const QStringList &arguments)
{
    const Ended ended = runTool(QStringLiteral("gdbus"),
        QStringList{QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("--object-path"), path,
            QStringLiteral("--method"), method} +
            arguments);
    if (ended.code != 0)
        qFatal("%s: %s", qUtf8Printable(method), ended.log.constData());
    return ended.output;
}

} // namespace

std::optional<QByteArray> lookUp(const QString &key)
{
    const Ended ended = runTool(QStringLiteral("secret-tool"),
        {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Clientsmith"),
            QStringLiteral("user"), key});
    if (ended.code != 0)
        return std::nullopt;
    return ended.output;
}

int entries()
{
    const Ended ended = runTool(QStringLiteral("secret-tool"),
        {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
            QStringLiteral("Clientsmith")});
    return static_cast<int>(('\n' + ended.output).count("\nsecret = "));
}

void lock()
{
    call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
        {QStringLiteral("['%1']").arg(collection)});
    if (!isLocked())
        qFatal("The keyring does not lock");
}

void unlock()
{
    // What the login does; everything else would show a prompt. The session belongs to the connection.
    qDBusRegisterMetaType<SentSecret>();
    const QString name = QStringLiteral("unlocker");
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        const auto ask = [&bus](
                             const QString &interface, const QString &method, const QVariantList &arguments) {
            QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"), interface, method);
            message.setArguments(arguments);
            const QDBusMessage answer = bus.call(message, QDBus::Block, 5000);
            if (answer.type() != QDBusMessage::ReplyMessage)
                qFatal("%s: %s", qUtf8Printable(method), qUtf8Printable(answer.errorMessage()));
            return answer.arguments();
        };
        const QVariantList opened =
            ask(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
                {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        const SentSecret password{
            opened.value(1).value<QDBusObjectPath>(), {}, "keyring", QStringLiteral("text/plain")};
        ask(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(QDBusObjectPath(collection)), QVariant::fromValue(password)});
    }
    QDBusConnection::disconnectFromBus(name);
    if (isLocked())
        qFatal("The keyring does not unlock");
}

bool isLocked()
{
    return call(collection, QStringLiteral("org.freedesktop.DBus.Properties.Get"),
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")})
        .contains("true");
}

} // namespace clientsmith::test::keyring
