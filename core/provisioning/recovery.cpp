#include "core/provisioning/recovery.h"

#include "core/base/cancellation.h"
#include "core/provisioning/clientlookup.h"
#include "core/provisioning/createclientflow.h"
#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/rotatesecretflow.h"
#include "core/provisioning/secretremoval.h"
#include "core/provisioning/secrettrial.h"

namespace clientsmith {

RecoveryOutcome recoveryOutcome(const std::optional<IntentOutcome> &closedAs)
{
    if (!closedAs)
        return RecoveryOutcome::Open;
    const bool done = *closedAs == IntentOutcome::Finished || *closedAs == IntentOutcome::Discarded;
    return done ? RecoveryOutcome::Finished : RecoveryOutcome::Undone;
}

namespace {

RecoveryReport openBecause(const Error &error)
{
    return RecoveryReport{RecoveryOutcome::Open, error, {}};
}

RecoveryReport report(const std::optional<IntentOutcome> &closedAs, const std::optional<Error> &error)
{
    const RecoveryOutcome outcome = recoveryOutcome(closedAs);
    return RecoveryReport{outcome, outcome == RecoveryOutcome::Open ? error : std::nullopt, {}};
}

std::optional<Error> journalFailed()
{
    return makeError(ErrorKind::Storage, QStringLiteral("The journal could not be written"));
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
    RecoveryReport outcome = report(flow.closedAs(), result ? result->trouble() : result.error());
    outcome.secret = std::move(secret);
    co_return outcome;
}

QCoro::Task<RecoveryReport> settleDeletion(
    FlowParts parts, JournalEntry entry, RecoveryWish wish, Cancellation *cancellation)
{
    DeleteClientFlow flow(parts);
    Result<void> result;
    if (wish == RecoveryWish::Finish)
        result = co_await flow.resume(entry, cancellation);
    else
        result = co_await flow.undo(entry, cancellation);
    co_return report(flow.closedAs(), result ? std::nullopt : std::optional<Error>(result.error()));
}

QCoro::Task<RecoveryReport> undoCreation(FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    HeldEntry held(parts.journal);
    held.takeUp(entry.number);
    if (!entry.has(FlowStep::Deleted)) {
        const Result<std::optional<dintero::ApiClient>> found =
            co_await lookUpClient(parts, entry, cancellation);
        if (!found)
            co_return openBecause(found.error());
        if (found->has_value()) {
            const QString id = (*found)->id;
            const Result<void> removed = co_await parts.session.clients().remove(id, cancellation);
            if (!removed && !isConfirmedNotFound(removed.error()))
                co_return openBecause(removed.error());
            held.note(FlowStep::Deleted, id);
        }
    }
    const Result<void> forgotten =
        co_await removeKeptSecret(parts, entry.intent.clientId, entry.intent.id, cancellation);
    if (!forgotten)
        co_return openBecause(forgotten.error());
    held.close(IntentOutcome::Undone);
    co_return report(held.closedAs(), journalFailed());
}

/// A dead secret can't be brought back; only a rotation that did not take place can be left at that.
QCoro::Task<RecoveryReport> undoRotation(FlowParts parts, JournalEntry entry, Cancellation *cancellation)
{
    HeldEntry held(parts.journal);
    held.takeUp(entry.number);
    const Intent &intent = entry.intent;
    const Result<dintero::ApiClient> client = co_await parts.session.clients().get(intent.id, cancellation);
    if (client) {
        const Result<SecretState> state = co_await tryStoredSecret(parts, *client, cancellation);
        if (!state)
            co_return openBecause(state.error());
        if (*state == SecretState::Missing)
            co_return openBecause(makeError(ErrorKind::Refused,
                QStringLiteral("No secret of \"%1\" is kept here that could tell whether it was rotated")
                    .arg(intent.name)));
        if (*state == SecretState::Dead)
            co_return openBecause(makeError(ErrorKind::Refused,
                QStringLiteral("The old secret of \"%1\" is dead; finish the rotation").arg(intent.name)));
        // The index may have it as pending, from before it was stored.
        const CredentialRow row{
            intent.account.text(), client->clientId, client->id, client->name, parts.secrets.storedAs(), {}};
        const Result<void> listed = parts.index.put(row);
        if (!listed)
            co_return openBecause(listed.error());
        held.close(IntentOutcome::Undone);
        co_return report(held.closedAs(), journalFailed());
    }
    const Result<void> gone = co_await removeIfGone(parts, intent, client.error(), cancellation);
    if (!gone)
        co_return openBecause(gone.error());
    held.close(IntentOutcome::NotDone);
    co_return report(held.closedAs(), journalFailed());
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
    const FlowKind kind = entry.intent.kind;
    if (kind == FlowKind::Delete)
        co_return co_await settleDeletion(parts, entry, wish, cancellation);
    if (wish == RecoveryWish::Finish && kind == FlowKind::Create)
        co_return co_await finishCredentials<CreateClientFlow>(parts, entry, keeping, cancellation);
    if (wish == RecoveryWish::Finish)
        co_return co_await finishCredentials<RotateSecretFlow>(parts, entry, keeping, cancellation);
    if (entry.has(FlowStep::HandedOut)) {
        parts.journal.leave(number);
        co_return openBecause(makeError(ErrorKind::Refused,
            QStringLiteral("The secret of \"%1\" was shown, so that somebody may use it: finish it, or delete"
                           " or rotate the client yourself")
                .arg(entry.intent.name)));
    }
    if (kind == FlowKind::Create)
        co_return co_await undoCreation(parts, entry, cancellation);
    co_return co_await undoRotation(parts, entry, cancellation);
}

} // namespace clientsmith
