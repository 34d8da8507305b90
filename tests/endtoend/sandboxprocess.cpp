#include "tests/endtoend/sandboxprocess.h"

#include "tests/support/caller.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace clientsmith::test {

SandboxProcess::SandboxProcess(const QStringList &options)
{
    dieWithUs(m_process);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CLIENTSMITH_CLI),
        QStringList{QStringLiteral("sandbox"), QStringLiteral("--json")} + options);
    QDeadlineTimer deadline(20'000);
    while (!m_process.canReadLine() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(100);
    m_announcement = QJsonDocument::fromJson(m_process.readLine()).object();
    if (!url().isValid() || url().isEmpty())
        qFatal("The sandbox does not start");
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

QUrl SandboxProcess::url() const
{
    return QUrl(m_announcement.value(QStringLiteral("url")).toString());
}

Credentials SandboxProcess::merchant() const
{
    return account(0);
}

Credentials SandboxProcess::partner() const
{
    return account(1);
}

Credentials SandboxProcess::account(int index) const
{
    const QJsonObject account =
        m_announcement.value(QStringLiteral("accounts")).toArray().at(index).toObject();
    return {account.value(QStringLiteral("account_id")).toString(),
        account.value(QStringLiteral("client_id")).toString(),
        account.value(QStringLiteral("client_secret")).toString().toUtf8()};
}

QJsonArray SandboxProcess::list() const
{
    const Caller caller(url());
    const Credentials signIn = merchant();
    const Answer token = caller.token(signIn.accountId, signIn.clientId, signIn.secret);
    const Answer clients = caller.get(signIn.accountId + QStringLiteral("/auth/clients"),
        token.text(QStringLiteral("access_token")).toLatin1());
    if (clients.status != 200)
        qFatal("The sandbox does not list its clients: %d, after %d", clients.status, token.status);
    return clients.array();
}

int SandboxProcess::clients() const
{
    return static_cast<int>(list().size());
}

int SandboxProcess::clientsCalled(const QString &name) const
{
    int count = 0;
    for (const QJsonValue client : list()) {
        if (client.toObject().value(QStringLiteral("name")).toString() == name)
            ++count;
    }
    return count;
}

CurlAnswer tokenByCurl(const QUrl &origin, const Credentials &credentials)
{
    const auto quoted = [](QByteArray value) {
        return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + "\"\n";
    };
    const QByteArray body = toBytes({{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
        {QStringLiteral("audience"), audience(credentials.accountId)}});
    const QString url =
        origin.toString() + QStringLiteral("/v1/accounts/%1/auth/token").arg(credentials.accountId);
    const QByteArray config = "url = " + quoted(url.toUtf8()) +
        "user = " + quoted(credentials.clientId.toUtf8() + ':' + credentials.secret) +
        "header = " + quoted("Content-Type: application/json") + "data = " + quoted(body) +
        "write-out = " + quoted("\\n%{http_code}") + "noproxy = " + quoted("*") +
        "silent\nshow-error\nmax-time = 20\n";
    // Without -q it would read the person's own configuration first.
    const Ended ended = runTool(QStringLiteral("curl"),
        {QStringLiteral("-q"), QStringLiteral("--config"), QStringLiteral("-")}, config);
    const qsizetype end = ended.output.lastIndexOf('\n');
    return {ended.output.mid(end + 1).toInt(), QJsonDocument::fromJson(ended.output.left(end)).object()};
}

} // namespace clientsmith::test
