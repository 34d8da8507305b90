#pragma once

#include "core/accounts/accountsession.h"
#include "core/storage/credentialindex.h"

#include <memory>

namespace clientsmith {

class Cancellation;

/// What a person typed. Shared with the calls below, so that it lives as long as they need it and is wiped
/// then.
struct SignInRequest
{
    dintero::AccountId account;
    QString clientId;
    Secret clientSecret;
};

/// What a sign-in can do, found by asking and not by guessing.
struct SignInCheck
{
    Account account;
    /// Empty when the token may list clients; otherwise the scope that its client lacks.
    QString missingScope;
};

/// Asks for a token with the credentials, lists the clients with it, and reads the account's name. Keeps
/// nothing. Forbidden lists end as a success with missingScope set.
QCoro::Task<Result<SignInCheck>> checkSignIn(ApiOrigin origin, HttpTransport &transport, Clock &clock,
    std::shared_ptr<const SignInRequest> request, Cancellation *cancellation);

/// Keeps a checked sign-in: the secret in the keychain (read back), then the account in the store.
QCoro::Task<Result<void>> keepSignIn(ApiOrigin origin, SecretStore &secrets, AccountStore &accounts,
    SignInCheck check, std::shared_ptr<const SignInRequest> request, Cancellation *cancellation);

/// Forgets the account, and its secret unless \p index says that the same client's secret is kept for the
/// person.
QCoro::Task<Result<void>> removeSignIn(ApiOrigin origin, SecretStore &secrets, AccountStore &accounts,
    const CredentialIndex &index, Account account, Cancellation *cancellation);

} // namespace clientsmith
