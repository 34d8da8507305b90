#include "core/accounts/storedcredentials.h"

#include "core/accounts/identified.h"
#include "core/dintero/tokenapi.h"

#include <algorithm>

namespace clientsmith {

namespace {

Event eventOf(EventKind kind, const dintero::AccountId &account, const CredentialRow &row)
{
    return Event{kind, account, row.clientId, row.name};
}

} // namespace

Result<CredentialRow> findCredential(const std::vector<CredentialRow> &rows, const QString &wanted)
{
    return findIdentified(
        rows, wanted, [](const CredentialRow &row) { return row.id; },
        [](const CredentialRow &row) { return row.clientId; },
        [](const CredentialRow &row) { return row.name; });
}

Result<CredentialRow> keptRow(
    const Services &services, const dintero::AccountId &account, const dintero::ApiClient &client)
{
    const Result<std::vector<CredentialRow>> rows = services.index.list(account.text());
    if (!rows)
        return Failure(rows.error());
    for (const CredentialRow &row : *rows) {
        // Two clients may have one client_id; the secret is one's alone.
        const bool isIts = row.clientId == client.clientId && (row.id.isEmpty() || row.id == client.id);
        if (isIts && row.stored != Stored::Nowhere)
            return row;
    }
    const Result<std::optional<Account>> signIn = services.accounts.find(account);
    if (!signIn)
        return Failure(signIn.error());
    if (*signIn && (*signIn)->clientId == client.clientId)
        return CredentialRow{
            account.text(), client.clientId, client.id, client.name, services.secrets.storedAs(), {}};
    return failure(ErrorKind::NotFound, QStringLiteral("No secret of \"%1\" is kept").arg(client.name));
}

QCoro::Task<Result<Secret>> readStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation)
{
    if (row.stored == Stored::Nowhere)
        co_return failure(ErrorKind::NotFound, QStringLiteral("No secret of \"%1\" is kept").arg(row.name));
    const QString key = keychainKey(services.origin, account, row.clientId);
    Result<Secret> secret = co_await services.secrets.read(key, cancellation);
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        co_return failure(ErrorKind::NotFound,
            QStringLiteral("The secret of \"%1\" is gone from %2")
                .arg(row.name, services.secrets.displayName()));
    }
    co_return secret;
}

std::unique_ptr<IssuedCredentials> issuedFrom(
    const Services &services, const dintero::AccountId &account, const CredentialRow &row, Secret secret)
{
    auto credentials = std::make_unique<IssuedCredentials>(
        services.origin, account, row.id, row.clientId, row.name, QStringList(), std::move(secret));
    credentials->markInKeychain();
    return credentials;
}

Result<void> noteHandover(const Services &services, const dintero::AccountId &account,
    const CredentialRow &row, const Handover &handover)
{
    Result<void> noted = services.journal.recordHandOver(account, row.clientId);
    if (!noted)
        return noted;
    Event event = eventOf(handover.kind, account, row);
    event.what = handover.form;
    event.where = handover.place;
    return services.events.add(event);
}

QCoro::Task<Result<std::unique_ptr<IssuedCredentials>>> releaseStored(Services services,
    dintero::AccountId account, CredentialRow row, Handover handover, Cancellation *cancellation)
{
    Result<Secret> secret = co_await readStored(services, account, row, cancellation);
    if (!secret)
        co_return Failure(secret.error());
    const Result<void> noted = noteHandover(services, account, row, handover);
    if (!noted)
        co_return Failure(noted.error());
    co_return issuedFrom(services, account, row, std::move(*secret));
}

QCoro::Task<Result<VerifiedAccess>> verifyStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation)
{
    Result<Secret> secret = co_await readStored(services, account, row, cancellation);
    if (!secret)
        co_return Failure(secret.error());
    dintero::TokenApi tokens(services.origin, account, services.transport);
    const Result<dintero::AccessToken> token =
        co_await tokens.request(row.clientId, std::move(*secret), cancellation);
    if (token || token.error().kind != ErrorKind::Cancelled) {
        Event event = eventOf(EventKind::Verified, account, row);
        event.outcome = token ? EventOutcome::Done : EventOutcome::Failed;
        event.error = token ? QString() : errorKindName(token.error().kind);
        services.events.note(event);
    }
    if (!token)
        co_return Failure(token.error());
    const Result<void> noted = services.index.setVerified(row.accountId, row.clientId, services.clock.now());
    if (!noted)
        co_return Failure(noted.error());
    co_return VerifiedAccess{token->expiresIn, token->scopes};
}

QCoro::Task<Result<void>> forgetStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation)
{
    const Result<std::optional<Account>> signIn = services.accounts.find(account);
    if (!signIn)
        co_return Failure(signIn.error());
    if (*signIn && (*signIn)->clientId == row.clientId) {
        co_return failure(ErrorKind::InvalidInput,
            QStringLiteral("%1 signs in with \"%2\"; remove the account to forget it")
                .arg(account.text(), row.name));
    }
    const QString key = keychainKey(services.origin, account, row.clientId);
    const Result<void> removed = co_await services.secrets.remove(key, cancellation);
    if (!removed)
        co_return removed;
    services.events.note(eventOf(EventKind::SecretForgotten, account, row));
    co_return services.index.remove(row.accountId, row.clientId);
}

QCoro::Task<Result<int>> rebuildIndex(Services services, dintero::AccountId account,
    std::vector<dintero::ApiClient> clients, Cancellation *cancellation)
{
    const Result<std::vector<CredentialRow>> rows = services.index.list(account.text());
    if (!rows)
        co_return Failure(rows.error());
    const Result<std::optional<Account>> signIn = services.accounts.find(account);
    if (!signIn)
        co_return Failure(signIn.error());
    int found = 0;
    for (const dintero::ApiClient &client : clients) {
        const bool known = std::any_of(rows->begin(), rows->end(),
            [&](const CredentialRow &row) { return row.clientId == client.clientId; });
        // The sign-in's secret is in the store, but not for the person.
        if (known || (*signIn && (*signIn)->clientId == client.clientId))
            continue;
        const QString key = keychainKey(services.origin, account, client.clientId);
        const Result<Secret> secret = co_await services.secrets.read(key, cancellation);
        if (!secret && secret.error().kind == ErrorKind::NotFound)
            continue;
        if (!secret)
            co_return Failure(secret.error());
        const CredentialRow row{
            account.text(), client.clientId, client.id, client.name, services.secrets.storedAs(), {}};
        const Result<void> put = services.index.put(row);
        if (!put)
            co_return Failure(put.error());
        services.events.note(eventOf(EventKind::SecretKept, account, row));
        ++found;
    }
    co_return found;
}

} // namespace clientsmith
