#include "core/provisioning/keepsecret.h"

#include "core/provisioning/keyownership.h"
#include "core/provisioning/secrettrial.h"

namespace clientsmith {

namespace {

/// The secret outlives the call: it is the caller's parameter.
QCoro::Task<Result<void>> store(
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    FlowParts parts, JournalEntry entry, const Secret &secret, Cancellation *cancellation)
{
    const Intent intent = entry.intent;
    Secret proof = secret.clone();
    dintero::ApiClient client;
    client.id = intent.id;
    client.clientId = intent.clientId;
    const Result<std::optional<dintero::AccessToken>> proven =
        co_await proveSecret(parts, client, std::move(proof), cancellation);
    if (!proven)
        co_return Failure(proven.error());
    const Result<void> own = requireOwnKey(parts, intent.clientId, intent.id);
    if (!own)
        co_return own;
    const QString key = parts.keyOf(intent.clientId);
    const Result<void> kept = co_await writeAndReadBack(parts.secrets, key, secret, cancellation);
    if (!kept)
        co_return kept;
    if (const Result<void> noted = parts.journal.record(entry.number, FlowStep::SecretStored); !noted)
        co_return noted;
    const CredentialRow row{
        intent.account.text(), intent.clientId, intent.id, intent.name, parts.secrets.storedAs(), {}};
    parts.events.note(parts.event(EventKind::SecretKept, intent.clientId, intent.name));
    co_return parts.index.put(row);
}

} // namespace

bool lacksItsSecret(const JournalEntry &entry)
{
    return entry.intent.kind != FlowKind::Delete && entry.has(FlowStep::HandedOut) &&
        !entry.has(FlowStep::SecretStored);
}

QCoro::Task<Result<JournalEntry>> keepHandedOutSecret(
    FlowParts parts, qint64 number, Secret secret, Cancellation *cancellation)
{
    const Result<std::optional<JournalEntry>> claimed = parts.journal.claim(number);
    if (!claimed)
        co_return Failure(claimed.error());
    if (!claimed->has_value())
        co_return failure(
            ErrorKind::Refused, QStringLiteral("Another window or command works on this already"));
    JournalEntry entry = **claimed;
    const Result<void> stored = co_await store(parts, entry, secret, cancellation);
    if (!stored) {
        parts.journal.leave(number);
        co_return Failure(stored.error());
    }
    entry.steps[FlowStep::SecretStored] = parts.clock.now();
    Result<JournalEntry> kept(entry);
    co_return kept;
}

} // namespace clientsmith
