#include "core/provisioning/deleteclientflow.h"

#include "core/base/logging.h"
#include "core/provisioning/secretremoval.h"

namespace clientsmith {

namespace {

Result<void> requireNotSignIn(const AccountSession &session, const QString &clientId, const QString &name)
{
    if (!isOwnSignIn(session, clientId))
        return {};
    return failure(ErrorKind::InvalidInput,
        QStringLiteral("\"%1\" is the client that you are signed in with; sign in with another to delete it")
            .arg(name));
}

} // namespace

DeleteClientFlow::DeleteClientFlow(FlowParts parts)
    : m_parts(parts)
{
}

DeleteClientFlow::~DeleteClientFlow()
{
    if (m_entryOpen)
        m_parts.journal.leave(m_entry);
}

QCoro::Task<Result<void>> DeleteClientFlow::run(dintero::ApiClient client, Cancellation *cancellation)
{
    const Result<void> allowed = requireNotSignIn(m_parts.session, client.clientId, client.name);
    if (!allowed)
        co_return allowed;
    const Result<void> signedIn = co_await m_parts.session.signIn(cancellation);
    if (!signedIn)
        co_return signedIn;
    Intent intent = m_parts.intent(FlowKind::Delete);
    intent.id = client.id;
    intent.clientId = client.clientId;
    intent.name = client.name;
    const Result<qint64> entry = m_parts.journal.open(intent);
    if (!entry)
        co_return Failure(entry.error());
    m_entry = *entry;
    m_entryOpen = true;
    Result<void> removed = co_await remove(intent, cancellation);
    // A refusal of the first call that was ever sent proves that nothing was done.
    if (!removed && !m_deleted && !isLost(removed.error()) && removed.error().kind != ErrorKind::Cancelled)
        closeEntry(IntentOutcome::NotDone);
    co_return removed;
}

QCoro::Task<Result<void>> DeleteClientFlow::resume(JournalEntry entry, Cancellation *cancellation)
{
    takeUp(entry);
    if (m_deleted)
        co_return co_await forget(entry.intent, cancellation);
    // Another may have signed in since.
    const Result<void> allowed = requireNotSignIn(m_parts.session, entry.intent.clientId, entry.intent.name);
    if (!allowed)
        co_return allowed;
    co_return co_await remove(entry.intent, cancellation);
}

QCoro::Task<Result<void>> DeleteClientFlow::undo(JournalEntry entry, Cancellation *cancellation)
{
    takeUp(entry);
    if (!m_deleted) {
        const Result<dintero::ApiClient> client =
            co_await m_parts.session.clients().get(entry.intent.id, cancellation);
        if (client) {
            closeEntry(IntentOutcome::Undone);
            co_return Result<void>();
        }
        if (!isConfirmedNotFound(client.error()))
            co_return Failure(client.error());
    }
    co_return co_await forget(entry.intent, cancellation);
}

QCoro::Task<Result<void>> DeleteClientFlow::remove(Intent intent, Cancellation *cancellation)
{
    Result<void> removed = co_await m_parts.session.clients().remove(intent.id, cancellation);
    if (!removed && !isConfirmedNotFound(removed.error())) {
        if (!isLost(removed.error()) && removed.error().status != 404)
            co_return removed;
        // Whatever came may be the words of somebody in between: a living client must not lose its secret.
        const Result<dintero::ApiClient> client =
            co_await m_parts.session.clients().get(intent.id, cancellation);
        if (client || !isConfirmedNotFound(client.error()))
            co_return removed;
    }
    co_return co_await forget(intent, cancellation);
}

QCoro::Task<Result<void>> DeleteClientFlow::forget(Intent intent, Cancellation *cancellation)
{
    m_deleted = true;
    m_parts.journal.record(m_entry, FlowStep::Deleted);
    settleEarlierWork(intent);
    const Result<void> removed = co_await removeKeptSecret(m_parts, intent.clientId, intent.id, cancellation);
    if (!removed)
        co_return removed;
    closeEntry(IntentOutcome::Finished);
    co_return Result<void>();
}

void DeleteClientFlow::takeUp(const JournalEntry &entry)
{
    m_entry = entry.number;
    m_entryOpen = true;
    m_deleted = entry.has(FlowStep::Deleted);
}

void DeleteClientFlow::closeEntry(IntentOutcome outcome)
{
    const Result<void> closed = m_parts.journal.close(m_entry, outcome);
    if (!closed) {
        qCWarning(lcFlow) << "The journal could not be written:" << closed.error().message;
        return;
    }
    m_entryOpen = false;
    m_closedAs = outcome;
}

/// Whatever was interrupted about a client that is no more has nothing left to finish.
void DeleteClientFlow::settleEarlierWork(const Intent &intent)
{
    const Result<std::vector<JournalEntry>> interrupted = m_parts.journal.interrupted();
    if (!interrupted)
        return;
    for (const JournalEntry &earlier : *interrupted) {
        if (earlier.intent.id != intent.id || earlier.intent.account != intent.account)
            continue;
        const Result<std::optional<JournalEntry>> claimed = m_parts.journal.claim(earlier.number);
        if (claimed && claimed->has_value())
            m_parts.journal.close(earlier.number, IntentOutcome::Undone);
    }
}

} // namespace clientsmith
