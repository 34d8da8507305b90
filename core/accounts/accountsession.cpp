#include "core/accounts/accountsession.h"

#include <utility>

namespace clientsmith {

namespace {

// The token call belongs to the session, which outlives every flow.
QCoro::Task<Result<dintero::AccessToken>> requestToken(
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    dintero::TokenApi &tokens, QString clientId, SignInSecret signInSecret, Cancellation *cancellation)
{
    Result<Secret> secret = co_await signInSecret(cancellation);
    if (!secret)
        co_return Failure(secret.error());
    co_return co_await tokens.request(clientId, std::move(*secret), cancellation);
}

QCoro::Task<Result<dintero::AccessToken>> giveOnce(
    // The clock belongs to the application and outlives every flow.
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    std::shared_ptr<dintero::PastedToken> pasted, const Clock &clock)
{
    const qint64 left = clock.now().secsTo(pasted->expiresAt);
    Secret token = std::exchange(pasted->token, Secret());
    if (token.isEmpty() || left <= 0) {
        co_return failure(ErrorKind::NotSignedIn,
            QStringLiteral("The access token has run out or is no longer accepted; sign in again"));
    }
    dintero::AccessToken given{std::move(token), std::chrono::seconds(left), pasted->scopes};
    co_return given;
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
    Clock &clock, TokenSource source)
    : m_origin(origin)
    , m_account(account)
    , m_source(std::move(source))
    , m_tokens(origin, account.id, transport)
    , m_cache(clock,
          [this](Cancellation *cancellation) { return m_source(m_tokens, m_account.clientId, cancellation); })
    , m_transport(transport, m_cache)
    , m_clients(origin, account.id, m_transport)
    , m_grants(origin, account.id, m_transport)
    , m_settings(origin, account.id, m_transport)
{
}

AccountSession::AccountSession(const ApiOrigin &origin, const Account &account, HttpTransport &transport,
    Clock &clock, SignInSecret secret)
    : AccountSession(origin, account, transport, clock, tokenByCredentials(std::move(secret)))
{
}

QCoro::Task<Result<void>> AccountSession::signIn(Cancellation *cancellation)
{
    const Result<Secret> token = co_await m_cache.token(cancellation);
    if (!token)
        co_return Failure(token.error());
    co_return Result<void>();
}

TokenSource tokenByCredentials(SignInSecret secret)
{
    return [secret = std::move(secret)](dintero::TokenApi &tokens, const QString &clientId,
               Cancellation *cancellation) { return requestToken(tokens, clientId, secret, cancellation); };
}

TokenSource pastedToken(dintero::PastedToken token, const Clock &clock)
{
    return [pasted = std::make_shared<dintero::PastedToken>(std::move(token)), &clock](
               dintero::TokenApi &, const QString &, Cancellation *) { return giveOnce(pasted, clock); };
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
