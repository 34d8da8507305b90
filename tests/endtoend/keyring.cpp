#include "tests/endtoend/keyring.h"

#include "tests/endtoend/process.h"

namespace clientsmith::test::keyring {

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
    // The way of a login: no prompt.
    runTool(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--unlock")}, "keyring");
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
