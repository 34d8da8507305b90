#include "core/provisioning/recovery.h"

#include "core/base/cancellation.h"
#include "core/provisioning/clientlookup.h"
#include "core/provisioning/createclientflow.h"
#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/rotatesecretflow.h"
#include "core/provisioning/secretremoval.h"
#include "core/provisioning/secrettrial.h"

namespace clientsmith {

namespace {

RecoveryOutcome outcomeOf(const std::optional<IntentOutcome> &closedAs)
{
    if (!closedAs)
        return RecoveryOutcome::Open;
    return *closedAs == IntentOutcome::Finished || *closedAs == IntentOutcome::Discarded
        ? RecoveryOutcome::Finished
        : RecoveryOutcome::Undone;
}

RecoveryReport openBecause(const Error &error)
{
    return RecoveryReport{RecoveryOutcome::Open, error, {}};
}

RecoveryReport report(const std::optional<IntentOutcome> &closedAs, const std::optional<Error> &error)
{
    const RecoveryOutcome outcome = outcomeOf(closedAs);
    return RecoveryReport{outcome, outcome == RecoveryOutcome::Open ? error : std::nullopt, {}};
}

/// The first thing that went wrong after the client had its secret.
std::optional<Error> troubleOf(const Result<ProvisionedClient> &result)
{
    if (!result)
        return result.error();
    for (const std::optional<Error> &error : {result->storeError, result->grantError, result->proofError}) {
        if (error)
            return error;
    }
    return std::nullopt;
}

template <typename Flow>
QCoro::Task<RecoveryReport> finishCredentials(
    FlowParts parts, JournalEntry entry, Keeping keeping, Cancellation *cancellation)
{
    Flow flow(parts);
    if (cancellation)
        QObject::connect(cancellation, &Cancellation::requested, &flow, &CredentialsFlow::cancel);
    const Result<ProvisionedClient> result = co_await flow.resume(entry, keeping);
    Secret secret;
    if (flow.hasIssued()) {
        secret = flow.credentials()->secret().clone();
        flow.release();
    }
    flow.leave();
    RecoveryReport outcome = report(flow.closedAs(), troubleOf(result));
    outcome.secret = std::move(secret);
    co_return outcome;
}

QCoro::Task<RecoveryReport> finishDeletion(FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    DeleteClientFlow flow(parts);
    const Result<void> result = co_await flow.resume(entry, cancellation);
    co_return report(flow.closedAs(), result ? std::nullopt : std::optional<Error>(result.error()));
}

QCoro::Task<RecoveryReport> undoDeletion(FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    DeleteClientFlow flow(parts);
    const Result<void> result = co_await flow.undo(entry, cancellation);
    co_return report(flow.closedAs(), result ? std::nullopt : std::optional<Error>(result.error()));
}

QCoro::Task<Result<void>> removeCreated(FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    if (!entry.has(FlowStep::Deleted)) {
        const Result<std::optional<dintero::ApiClient>> found =
            co_await lookUpClient(parts, entry, cancellation);
        if (!found)
            co_return Failure(found.error());
        if (found->has_value()) {
            const QString id = (*found)->id;
            const Result<void> removed = co_await parts.session.clients().remove(id, cancellation);
            if (!removed && !isConfirmedNotFound(removed.error()))
                co_return removed;
            parts.journal.record(entry.number, FlowStep::Deleted, id);
        }
    }
    co_return co_await removeKeptSecret(parts, entry.intent.clientId, entry.intent.id, cancellation);
}

QCoro::Task<RecoveryReport> undoCreation(FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    const Result<void> removed = co_await removeCreated(parts, entry, cancellation);
    const Result<void> closed =
        removed ? parts.journal.close(entry.number, IntentOutcome::Undone) : Failure(removed.error());
    if (closed)
        co_return RecoveryReport{RecoveryOutcome::Undone, {}, {}};
    parts.journal.leave(entry.number);
    co_return openBecause(closed.error());
}

/// A dead secret can't be brought back; only a rotation that did not take place can be left at that.
QCoro::Task<RecoveryReport> undoRotation(FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    Error trouble = makeError(ErrorKind::Refused,
        QStringLiteral("The old secret of \"%1\" is dead; finish the rotation").arg(entry.intent.name));
    const Result<dintero::ApiClient> client =
        co_await parts.session.clients().get(entry.intent.id, cancellation);
    if (client) {
        const Result<SecretState> state = co_await tryStoredSecret(parts, *client, cancellation);
        if (!state)
            trouble = state.error();
        else if (*state == SecretState::Missing)
            trouble.message =
                QStringLiteral("No secret of \"%1\" is kept here that could tell whether it was rotated")
                    .arg(entry.intent.name);
        const bool works = state && *state == SecretState::Works;
        // The index may have it as pending, from before it was stored.
        const CredentialRow row{entry.intent.account.text(), client->clientId, client->id, client->name,
            parts.secrets.storedAs(), {}};
        if (works && parts.index.put(row) && parts.journal.close(entry.number, IntentOutcome::Undone))
            co_return RecoveryReport{RecoveryOutcome::Undone, {}, {}};
    } else {
        trouble = client.error();
        Result<bool> unlisted = false;
        if (isConfirmedNotFound(trouble))
            unlisted = co_await isUnlisted(parts, entry.intent.id, cancellation);
        if (unlisted && *unlisted) {
            const Result<void> removed =
                co_await removeKeptSecret(parts, entry.intent.clientId, entry.intent.id, cancellation);
            if (removed && parts.journal.close(entry.number, IntentOutcome::NotDone))
                co_return RecoveryReport{RecoveryOutcome::Undone, {}, {}};
        }
    }
    parts.journal.leave(entry.number);
    co_return openBecause(trouble);
}

} // namespace

QCoro::Task<RecoveryReport> recover(
    FlowParts parts, qint64 number, RecoveryWish wish, Keeping keeping, Cancellation *cancellation)
{
    const Result<std::optional<JournalEntry>> claimed = parts.journal.claim(number);
    if (!claimed)
        co_return openBecause(claimed.error());
    if (!claimed->has_value()) {
        // What was finished before it may have settled it on the way.
        const Result<std::optional<IntentOutcome>> closedAs = parts.journal.outcome(number);
        if (closedAs && closedAs->has_value())
            co_return report(*closedAs, {});
        co_return openBecause(
            makeError(ErrorKind::Refused, QStringLiteral("Another window or command works on this already")));
    }
    const JournalEntry entry = **claimed;
    if (wish == RecoveryWish::Finish) {
        switch (entry.intent.kind) {
        case FlowKind::Create:
            co_return co_await finishCredentials<CreateClientFlow>(parts, entry, keeping, cancellation);
        case FlowKind::Rotate:
            co_return co_await finishCredentials<RotateSecretFlow>(parts, entry, keeping, cancellation);
        case FlowKind::Delete:
            co_return co_await finishDeletion(parts, entry, cancellation);
        }
    }
    if (entry.intent.kind == FlowKind::Delete)
        co_return co_await undoDeletion(parts, entry, cancellation);
    if (entry.has(FlowStep::HandedOut)) {
        parts.journal.leave(number);
        co_return openBecause(makeError(ErrorKind::Refused,
            QStringLiteral("The secret of \"%1\" was shown, so that somebody may use it: finish it, or delete"
                           " or rotate the client yourself")
                .arg(entry.intent.name)));
    }
    if (entry.intent.kind == FlowKind::Create)
        co_return co_await undoCreation(parts, entry, cancellation);
    co_return co_await undoRotation(parts, entry, cancellation);
}

} // namespace clientsmith
