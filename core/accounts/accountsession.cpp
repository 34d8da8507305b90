#include "core/accounts/accountsession.h"

namespace clientsmith {

namespace {

// The token call belongs to the session, which outlives every flow.
QCoro::Task<Result<dintero::AccessToken>> fetchToken(
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    dintero::TokenApi &tokens, QString clientId, SignInSecret signInSecret, Cancellation *cancellation)
{
    Result<Secret> secret = co_await signInSecret(cancellation);
    if (!secret)
        co_return Failure(secret.error());
    co_return co_await tokens.request(clientId, std::move(*secret), cancellation);
}

// The store belongs to the application and outlives every flow.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
QCoro::Task<Result<Secret>> readSignInSecret(SecretStore &store, QString key, Cancellation *cancellation)
{
    Result<Secret> secret = co_await store.read(key, cancellation);
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        co_return failure(ErrorKind::NotSignedIn,
            QStringLiteral("The keychain no longer has the secret of this sign-in; sign in again"));
    }
    co_return secret;
}

QCoro::Task<Result<Secret>> cloneOf(std::shared_ptr<const Secret> secret)
{
    co_return secret->clone();
}

} // namespace

AccountSession::AccountSession(const ApiOrigin &origin, const Account &account, HttpTransport &transport,
    Clock &clock, SignInSecret secret)
    : m_origin(origin)
    , m_account(account)
    , m_secret(std::move(secret))
    , m_tokens(origin, account.id, transport)
    , m_cache(clock,
          [this](Cancellation *cancellation) {
              return fetchToken(m_tokens, m_account.clientId, m_secret, cancellation);
          })
    , m_transport(transport, m_cache)
    , m_clients(origin, account.id, m_transport)
    , m_grants(origin, account.id, m_transport)
    , m_settings(origin, account.id, m_transport)
{
}

SignInSecret signInSecretFrom(SecretStore &store, const ApiOrigin &origin, const Account &account)
{
    const QString key = keychainKey(origin, account.id, account.clientId);
    return [&store, key](Cancellation *cancellation) { return readSignInSecret(store, key, cancellation); };
}

SignInSecret signInSecretInMemory(Secret secret)
{
    return
        [kept = std::make_shared<const Secret>(std::move(secret))](Cancellation *) { return cloneOf(kept); };
}

} // namespace clientsmith
