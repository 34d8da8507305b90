#include "core/provisioning/clientlookup.h"

#include "core/base/cancellation.h"

#include <algorithm>
#include <iterator>

namespace clientsmith {

namespace {

constexpr std::chrono::seconds pause{10};
constexpr qint64 longEnough = 60; // seconds
constexpr int looks = 7;

std::vector<dintero::ApiClient> matches(const std::vector<dintero::ApiClient> &clients, const Intent &intent)
{
    std::vector<dintero::ApiClient> found;
    std::copy_if(
        clients.begin(), clients.end(), std::back_inserter(found), [&](const dintero::ApiClient &client) {
            return intent.id.isEmpty() ? client.clientId == intent.clientId : client.id == intent.id;
        });
    return found;
}

} // namespace

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
    for (int look = 1; look <= looks; ++look) {
        if (look > 1)
            co_await parts.clock.sleepFor(pause, cancellation);
        if (cancellation && cancellation->isRequested())
            co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
        const Result<std::vector<dintero::ApiClient>> clients =
            co_await parts.session.clients().list(cancellation);
        if (!clients) {
            trouble = clients.error();
            if (trouble.status >= 400 && trouble.status < 500 && trouble.kind != ErrorKind::RateLimited)
                break; // we may not look, so we can't know
            continue;
        }
        const std::vector<dintero::ApiClient> found = matches(*clients, entry.intent);
        if (found.size() > 1) {
            co_return failure(ErrorKind::Conflict,
                QStringLiteral("Several clients have the client id %1").arg(entry.intent.clientId));
        }
        if (found.size() == 1)
            co_return std::optional<dintero::ApiClient>(found.front());
        if (missedAt && missedAt->secsTo(parts.clock.now()) >= longEnough)
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
