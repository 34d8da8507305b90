#include "app/cli/session.h"

#include "app/cli/secretinput.h"
#include "core/accounts/onbehalfof.h"

#include <QJsonObject>

namespace clientsmith::cli {

namespace {

/// Whom to sign in as, and how.
struct SignIn
{
    Account account;
    TokenSource source;
};

Result<SignIn> chosenSignIn(
    const Services &services, const Options &options, std::optional<SignInSecret> *typed)
{
    if (options.signInAs.isEmpty()) {
        const Result<Account> account = chosenAccount(services, options);
        if (!account)
            return Failure(account.error());
        return SignIn{
            *account, tokenByCredentials(signInSecretFrom(services.secrets, services.origin, *account))};
    }
    const Result<dintero::AccountId> id = dintero::AccountId::parse(options.account);
    if (!id)
        return Failure(id.error());
    const Account account{*id, QString(), options.signInAs};
    if (typed && *typed)
        return SignIn{account, tokenByCredentials(**typed)};
    Result<Secret> secret = readSecret();
    if (!secret)
        return Failure(secret.error());
    const SignInSecret inMemory = signInSecretInMemory(std::move(*secret));
    if (typed)
        *typed = inMemory;
    return SignIn{account, tokenByCredentials(inMemory)};
}

} // namespace

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

Result<dintero::AccountId> subjectAccount(const Services &services, const Options &options)
{
    if (!options.onBehalfOf.isEmpty())
        return dintero::AccountId::parse(options.onBehalfOf);
    if (!options.account.isEmpty())
        return dintero::AccountId::parse(options.account);
    const Result<Account> account = chosenAccount(services, options);
    if (!account)
        return Failure(account.error());
    return account->id;
}

Result<std::unique_ptr<AccountSession>> openSession(
    const Services &services, const Options &options, std::optional<SignInSecret> *typed)
{
    // Before standard input is asked for a secret.
    std::optional<dintero::AccountId> merchant;
    if (!options.onBehalfOf.isEmpty()) {
        const Result<dintero::AccountId> id = dintero::AccountId::parse(options.onBehalfOf);
        if (!id)
            return Failure(id.error());
        merchant = *id;
    }
    Result<SignIn> signIn = chosenSignIn(services, options, typed);
    if (!signIn)
        return Failure(signIn.error());
    if (merchant) {
        return sessionOnBehalfOf(services.origin, signIn->account, std::move(signIn->source), *merchant,
            services.transport, services.clock);
    }
    return std::make_unique<AccountSession>(
        services.origin, signIn->account, services.transport, services.clock, std::move(signIn->source));
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
