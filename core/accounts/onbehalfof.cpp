#include "core/accounts/onbehalfof.h"

namespace clientsmith {

namespace {

/// What one source of a merchant's tokens needs, for as long as it lives.
struct Acting
{
    std::unique_ptr<AccountSession> partner;
    dintero::AccountId merchant;
    HttpTransport &transport;
    Clock &clock;
};

QCoro::Task<Result<dintero::AccessToken>> copyOf(std::shared_ptr<const dintero::AccessToken> token)
{
    dintero::AccessToken copy{token->token.clone(), token->expiresIn, token->scopes};
    co_return copy;
}

/// Whether the token is good at the merchant's account and nowhere else.
QCoro::Task<Result<void>> prove(std::shared_ptr<Acting> acting,
    std::shared_ptr<const dintero::AccessToken> token, Cancellation *cancellation)
{
    const Account merchant{acting->merchant, QString(), acting->partner->account().clientId};
    const TokenSource same = [token](dintero::TokenApi &, const QString &, Cancellation *) {
        return copyOf(token);
    };
    AccountSession session(acting->partner->origin(), merchant, acting->transport, acting->clock, same);
    const Result<dintero::AccountSettings> settings = co_await session.settings().get(cancellation);
    if (!settings)
        co_return Failure(settings.error());
    if (settings->accountId != acting->merchant.text()) {
        co_return failure(ErrorKind::Malformed,
            QStringLiteral("The provider answered for the account %1").arg(settings->accountId));
    }
    co_return Result<void>();
}

bool isRefusedAudience(const Error &error)
{
    return error.status == 400 || error.status == 403;
}

QCoro::Task<Result<dintero::AccessToken>> actFor(
    // The token call belongs to the merchant's session, which outlives every flow.
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    std::shared_ptr<Acting> acting, dintero::TokenApi &tokens, Cancellation *cancellation)
{
    Result<dintero::AccessToken> exchanged =
        co_await acting->partner->exchange().exchange(acting->merchant, cancellation);
    if (!exchanged)
        co_return Failure(exchanged.error());
    Secret spent = exchanged->token.clone();
    const QString newest = dintero::audienceOf(acting->partner->account().id);
    Result<dintero::AccessToken> token =
        co_await tokens.requestWithBearer(std::move(spent), newest, cancellation);
    if (!token && isRefusedAudience(token.error())) {
        Secret again = exchanged->token.clone();
        const QString older = dintero::audienceOf(acting->merchant);
        token = co_await tokens.requestWithBearer(std::move(again), older, cancellation);
    }
    if (!token)
        co_return Failure(token.error());
    const auto shared = std::make_shared<const dintero::AccessToken>(std::move(*token));
    const Result<void> proven = co_await prove(acting, shared, cancellation);
    if (!proven)
        co_return Failure(proven.error());
    co_return co_await copyOf(shared);
}

} // namespace

TokenSource tokenOnBehalfOf(const ApiOrigin &origin, const Account &partner, TokenSource partnerSource,
    const dintero::AccountId &merchant, HttpTransport &transport, Clock &clock)
{
    const auto acting = std::make_shared<Acting>(
        Acting{std::make_unique<AccountSession>(origin, partner, transport, clock, std::move(partnerSource)),
            merchant, transport, clock});
    return [acting](dintero::TokenApi &tokens, const QString &, Cancellation *cancellation) {
        return actFor(acting, tokens, cancellation);
    };
}

Result<std::unique_ptr<AccountSession>> sessionOnBehalfOf(const ApiOrigin &origin, const Account &partner,
    TokenSource partnerSource, const dintero::AccountId &merchant, HttpTransport &transport, Clock &clock)
{
    if (partner.id.environment() != merchant.environment()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("%1 and %2: one is a test account and the other is not")
                .arg(partner.id.text(), merchant.text()));
    }
    return std::make_unique<AccountSession>(origin, Account{merchant, QString(), partner.clientId}, transport,
        clock, tokenOnBehalfOf(origin, partner, std::move(partnerSource), merchant, transport, clock),
        partner.id);
}

} // namespace clientsmith
