#include "core/provisioning/rotatesecretflow.h"

#include "core/provisioning/earlierwork.h"
#include "core/provisioning/secretremoval.h"
#include "core/provisioning/secrettrial.h"

namespace clientsmith {

RotateSecretFlow::RotateSecretFlow(FlowParts parts, QObject *parent)
    : CredentialsFlow(parts, parent)
{
    m_granted = true;
    m_mayBeSignIn = true;
}

QCoro::Task<Result<ProvisionedClient>> RotateSecretFlow::run(QString id, Keeping keeping)
{
    const auto running = runs();

    // 1. Whether the new secret could be kept, and what the client is like now.
    const Result<void> usable = co_await checkKeychain(keeping);
    if (!usable)
        co_return Failure(usable.error());
    Q_EMIT stepStarted(Step::RotateSecret);
    const Result<dintero::ApiClient> client = co_await m_parts.session.clients().get(id, beforeSending());
    if (!client)
        co_return Failure(client.error());

    // 2. The intent is durable before the provider hears of it.
    Intent intent = m_parts.intent(FlowKind::Rotate);
    intent.id = client->id;
    intent.clientId = client->clientId;
    intent.name = client->name;
    intent.keeping = keeping;
    intent.updatedAt = client->updatedAt;
    const Result<void> opened = m_entry.open(intent);
    if (!opened)
        co_return Failure(opened.error());

    // 3. Exactly one POST, or two when the first was answered by 401 or 429, which rotate nothing.
    Result<dintero::ApiClientWithSecret> answer = co_await rotate(id);
    if (!answer && isLost(answer.error())) {
        const Error loss = answer.error();
        answer = co_await resolveLostAnswer(intent, *client, loss);
    }
    if (!answer) {
        if (!m_outcomeUnknown)
            m_entry.close(IntentOutcome::NotDone);
        co_return Failure(answer.error());
    }
    adopt(intent, std::move(*answer));

    // 4. The old secret is dead: the new one takes its place at once, and is then handed over and proven.
    co_await finish(intent, keeping, Audience::Person);
    Result<ProvisionedClient> outcome(m_outcome);
    co_return outcome;
}

QCoro::Task<Result<dintero::ApiClientWithSecret>> RotateSecretFlow::rotate(QString id)
{
    const auto call = [this, id] { return m_parts.session.clients().rotateSecret(id, beforeSending()); };
    co_return co_await sendUnlessRateLimited(call);
}

QCoro::Task<Result<dintero::ApiClientWithSecret>> RotateSecretFlow::resolveLostAnswer(
    Intent intent, dintero::ApiClient client, Error loss)
{
    m_outcomeUnknown = true;
    Cancellation abandoned;
    listen(abandoned);
    const Result<bool> rotated = co_await wasRotated(intent, client, &abandoned);
    if (!rotated)
        co_return Failure(loss);
    if (!*rotated) {
        m_outcomeUnknown = false;
        co_return Failure(loss);
    }
    // The old secret is dead and the new one is lost: nobody can have either.
    Result<dintero::ApiClientWithSecret> again = co_await rotate(client.id);
    if (again)
        m_outcomeUnknown = false;
    co_return again;
}

/// Whether the old secret is dead. An error when nothing can tell.
QCoro::Task<Result<bool>> RotateSecretFlow::wasRotated(
    Intent intent, dintero::ApiClient client, Cancellation *cancellation)
{
    Q_EMIT stepStarted(Step::TrySecret);
    Result<SecretState> state = co_await tryStoredSecret(m_parts, client, cancellation);
    const bool noStore = !state && intent.keeping == Keeping::Person && isKeychainError(state.error().kind);
    if (noStore)
        state = SecretState::Missing;
    if (!state)
        co_return Failure(state.error());
    if (*state != SecretState::Missing)
        co_return *state == SecretState::Dead;
    const Result<dintero::ApiClient> now = co_await m_parts.session.clients().get(client.id, cancellation);
    if (!now)
        co_return Failure(now.error());
    if (intent.updatedAt.isValid() && now->updatedAt.isValid() && now->updatedAt != intent.updatedAt)
        co_return true;
    co_return failure(ErrorKind::NotFound,
        QStringLiteral("No secret of \"%1\" is kept here that could tell whether it was rotated")
            .arg(client.name));
}

QCoro::Task<void> RotateSecretFlow::finish(Intent intent, Keeping keeping, Audience audience)
{
    co_await deliver(keeping, audience);
    if (isOwnSignIn(m_parts.session, intent.clientId))
        renewSignIn();
    settleEarlierWork(m_parts, m_outcome.client.id, FlowKind::Rotate, IntentOutcome::Finished);
    co_await grantAndProve();
}

/// The session goes on with the new secret: out of the store if that has it, else out of memory.
void RotateSecretFlow::renewSignIn()
{
    AccountSession &session = m_parts.session;
    session.renewSignIn(m_inStore ? signInSecretFrom(m_parts.secrets, session.origin(), session.account())
                                  : signInSecretInMemory(credentials()->secret().clone()));
}

QCoro::Task<Result<ProvisionedClient>> RotateSecretFlow::resume(JournalEntry entry, Keeping keeping)
{
    const auto running = runs();
    takeUp(entry);
    m_outcomeUnknown = true;
    Cancellation abandoned;
    listen(abandoned);
    const Result<dintero::ApiClient> client =
        co_await m_parts.session.clients().get(entry.intent.id, &abandoned);
    if (!client) {
        const Result<void> gone = co_await removeIfGone(m_parts, entry.intent, client.error(), &abandoned);
        if (!gone)
            co_return Failure(gone.error());
        m_entry.close(IntentOutcome::NotDone);
        co_return Failure(client.error());
    }
    if (m_handedOutBefore) {
        // Somebody may use the new secret: it stays as it is, wherever it is.
        m_outcomeUnknown = false;
        m_outcome.client = *client;
        m_inStore = isIndexedAsStored();
        co_await grantAndProve();
        Result<ProvisionedClient> outcome(m_outcome);
        co_return outcome;
    }

    Result<bool> rotated = co_await wasRotated(entry.intent, *client, &abandoned);
    // An answer came, so that the old secret is dead, and nobody has seen the new one.
    if (!rotated && rotated.error().kind == ErrorKind::NotFound && entry.has(FlowStep::Answered))
        rotated = true;
    if (!rotated)
        co_return Failure(rotated.error());
    m_outcomeUnknown = false;
    if (!*rotated) {
        // What is stored works: the new secret if the rotation came that far, else the old one.
        adoptStored(*client);
        co_await grantAndProve();
        if (!entry.has(FlowStep::Answered) && client->updatedAt == entry.intent.updatedAt)
            m_entry.close(IntentOutcome::NotDone);
        Result<ProvisionedClient> outcome(m_outcome);
        co_return outcome;
    }
    const Result<void> usable = co_await checkKeychain(keeping);
    if (!usable)
        co_return Failure(usable.error());
    Q_EMIT stepStarted(Step::RotateSecret);
    Result<dintero::ApiClientWithSecret> answer = co_await rotate(client->id);
    if (!answer)
        co_return Failure(answer.error());
    adopt(entry.intent, std::move(*answer));
    co_await finish(entry.intent, keeping, Audience::NobodyIfKept);
    Result<ProvisionedClient> outcome(m_outcome);
    co_return outcome;
}

} // namespace clientsmith
