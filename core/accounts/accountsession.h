#pragma once

#include "core/accounts/accountstore.h"
#include "core/base/clock.h"
#include "core/dintero/authorizedtransport.h"
#include "core/dintero/bearertoken.h"
#include "core/dintero/clientsapi.h"
#include "core/dintero/exchangeapi.h"
#include "core/dintero/grantsapi.h"
#include "core/dintero/merchantsapi.h"
#include "core/dintero/settingsapi.h"
#include "core/dintero/tokenapi.h"
#include "core/dintero/tokencache.h"
#include "core/secrets/secretstore.h"

#include <functional>
#include <optional>

namespace clientsmith {

/// Gives the sign-in's secret each time a token is needed, so that nothing keeps it in between. The
/// cancellation outlives the call.
using SignInSecret = std::function<QCoro::Task<Result<Secret>>(Cancellation *)>;
/// Gets an access token whenever the session has none that is good. What it is called with lives as long as
/// the session; the cancellation outlives the call.
using TokenSource = std::function<QCoro::Task<Result<dintero::AccessToken>>(
    dintero::TokenApi &tokens, QString clientId, Cancellation *cancellation)>;

/// Asks for a token with the account's client id and its secret.
TokenSource tokenByCredentials(SignInSecret secret);

/// One account at one API origin, and the calls that can be made as it. Holds no secret but the current
/// token. Owned by the application; outlives every flow that uses it. Main thread.
class AccountSession
{
public:
    /// \p actingPartner is whose sign-in \p source gets its tokens with, if not the account's own.
    AccountSession(const ApiOrigin &origin, const Account &account, HttpTransport &transport, Clock &clock,
        TokenSource source, const std::optional<dintero::AccountId> &actingPartner = {});
    /// With tokenByCredentials(\p secret).
    AccountSession(const ApiOrigin &origin, const Account &account, HttpTransport &transport, Clock &clock,
        SignInSecret secret);

    /// Makes sure that there is an access token, so that a call that must not wait for one need not.
    QCoro::Task<Result<void>> signIn(Cancellation *cancellation);
    /// From now on tokens are asked for with this secret of the account's own. Not for an acting partner's
    /// session.
    void renewSignIn(SignInSecret secret) { m_source = tokenByCredentials(std::move(secret)); }

    /// What tokens are asked for with now.
    const TokenSource &source() const { return m_source; }
    const ApiOrigin &origin() const { return m_origin; }
    const Account &account() const { return m_account; }
    /// The partner on whose sign-in the session works at a merchant's account; account() is then the merchant
    /// with the partner's sign-in client. Empty for an account's own session.
    std::optional<dintero::AccountId> actingPartner() const { return m_actingPartner; }
    dintero::ClientsApi &clients() { return m_clients; }
    dintero::GrantsApi &grants() { return m_grants; }
    dintero::SettingsApi &settings() { return m_settings; }
    /// For a partner's account.
    dintero::MerchantsApi &merchants() { return m_merchants; }
    /// For a partner's account.
    dintero::ExchangeApi &exchange() { return m_exchange; }
    /// Past the cache: for proving a client's own credentials.
    dintero::TokenApi &tokens() { return m_tokens; }

private:
    ApiOrigin m_origin;
    Account m_account;
    std::optional<dintero::AccountId> m_actingPartner;
    TokenSource m_source;
    dintero::TokenApi m_tokens;
    dintero::TokenCache m_cache;
    dintero::AuthorizedTransport m_transport;
    dintero::ClientsApi m_clients;
    dintero::GrantsApi m_grants;
    dintero::SettingsApi m_settings;
    dintero::MerchantsApi m_merchants;
    dintero::ExchangeApi m_exchange;
};

/// Gives \p token once. A session comes back for another when that one has run out or was refused, and then
/// the answer is NotSignedIn: nothing is asked. The clock outlives the source.
TokenSource pastedToken(dintero::PastedToken token, const Clock &clock);

/// Reads the sign-in's secret from the keychain; NotSignedIn when it is gone from there.
SignInSecret signInSecretFrom(SecretStore &store, const ApiOrigin &origin, const Account &account);
/// Keeps a secret in memory for a session that is not kept: the demo's, or one without a keychain.
SignInSecret signInSecretInMemory(Secret secret);

} // namespace clientsmith
