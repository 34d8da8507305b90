#include "core/accounts/signin.h"

#include "core/base/logging.h"

#include <algorithm>

namespace clientsmith {

namespace {

TokenSource sourceOf(const SignInRequest &request, const Clock &clock)
{
    if (request.token)
        return pastedToken(request.token->clone(), clock);
    return tokenByCredentials(signInSecretInMemory(request.clientSecret.clone()));
}

/// Whether the token names accounts, and not the one that was typed. Only where the provider would not say
/// whose the account is: its word counts for more.
bool isAnotherAccounts(const SignInRequest &request)
{
    const QStringList &accounts = request.token->accounts;
    return !accounts.isEmpty() && !accounts.contains(request.account.text());
}

Event eventOf(EventKind kind, const Account &account, const QString &how)
{
    Event event{kind, account.id, account.clientId};
    event.what = how;
    return event;
}

} // namespace

// What is lent by reference here belongs to the application and outlives every flow.
// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters)

QCoro::Task<Result<SignInCheck>> checkSignIn(ApiOrigin origin, HttpTransport &transport, Clock &clock,
    std::shared_ptr<const SignInRequest> request, Cancellation *cancellation)
{
    SignInCheck check{Account{request->account, QString(), request->clientId}, QString()};
    AccountSession session(origin, check.account, transport, clock, sourceOf(*request, clock));

    // The first call asks for the token as well. Whether a sign-in may manage clients is found by doing it.
    const Result<std::vector<dintero::ApiClient>> clients = co_await session.clients().list(cancellation);
    if (!clients) {
        if (clients.error().kind != ErrorKind::Forbidden)
            co_return Failure(clients.error());
        if (!request->token) {
            // Forbidden is the list, or already the token.
            Secret again = request->clientSecret.clone();
            const Result<dintero::AccessToken> token =
                co_await session.tokens().request(request->clientId, std::move(again), cancellation);
            if (!token)
                co_return Failure(token.error());
        }
        check.missingScope = QStringLiteral("admin:accounts");
    }

    const Result<dintero::AccountSettings> settings = co_await session.settings().get(cancellation);
    if (settings) {
        if (settings->accountId != request->account.text()) {
            co_return failure(request->token ? ErrorKind::Forbidden : ErrorKind::Malformed,
                QStringLiteral("The provider answered for the account %1").arg(settings->accountId));
        }
        check.account.businessName = settings->businessName;
    } else if (settings.error().kind != ErrorKind::Forbidden &&
        settings.error().kind != ErrorKind::NotFound) {
        co_return Failure(settings.error());
    } else if (request->token && isAnotherAccounts(*request)) {
        co_return failure(ErrorKind::Forbidden,
            QStringLiteral("The access token names the account %1").arg(request->token->accounts.first()));
    }
    co_return check;
}

// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

Result<bool> isSignInKeptForThePerson(const Services &services, const Account &account)
{
    const Result<std::vector<CredentialRow>> rows = services.index.list(account.id.text());
    if (!rows)
        return Failure(rows.error());
    return std::any_of(rows->begin(), rows->end(), [&](const CredentialRow &row) {
        return row.clientId == account.clientId && row.stored != Stored::Nowhere;
    });
}

namespace {

QCoro::Task<Result<void>> removeSecret(Services services, Account signIn, Cancellation *cancellation)
{
    const Result<bool> kept = isSignInKeptForThePerson(services, signIn);
    if (!kept)
        co_return Failure(kept.error());
    if (*kept)
        co_return Result<void>();
    co_return co_await services.secrets.remove(
        keychainKey(services.origin, signIn.id, signIn.clientId), cancellation);
}

} // namespace

QCoro::Task<Result<void>> keepSignIn(Services services, SignInCheck check,
    std::shared_ptr<const SignInRequest> request, Cancellation *cancellation)
{
    const QString key = keychainKey(services.origin, check.account.id, check.account.clientId);
    const Result<void> kept =
        co_await writeAndReadBack(services.secrets, key, request->clientSecret, cancellation);
    if (!kept)
        co_return kept;
    const Result<std::optional<Account>> former = services.accounts.find(check.account.id);
    if (!former)
        co_return Failure(former.error());
    const Result<void> put = services.accounts.put(check.account);
    if (!put)
        co_return put;
    services.events.note(eventOf(EventKind::SignedIn, check.account, QStringLiteral("kept")));
    // Nothing would lead to the former sign-in's secret any more. It does no harm to the new one if it stays.
    if (*former && (*former)->clientId != check.account.clientId) {
        const Result<void> removed = co_await removeSecret(services, **former, cancellation);
        if (!removed)
            qCWarning(
                lcKeychain, "The former sign-in's secret stays: %s", qPrintable(removed.error().message));
    }
    co_return Result<void>();
}

void noteUnkeptSignIn(const Services &services, const SignInCheck &check)
{
    services.events.note(eventOf(EventKind::SignedIn, check.account,
        check.account.isByToken() ? QStringLiteral("token") : QStringLiteral("session")));
}

QCoro::Task<Result<void>> removeSignIn(
    Services services, Account account, bool withSecret, Cancellation *cancellation)
{
    if (withSecret) {
        const Result<void> secret = co_await removeSecret(services, account, cancellation);
        if (!secret)
            co_return secret;
    }
    const Result<void> removed = services.accounts.remove(account.id);
    if (removed)
        services.events.note(eventOf(EventKind::SignedOut, account, {}));
    co_return removed;
}

} // namespace clientsmith
