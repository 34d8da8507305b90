#include "core/provisioning/createclientflow.h"

#include "core/dintero/scopetable.h"
#include "core/provisioning/clientlookup.h"
#include "core/provisioning/secretremoval.h"
#include "core/provisioning/secrettrial.h"

#include <QUuid>

namespace clientsmith {

namespace {

/// The answer to our create call may have said an id that is none. Our row has that one, and would pass for
/// another client's.
Result<void> correctIndexedId(const FlowParts &parts, const Intent &intent, const dintero::ApiClient &client)
{
    if (intent.id.isEmpty() || intent.id == client.id)
        return {};
    const Result<std::vector<CredentialRow>> rows = parts.index.list(intent.account.text());
    if (!rows)
        return Failure(rows.error());
    for (CredentialRow row : *rows) {
        if (row.clientId != client.clientId || row.id != intent.id)
            continue;
        row.id = client.id;
        return parts.index.put(row);
    }
    return {};
}

} // namespace

QString newClientId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QStringList ClientDraft::scopes() const
{
    return dintero::withoutCovered(dintero::scopesOf(type) + additionalScopes);
}

CreateClientFlow::CreateClientFlow(FlowParts parts, QObject *parent)
    : CredentialsFlow(parts, parent)
{
}

QCoro::Task<Result<ProvisionedClient>> CreateClientFlow::run(ClientDraft draft, Keeping keeping)
{
    const auto running = runs();
    m_outcome.scopes = draft.scopes();
    if (m_outcome.scopes.isEmpty())
        co_return failure(
            ErrorKind::InvalidInput, QStringLiteral("A client without a scope could do nothing"));

    // 1. Whether the secret could be kept, and whether we may ask at all, is found out before there is one.
    const Result<void> usable = co_await checkKeychain(keeping);
    if (!usable)
        co_return Failure(usable.error());
    Q_EMIT stepStarted(Step::CreateClient);
    const Result<void> signedIn = co_await m_parts.session.signIn(beforeSending());
    if (!signedIn)
        co_return Failure(signedIn.error());

    // 2. The intent is durable, and the client's id chosen, before the provider hears of it.
    dintero::NewApiClient wanted;
    wanted.clientId = draft.clientId.isEmpty() ? newClientId() : draft.clientId;
    wanted.name = draft.name;
    wanted.description = draft.description;
    wanted.callbacks = draft.callbacks;
    if (wanted.callbacks.isEmpty() && !draft.website.encoded.isEmpty())
        wanted.callbacks = QStringList{draft.website.encoded};
    Intent intent = m_parts.intent(FlowKind::Create);
    intent.clientId = wanted.clientId;
    intent.name = wanted.name;
    intent.websiteUrl = wanted.callbacks.value(0);
    intent.scopes = m_outcome.scopes;
    intent.keeping = keeping;
    const Result<void> opened = m_entry.open(intent);
    if (!opened)
        co_return Failure(opened.error());
    const QString accountId = intent.account.text();
    const CredentialRow pending{accountId, wanted.clientId, QString(), wanted.name, Stored::Nowhere, {}};
    if (const Result<void> indexed = m_parts.index.put(pending); !indexed) {
        m_entry.close(IntentOutcome::NotDone);
        co_return Failure(indexed.error());
    }

    // 3. Exactly one POST, or two when the first was answered by 401 or 429, which create nothing.
    Result<dintero::ApiClientWithSecret> answer = co_await create(wanted);
    // A 409 is no loss if the provider takes offence at something else, but nobody else can have this
    // client_id: if it is there, then something on the way has sent the call twice.
    if (!answer && (isLost(answer.error()) || answer.error().status == 409)) {
        const Error loss = answer.error();
        answer = co_await recoverLostAnswer(intent, loss);
    }
    if (!answer) {
        if (!m_outcomeUnknown) {
            m_entry.close(IntentOutcome::NotDone);
            m_parts.index.remove(accountId, wanted.clientId);
        }
        co_return Failure(answer.error());
    }
    adopt(intent, std::move(*answer));

    // 4. Kept and read back before anybody sees it. From here on nothing undoes the client.
    co_await deliver(keeping, Audience::Person);

    // 5. and 6. Access, and the proof of it.
    co_await grantAndProve();
    // A copy of its own: QCoro 0.8 moves out of whatever it is given to return, members too.
    Result<ProvisionedClient> outcome(m_outcome);
    co_return outcome;
}

QCoro::Task<Result<dintero::ApiClientWithSecret>> CreateClientFlow::create(dintero::NewApiClient wanted)
{
    const auto call = [this, wanted] { return m_parts.session.clients().create(wanted, beforeSending()); };
    co_return co_await sendUnlessRateLimited(call);
}

QCoro::Task<Result<dintero::ApiClientWithSecret>> CreateClientFlow::recoverLostAnswer(
    Intent intent, Error loss)
{
    m_outcomeUnknown = true;
    Q_EMIT stepStarted(Step::LookUpClient);
    Cancellation abandoned;
    listen(abandoned);
    const JournalEntry entry{m_entry.number(), intent};
    const bool isRefusal = !isLost(loss);
    Result<std::optional<dintero::ApiClient>> found;
    if (isRefusal)
        found = co_await lookOnce(m_parts, intent, &abandoned);
    else
        found = co_await lookUpClient(m_parts, entry, &abandoned);
    // Not found either: it may appear yet, so that the entry stays open and the next start looks again.
    if (!found || !found->has_value()) {
        m_outcomeUnknown = !found || !isRefusal;
        co_return Failure(loss);
    }
    // Nobody has seen the lost secret, so a fresh one takes nothing from anybody.
    m_foundWithoutSecret = true;
    const QString id = (*found)->id;
    Result<dintero::ApiClientWithSecret> rotated =
        co_await m_parts.session.clients().rotateSecret(id, &abandoned);
    if (rotated)
        m_outcomeUnknown = false;
    co_return rotated;
}

QCoro::Task<Result<ProvisionedClient>> CreateClientFlow::resume(JournalEntry entry, Keeping keeping)
{
    const auto running = runs();
    takeUp(entry);
    if (!entry.has(FlowStep::Answered)) // else the look tells no news
        Q_EMIT stepStarted(Step::LookUpClient);
    Cancellation abandoned;
    listen(abandoned);
    const Result<std::optional<dintero::ApiClient>> found = co_await lookUpClient(m_parts, entry, &abandoned);
    if (!found)
        co_return Failure(found.error());
    if (!found->has_value()) {
        const Result<void> removed =
            co_await removeKeptSecret(m_parts, entry.intent.clientId, entry.intent.id, &abandoned);
        if (!removed)
            co_return Failure(removed.error());
        m_entry.close(IntentOutcome::NotDone);
        co_return failure(ErrorKind::NotFound,
            QStringLiteral("The provider has no client \"%1\": it was never created, or is deleted")
                .arg(entry.intent.name));
    }
    const dintero::ApiClient client = **found;
    const Result<void> corrected = correctIndexedId(m_parts, entry.intent, client);
    if (!corrected)
        co_return Failure(corrected.error());
    if (m_handedOutBefore) {
        // Somebody may use the secret: it stays as it is, wherever it is.
        m_outcome.client = client;
        m_inStore = isIndexedAsStored();
    } else {
        const Result<void> home = co_await bringHome(entry, client, keeping);
        if (!home)
            co_return Failure(home.error());
    }
    co_await grantAndProve();
    Result<ProvisionedClient> outcome(m_outcome);
    co_return outcome;
}

/// Nobody has seen this client's secret. If the store has it, all is well; if not, it is lost for good, and a
/// fresh one takes nothing from anybody.
QCoro::Task<Result<void>> CreateClientFlow::bringHome(
    JournalEntry entry, dintero::ApiClient client, Keeping keeping)
{
    Cancellation abandoned;
    listen(abandoned);
    Q_EMIT stepStarted(Step::TrySecret);
    Result<SecretState> state = SecretState::Missing;
    // A provider may have given it the sign-in's client_id: what is kept under that is the sign-in's.
    if (!isOwnSignIn(m_parts.session, client.clientId))
        state = co_await tryStoredSecret(m_parts, client, &abandoned);
    if (state && *state == SecretState::Works) {
        adoptStored(client);
        co_return Result<void>();
    }
    // A store that can't be asked has nothing of a client whose secret never went there.
    const bool neverStored = keeping == Keeping::Person && !entry.has(FlowStep::SecretStored);
    if (!state && !(neverStored && isKeychainError(state.error().kind)))
        co_return Failure(state.error());
    const Result<void> usable = co_await checkKeychain(keeping);
    if (!usable)
        co_return usable;
    Q_EMIT stepStarted(Step::RotateSecret);
    const auto call = [this, &client] {
        return m_parts.session.clients().rotateSecret(client.id, beforeSending());
    };
    Result<dintero::ApiClientWithSecret> answer = co_await sendUnlessRateLimited(call);
    if (!answer)
        co_return Failure(answer.error());
    adopt(entry.intent, std::move(*answer));
    co_await deliver(keeping, Audience::NobodyIfKept);
    co_return Result<void>();
}

} // namespace clientsmith
