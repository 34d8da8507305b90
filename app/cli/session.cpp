#include "app/cli/session.h"

#include "app/cli/secretinput.h"

#include <QJsonObject>

namespace clientsmith::cli {

Result<Account> chosenAccount(const Services &services, const Options &options)
{
    const Result<std::vector<Account>> accounts = services.accounts.list();
    if (!accounts)
        return Failure(accounts.error());
    if (!options.account.isEmpty()) {
        const Result<dintero::AccountId> id = dintero::AccountId::parse(options.account);
        if (!id)
            return Failure(id.error());
        for (const Account &account : *accounts) {
            if (account.id == *id)
                return account;
        }
        return failure(ErrorKind::NotSignedIn,
            QStringLiteral("Not signed in to %1 at %2").arg(id->text(), services.origin.text()));
    }
    if (accounts->empty())
        return failure(
            ErrorKind::NotSignedIn, QStringLiteral("Not signed in at %1").arg(services.origin.text()));
    if (accounts->size() > 1) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("Signed in to several accounts; choose one with --account"));
    }
    return accounts->front();
}

Result<std::unique_ptr<AccountSession>> openSession(const Services &services, const Options &options)
{
    if (options.signInAs.isEmpty()) {
        const Result<Account> account = chosenAccount(services, options);
        if (!account)
            return Failure(account.error());
        return std::make_unique<AccountSession>(services.origin, *account, services.transport, services.clock,
            signInSecretFrom(services.secrets, services.origin, *account));
    }
    const Result<dintero::AccountId> id = dintero::AccountId::parse(options.account);
    if (!id)
        return Failure(id.error());
    Result<Secret> secret = readSecret();
    if (!secret)
        return Failure(secret.error());
    return std::make_unique<AccountSession>(services.origin, Account{*id, QString(), options.signInAs},
        services.transport, services.clock, signInSecretInMemory(std::move(*secret)));
}

QJsonObject toJson(const Account &account, const ApiOrigin &origin)
{
    return QJsonObject{{QStringLiteral("account_id"), account.id.text()},
        {QStringLiteral("environment"), dintero::environmentName(account.id.environment())},
        {QStringLiteral("partner"), account.id.isPartner()},
        {QStringLiteral("business_name"), account.businessName},
        {QStringLiteral("client_id"), account.clientId}, {QStringLiteral("origin"), origin.text()}};
}

} // namespace clientsmith::cli
