#include "core/accounts/storedcredentials.h"

#include "core/accounts/identified.h"
#include "core/dintero/tokenapi.h"

namespace clientsmith {

Result<CredentialRow> findCredential(const std::vector<CredentialRow> &rows, const QString &wanted)
{
    return findIdentified(
        rows, wanted, [](const CredentialRow &row) { return row.id; },
        [](const CredentialRow &row) { return row.clientId; },
        [](const CredentialRow &row) { return row.name; });
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

QCoro::Task<Result<VerifiedAccess>> verifyStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation)
{
    Result<Secret> secret = co_await readStored(services, account, row, cancellation);
    if (!secret)
        co_return Failure(secret.error());
    dintero::TokenApi tokens(services.origin, account, services.transport);
    const Result<dintero::AccessToken> token =
        co_await tokens.request(row.clientId, std::move(*secret), cancellation);
    if (!token)
        co_return Failure(token.error());
    const Result<void> noted = services.index.setVerified(row.accountId, row.clientId, services.clock.now());
    if (!noted)
        co_return Failure(noted.error());
    co_return VerifiedAccess{token->expiresIn, token->scopes};
}

} // namespace clientsmith
