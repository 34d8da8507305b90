#include "app/cli/commands.h"
#include "core/sandbox/server.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace clientsmith::cli {

ExitCode runSandbox(const Options &options)
{
    sandbox::Options wanted;
    wanted.port = options.port;
    wanted.latency = std::chrono::milliseconds(options.latencyMilliseconds);
    wanted.seedClients = options.sandboxClients;
    for (const QString &text : options.faults) {
        const Result<sandbox::Fault> fault = sandbox::parseFault(text);
        if (!fault)
            return print(failed(fault.error()), options.json);
        wanted.faults.push_back(*fault);
    }
    sandbox::Server server;
    if (const Result<void> started = server.start(wanted); !started)
        return print(failed(started.error()), options.json);

    Outcome ready;
    QJsonArray accounts;
    const QString url = server.url().toString();
    ready.text = QStringLiteral("Sandbox at %1; press Ctrl+C to end it. Sign in with:").arg(url);
    for (const sandbox::Account &account : server.accounts()) {
        // The sandbox's own accounts guard nothing, and nobody could sign in without seeing their secrets.
        const QString secret = QString::fromUtf8(account.clientSecret.view());
        accounts.append(QJsonObject{{QStringLiteral("account_id"), account.accountId},
            {QStringLiteral("business_name"), account.businessName},
            {QStringLiteral("partner"), account.partner}, {QStringLiteral("client_id"), account.clientId},
            {QStringLiteral("client_secret"), secret}});
        ready.text += QStringLiteral("\n%1\t%2\t%3\t%4")
                          .arg(account.accountId, account.clientId, secret, account.businessName);
    }
    ready.document = QJsonObject{{QStringLiteral("url"), url}, {QStringLiteral("accounts"), accounts}};
    if (const ExitCode code = print(ready, options.json); code != ExitCode::Done)
        return code;
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace clientsmith::cli
