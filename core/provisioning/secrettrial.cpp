#include "core/provisioning/secrettrial.h"

#include "core/base/cancellation.h"
#include "core/dintero/audience.h"
#include "core/provisioning/keyownership.h"

#include <algorithm>

namespace clientsmith {

namespace {

// One 401 may come from a server that has not heard of the secret yet.
constexpr std::chrono::seconds pauseBetweenTries{10};
constexpr int refusals = 2;

} // namespace

QCoro::Task<Result<bool>> isGranted(FlowParts parts, QString clientUuid, Cancellation *cancellation)
{
    const dintero::AccountId account = parts.session.account().id;
    const Result<std::vector<dintero::Grant>> grants =
        co_await parts.session.grants().listOf(clientUuid, cancellation);
    if (!grants)
        co_return Failure(grants.error());
    co_return std::any_of(grants->begin(), grants->end(), [&](const dintero::Grant &grant) {
        return dintero::isAtAccount(grant, account) && dintero::isForClients(grant);
    });
}

QCoro::Task<Result<std::optional<dintero::AccessToken>>> proveSecret(
    FlowParts parts, dintero::ApiClient client, Secret secret, Cancellation *cancellation)
{
    Result<dintero::AccessToken> token =
        co_await parts.session.tokens().request(client.clientId, std::move(secret), cancellation);
    if (token)
        co_return std::optional<dintero::AccessToken>(std::move(*token));
    if (token.error().status == 403) {
        const Result<bool> granted = co_await isGranted(parts, client.id, cancellation);
        if (granted && !*granted)
            co_return std::optional<dintero::AccessToken>();
    }
    co_return Failure(token.error());
}

QCoro::Task<Result<SecretState>> tryStoredSecret(
    FlowParts parts, dintero::ApiClient client, Cancellation *cancellation)
{
    const Result<bool> another = isKeyOfAnother(parts, client.clientId, client.id);
    if (!another)
        co_return Failure(another.error());
    if (*another)
        co_return SecretState::Missing;
    const QString key = parts.keyOf(client.clientId);
    for (int refused = 0; refused < refusals; ++refused) {
        if (refused > 0)
            co_await parts.clock.sleepFor(pauseBetweenTries, cancellation);
        Result<Secret> secret = co_await parts.secrets.read(key, cancellation);
        if (!secret) {
            if (secret.error().kind == ErrorKind::NotFound)
                co_return SecretState::Missing;
            co_return Failure(secret.error());
        }
        const Result<std::optional<dintero::AccessToken>> token =
            co_await proveSecret(parts, client, std::move(*secret), cancellation);
        if (token)
            co_return SecretState::Works;
        if (token.error().status != 401)
            co_return Failure(token.error());
    }
    co_return SecretState::Dead;
}

} // namespace clientsmith
