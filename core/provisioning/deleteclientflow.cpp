#include "core/provisioning/deleteclientflow.h"

#include "core/base/cancellation.h"
#include "core/provisioning/earlierwork.h"
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
    , m_entry(parts.journal)
{
}

QCoro::Task<Result<void>> DeleteClientFlow::run(dintero::ApiClient client, Cancellation *cancellation)
{
    const Result<void> allowed = requireNotSignIn(m_parts.session, client.clientId, client.name);
    if (!allowed)
        co_return allowed;
    const Result<void> signedIn = co_await m_parts.session.signIn(cancellation);
    if (!signedIn)
        co_return signedIn;
    if (cancellation != nullptr && cancellation->isRequested())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    Intent intent = m_parts.intent(FlowKind::Delete);
    intent.id = client.id;
    intent.clientId = client.clientId;
    intent.name = client.name;
    const Result<void> opened = m_entry.open(intent);
    if (!opened)
        co_return opened;
    Result<void> removed = co_await remove(intent, cancellation);
    // A refusal of the first call that was ever sent proves that nothing was done.
    if (!removed && !m_deleted && !isLost(removed.error()) && removed.error().kind != ErrorKind::Cancelled)
        m_entry.close(IntentOutcome::NotDone);
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
            m_entry.close(IntentOutcome::Undone);
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
    m_entry.note(FlowStep::Deleted);
    settleEarlierWork(m_parts, intent.id, std::nullopt, IntentOutcome::Undone);
    const Result<void> removed = co_await removeKeptSecret(m_parts, intent.clientId, intent.id, cancellation);
    if (!removed)
        co_return removed;
    m_entry.close(IntentOutcome::Finished);
    co_return Result<void>();
}

void DeleteClientFlow::takeUp(const JournalEntry &entry)
{
    m_entry.takeUp(entry.number);
    m_deleted = entry.has(FlowStep::Deleted);
}

} // namespace clientsmith
