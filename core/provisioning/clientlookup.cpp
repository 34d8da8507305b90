#include "core/provisioning/clientlookup.h"

#include "core/base/cancellation.h"

#include <algorithm>
#include <iterator>

namespace clientsmith {

namespace {

constexpr std::chrono::seconds pauseBetweenLooks{10};
constexpr int lookCount = 7;

using Clients = std::vector<dintero::ApiClient>;

template <typename Condition>
Clients clientsThat(const Clients &clients, Condition condition)
{
    Clients found;
    std::copy_if(clients.begin(), clients.end(), std::back_inserter(found), condition);
    return found;
}

Clients matches(const Clients &clients, const Intent &intent)
{
    if (!intent.id.isEmpty()) {
        const Clients found =
            clientsThat(clients, [&](const dintero::ApiClient &client) { return client.id == intent.id; });
        if (!found.empty())
            return found;
    }
    // An answer may have given an id that is none: what has our client_id and our name is not gone. Somebody
    // else's client that happens to share the one is not ours.
    return clientsThat(clients, [&](const dintero::ApiClient &client) {
        return client.clientId == intent.clientId && (intent.id.isEmpty() || client.name == intent.name);
    });
}

bool isSeveral(const Error &trouble)
{
    return trouble.kind == ErrorKind::Conflict && trouble.status == 0;
}

} // namespace

QCoro::Task<Result<std::optional<dintero::ApiClient>>> lookOnce(
    FlowParts parts, Intent intent, Cancellation *cancellation)
{
    const Result<Clients> clients = co_await parts.session.clients().list(cancellation);
    if (!clients)
        co_return Failure(clients.error());
    const Clients found = matches(*clients, intent);
    if (found.size() > 1) {
        co_return failure(ErrorKind::Conflict,
            QStringLiteral("Several clients have the client id %1").arg(intent.clientId));
    }
    if (found.size() == 1)
        co_return std::optional<dintero::ApiClient>(found.front());
    co_return std::optional<dintero::ApiClient>();
}

QCoro::Task<Result<std::optional<dintero::ApiClient>>> lookUpClient(
    FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    std::optional<QDateTime> missedAt;
    if (entry.has(FlowStep::Missed))
        missedAt = entry.steps.at(FlowStep::Missed);
    // The clock was set back since. Waiting until it has caught up could take for ever.
    if (missedAt && *missedAt > parts.clock.now())
        missedAt.reset();
    Error trouble = makeError(ErrorKind::NotFound, QStringLiteral("The client is not in the list yet"));
    for (int look = 1; look <= lookCount; ++look) {
        if (look > 1)
            co_await parts.clock.sleepFor(pauseBetweenLooks, cancellation);
        if (cancellation && cancellation->isRequested())
            co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
        Result<std::optional<dintero::ApiClient>> found =
            co_await lookOnce(parts, entry.intent, cancellation);
        if (!found) {
            trouble = found.error();
            const bool isAnswer = trouble.status >= 400 && trouble.status < 500;
            if (isSeveral(trouble) || (isAnswer && trouble.kind != ErrorKind::RateLimited))
                break; // waiting makes it no clearer
            continue;
        }
        if (found->has_value())
            co_return found;
        if (missedAt && missedAt->secsTo(parts.clock.now()) >= goneAfter)
            co_return std::optional<dintero::ApiClient>();
        if (!missedAt) {
            missedAt = parts.clock.now();
            parts.journal.record(entry.number, FlowStep::Missed);
        }
    }
    co_return Failure(trouble);
}

QCoro::Task<Result<bool>> isUnlisted(FlowParts parts, QString id, Cancellation *cancellation)
{
    const Result<std::vector<dintero::ApiClient>> clients =
        co_await parts.session.clients().list(cancellation);
    if (!clients)
        co_return Failure(clients.error());
    co_return std::none_of(clients->begin(), clients->end(),
        [&id](const dintero::ApiClient &client) { return client.id == id; });
}

} // namespace clientsmith
