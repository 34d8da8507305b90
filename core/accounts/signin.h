#pragma once

#include "core/accounts/accountsession.h"
#include "core/services.h"

#include <memory>
#include <optional>

namespace clientsmith {

class Cancellation;

/// What a person typed: a client's id and secret, or an access token. Shared with the calls below, so that it
/// lives as long as they need it and is wiped then.
struct SignInRequest
{
    dintero::AccountId account;
    QString clientId;
    Secret clientSecret;
    /// Instead of the two above.
    std::optional<dintero::PastedToken> token = {};
};

/// What a sign-in can do, found by asking and not by guessing.
struct SignInCheck
{
    Account account;
    /// Empty when the token may list clients; otherwise the scope that it lacks. A pasted one may be another
    /// account's instead.
    QString missingScope;
};

/// Asks for a token with the credentials or takes the pasted one, lists the clients with it, and reads the
/// account's name. Keeps nothing. Forbidden lists end as a success with missingScope set. A pasted token that
/// isn't accepted is NotSignedIn, one that turns out to be another account's Forbidden.
QCoro::Task<Result<SignInCheck>> checkSignIn(ApiOrigin origin, HttpTransport &transport, Clock &clock,
    std::shared_ptr<const SignInRequest> request, Cancellation *cancellation);

/// Keeps a checked sign-in with client id and secret: the secret in the keychain (read back), then the
/// account in the store. The secret of another client that the account was signed in with goes, unless the
/// index says that it is kept for the person.
QCoro::Task<Result<void>> keepSignIn(Services services, SignInCheck check,
    std::shared_ptr<const SignInRequest> request, Cancellation *cancellation);

/// Writes down that a checked sign-in is used without being kept: it lasts as long as the program does.
void noteUnkeptSignIn(const Services &services, const SignInCheck &check);

/// Whether the secret that the account signs in with is kept for the person too, as the index has it, and so
/// outlives the sign-in.
Result<bool> isSignInKeptForThePerson(const Services &services, const Account &account);

/// Forgets the account, and its secret unless that is kept for the person. Without \p withSecret the secret
/// stays where it is: for a keychain that is out of reach.
QCoro::Task<Result<void>> removeSignIn(
    Services services, Account account, bool withSecret, Cancellation *cancellation);

} // namespace clientsmith
