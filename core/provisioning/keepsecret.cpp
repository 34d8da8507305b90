#include "core/provisioning/keepsecret.h"

#include "core/provisioning/keyownership.h"
#include "core/provisioning/secrettrial.h"

namespace clientsmith {

namespace {

QCoro::Task<Result<void>> prove(FlowParts parts, Intent intent, Secret secret, Cancellation *cancellation)
{
    const Result<dintero::AccessToken> token =
        co_await parts.session.tokens().request(intent.clientId, std::move(secret), cancellation);
    if (token)
        co_return Result<void>();
    if (token.error().status == 403) {
        // The right secret without access is answered so as well.
        const Result<bool> granted = co_await isGranted(parts, intent.id, cancellation);
        if (granted && !*granted)
            co_return Result<void>();
    }
    co_return Failure(token.error());
}

/// The secret outlives the call: it is the caller's parameter.
QCoro::Task<Result<void>> store(
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    FlowParts parts, JournalEntry entry, const Secret &secret, Cancellation *cancellation)
{
    const Intent intent = entry.intent;
    Secret proof = secret.clone();
    const Result<void> proven = co_await prove(parts, intent, std::move(proof), cancellation);
    if (!proven)
        co_return proven;
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
