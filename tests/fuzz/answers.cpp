#include "core/dintero/authorizedtransport.h"
#include "core/dintero/bearertoken.h"
#include "core/dintero/clientsapi.h"
#include "core/dintero/grantsapi.h"
#include "core/dintero/settingsapi.h"
#include "core/dintero/tokenapi.h"
#include "core/dintero/tokencache.h"
#include "core/http/retryafter.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/scriptedtransport.h"
#include "tests/support/manualclock.h"

#include <array>

/// Whatever a provider, or a proxy on the way, answers to each call of ours. An input is: which call, which
/// status, the value of Retry-After up to a line feed, and the body.

using namespace clientsmith;
using namespace clientsmith::dintero;
using namespace clientsmith::fuzz;

namespace {

const QString clientSecret = QStringLiteral("q0Zr+x3/9JkTm1vB7sYpWf5dLh2uNc8gEa4iOtRzXyM=");

/// The parts that a call needs, over a provider that answers one thing.
struct Provider
{
    ScriptedTransport transport;
    ManualClock clock;
    ApiOrigin origin = ApiOrigin::dintero();
    AccountId account = AccountId::parse(QStringLiteral("T12345678")).value();
    TokenCache tokens{clock, readyToken};
    AuthorizedTransport authorized{transport, tokens};

    static QCoro::Task<Result<AccessToken>> readyToken(Cancellation *)
    {
        AccessToken token;
        token.token = Secret(QByteArrayView("token"));
        token.expiresIn = std::chrono::hours(1);
        co_return token;
    }
};

/// What every call's outcome has to be, apart from what it holds. True for a value.
template <typename T>
bool isWellFormed(const Provider &provider, const std::optional<Result<T>> &outcome)
{
    require(outcome.has_value(), "a call ends with its answer");
    const int status = provider.transport.status;
    const bool success = status >= 200 && status < 300;
    if (*outcome) {
        require(success, "a refusal is no success");
        return true;
    }
    const Error &error = outcome->error();
    require(!error.message.isEmpty(), "an error says something");
    for (const QString &words : {error.code, error.message}) {
        require(words.size() <= 501, "a server's words are short");
        require(std::all_of(words.begin(), words.end(), [](QChar c) { return c.isPrint(); }),
            "a server's words are one line of text");
    }
    require(!error.unsent, "what was answered was sent");
    if (success) {
        require(error.kind == ErrorKind::Malformed, "a success that can't be read is malformed");
        return false;
    }
    require(error.status == status, "an error has the answer's status");
    require(error.retryAfter == provider.transport.retryAfter, "an error says how long to wait");
    require(
        (error.kind == ErrorKind::Unauthorized) == (status == 401), "401 and nothing else is unauthorized");
    require((error.kind == ErrorKind::Forbidden) == (status == 403), "403 and nothing else is forbidden");
    require(
        (error.kind == ErrorKind::RateLimited) == (status == 429), "429 and nothing else is rate limited");
    require(
        (error.kind == ErrorKind::Server) == (status >= 500), "5xx and nothing else is the server's fault");
    require((error.kind == ErrorKind::Malformed) == (status < 400), "a redirect is not followed");
    return false;
}

void checkClient(const ApiClient &client)
{
    require(!client.id.isEmpty(), "a client has an id");
    require(client.id != QLatin1String(".") && client.id != QLatin1String(".."),
        "an id does not lead out of its path");
}

void checkGrant(const Grant &grant)
{
    require(!grant.clientUuid.isEmpty(), "a grant is some client's");
    require(!grant.audience.isEmpty(), "a grant is for some audience");
}

void checkWithSecret(const Provider &provider, const std::optional<Result<ApiClientWithSecret>> &outcome)
{
    if (!isWellFormed(provider, outcome))
        return;
    checkClient((*outcome)->client);
    require(!(*outcome)->secret.isEmpty(), "a created client has a secret");
}

void checkGrants(const Provider &provider, const std::optional<Result<std::vector<Grant>>> &outcome,
    const QString &clientUuid)
{
    if (!isWellFormed(provider, outcome))
        return;
    for (const Grant &grant : **outcome) {
        checkGrant(grant);
        require(
            clientUuid.isEmpty() || grant.clientUuid == clientUuid, "only the client's own grants are its");
    }
}

void createClient(Provider &provider)
{
    NewApiClient wanted{QStringLiteral("client"), QStringLiteral("name"), {}, {}};
    checkWithSecret(
        provider, ended(ClientsApi(provider.origin, provider.account, provider.authorized).create(wanted)));
}

void rotateSecret(Provider &provider)
{
    checkWithSecret(provider,
        ended(ClientsApi(provider.origin, provider.account, provider.authorized)
                .rotateSecret(QStringLiteral("id"))));
}

void getClient(Provider &provider)
{
    const auto outcome = ended(ClientsApi(provider.origin, provider.account, provider.authorized)
            .get(QStringLiteral("id"), nullptr));
    if (isWellFormed(provider, outcome))
        checkClient(**outcome);
}

void listClients(Provider &provider)
{
    const auto outcome =
        ended(ClientsApi(provider.origin, provider.account, provider.authorized).list(nullptr));
    if (isWellFormed(provider, outcome)) {
        for (const ApiClient &client : **outcome)
            checkClient(client);
    }
}

void createGrant(Provider &provider)
{
    NewGrant wanted{QStringLiteral("id"), QStringLiteral("audience"), {}};
    const auto outcome =
        ended(GrantsApi(provider.origin, provider.account, provider.authorized).create(wanted));
    if (isWellFormed(provider, outcome))
        checkGrant(**outcome);
}

void listGrants(Provider &provider)
{
    checkGrants(
        provider, ended(GrantsApi(provider.origin, provider.account, provider.authorized).list(nullptr)), {});
}

void listGrantsOfOne(Provider &provider)
{
    const QString uuid = QStringLiteral("u");
    checkGrants(provider,
        ended(GrantsApi(provider.origin, provider.account, provider.authorized).listOf(uuid, nullptr)), uuid);
}

void getSettings(Provider &provider)
{
    isWellFormed(
        provider, ended(SettingsApi(provider.origin, provider.account, provider.authorized).get(nullptr)));
}

void requestToken(Provider &provider)
{
    const auto outcome = ended(TokenApi(provider.origin, provider.account, provider.transport)
            .request(QStringLiteral("client"), Secret(clientSecret.toUtf8()), nullptr));
    if (!isWellFormed(provider, outcome)) {
        for (const QString &words : {outcome->error().code, outcome->error().message})
            require(!words.contains(clientSecret), "an error does not hold the secret");
        return;
    }
    const AccessToken &token = **outcome;
    require(isHeaderSafe(token.token.view()), "a token can stand in a header");
    require(token.expiresIn.count() >= 0 && token.expiresIn <= std::chrono::hours(24 * 366),
        "a token's lifetime is within reason");
    require(!token.scopes.contains(QString()), "no scope is empty");
}

constexpr std::array calls{createClient, rotateSecret, getClient, listClients, createGrant, listGrants,
    listGrantsOfOne, getSettings, requestToken};
constexpr std::array statuses{
    200, 200, 200, 201, 204, 301, 304, 400, 401, 403, 404, 408, 409, 410, 418, 429, 500, 503, 599, 999};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const QByteArrayView rest(data + 2, static_cast<qsizetype>(size - 2));
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return 0;
    Provider provider;
    provider.transport.status = statuses[data[1] % statuses.size()];
    provider.transport.retryAfter = parseRetryAfter(rest.first(end).toByteArray(), provider.clock.now());
    if (provider.transport.retryAfter) {
        require(provider.transport.retryAfter->count() >= 0 &&
                *provider.transport.retryAfter <= std::chrono::hours(24),
            "nobody waits longer than a day, nor less than not at all");
    }
    provider.transport.body = rest.sliced(end + 1);
    calls[data[0] % calls.size()](provider);
    return 0;
}
