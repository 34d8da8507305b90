#include "core/provisioning/createclientflow.h"

#include "core/base/logging.h"

#include <QScopeGuard>
#include <QUuid>

#include <algorithm>

namespace clientsmith {

namespace {

constexpr std::chrono::seconds longestRateLimitWait{60};
// A lost client may appear in the list late: look, and look again for a minute.
constexpr std::chrono::seconds lookUpPause{10};
constexpr int lookUps = 7;

/// Whether an error of the create call leaves open if the client exists. Any 4xx proves that it does not.
bool isLost(const Error &error)
{
    const bool refused = error.status >= 400 && error.status < 500;
    return !error.unsent && !refused && error.kind != ErrorKind::InvalidInput &&
        error.kind != ErrorKind::Cancelled;
}

std::optional<Error> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional<Error>(result.error());
}

} // namespace

QStringList ClientDraft::scopes() const
{
    QStringList all = dintero::scopesOf(type) + additionalScopes;
    all.removeDuplicates();
    return all;
}

CreateClientFlow::CreateClientFlow(AccountSession &session, SecretStore &secrets, CredentialIndex &index,
    Journal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_index(index)
    , m_journal(journal)
    , m_clock(clock)
{
}

CreateClientFlow::~CreateClientFlow() = default;

QCoro::Task<Result<CreatedClient>> CreateClientFlow::run(ClientDraft draft, Keeping keeping)
{
    m_running = true;
    const auto ended = qScopeGuard([this] {
        m_running = false;
        if (m_releaseWanted)
            release();
    });
    const Account &account = m_session.account();
    m_created.scopes = draft.scopes();
    if (m_created.scopes.isEmpty())
        co_return failure(
            ErrorKind::InvalidInput, QStringLiteral("A client without a scope could do nothing"));

    // 1. Whether the secret could be kept is found out before there is one.
    if (keeping == Keeping::Keychain) {
        Q_EMIT stepStarted(Step::CheckKeychain);
        const Result<void> usable = co_await probe(m_secrets, &m_beforeCreation);
        if (!usable)
            co_return Failure(usable.error());
    }
    if (m_beforeCreation.isRequested())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));

    // 2. The intent is durable, and the client's id chosen, before the provider hears of it.
    dintero::NewApiClient wanted;
    wanted.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wanted.name = draft.name;
    wanted.callbacks = QStringList{draft.website.encoded};
    const CreateIntent intent{m_session.origin(), account.id, wanted.clientId, wanted.name,
        draft.website.encoded, m_created.scopes};
    const Result<Journal::Entry> entry = m_journal.open(intent);
    if (!entry)
        co_return Failure(entry.error());
    m_entry = *entry;
    const CredentialRow pending{
        account.id.text(), wanted.clientId, QString(), wanted.name, Stored::Nowhere, {}};
    if (const Result<void> indexed = m_index.put(pending); !indexed) {
        m_journal.close(m_entry, IntentOutcome::NotCreated);
        co_return Failure(indexed.error());
    }

    // 3. Exactly one POST, or two when the first was answered by 401 or 429, which create nothing.
    Q_EMIT stepStarted(Step::CreateClient);
    Result<dintero::ApiClientWithSecret> answer = co_await create(wanted);
    if (!answer && isLost(answer.error())) {
        Q_EMIT stepStarted(Step::LookUpClient);
        const Error loss = answer.error();
        answer = co_await recoverLostAnswer(wanted, loss);
    }
    if (!answer) {
        if (!m_outcomeUnknown) {
            m_journal.close(m_entry, IntentOutcome::NotCreated);
            m_index.remove(account.id.text(), wanted.clientId);
        }
        co_return Failure(answer.error());
    }
    adopt(wanted, std::move(*answer));

    // 4. Kept and read back before anybody sees it. From here on nothing undoes the client, and no error of
    // the journal or the index stops the flow: the secret on the page is worth more.
    if (keeping == Keeping::Keychain) {
        Q_EMIT stepStarted(Step::StoreSecret);
        co_await store();
    }
    m_journal.record(m_entry, CreateStage::HandedOut, m_created.client.id);
    Q_EMIT credentialsIssued();

    // 5. and 6. Access, and the proof of it.
    co_await grantAndProve();
    // A copy of its own: QCoro 0.8 moves out of whatever it is given to return, members too.
    Result<CreatedClient> outcome(m_created);
    co_return outcome;
}

void CreateClientFlow::cancel()
{
    m_beforeCreation.request();
    Q_EMIT waitAbandoned();
}

QCoro::Task<Result<dintero::ApiClientWithSecret>> CreateClientFlow::create(dintero::NewApiClient wanted)
{
    while (true) {
        Result<dintero::ApiClientWithSecret> answer =
            co_await m_session.clients().create(wanted, &m_beforeCreation);
        if (answer || answer.error().kind != ErrorKind::RateLimited)
            co_return answer;
        const std::chrono::seconds wait = answer.error().retryAfter.value_or(longestRateLimitWait);
        m_rateLimitWaited += wait;
        if (m_rateLimitWaited > longestRateLimitWait)
            co_return answer;
        Cancellation abandoned;
        connect(this, &CreateClientFlow::waitAbandoned, &abandoned, &Cancellation::request);
        co_await m_clock.sleepFor(wait, &abandoned);
        if (abandoned.isRequested())
            co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    }
}

QCoro::Task<Result<dintero::ApiClientWithSecret>> CreateClientFlow::recoverLostAnswer(
    dintero::NewApiClient wanted, Error loss)
{
    m_outcomeUnknown = true;
    Cancellation abandoned;
    connect(this, &CreateClientFlow::waitAbandoned, &abandoned, &Cancellation::request);
    for (int look = 1; look <= lookUps && !abandoned.isRequested(); ++look) {
        if (look > 1)
            co_await m_clock.sleepFor(lookUpPause, &abandoned);
        const Result<std::vector<dintero::ApiClient>> clients = co_await m_session.clients().list(&abandoned);
        if (!clients) {
            const Error &error = clients.error();
            if (error.status >= 400 && error.status < 500 && error.kind != ErrorKind::RateLimited)
                break; // we may not look, so we can't know
            continue;
        }
        std::vector<dintero::ApiClient> found;
        std::copy_if(clients->begin(), clients->end(), std::back_inserter(found),
            [&](const dintero::ApiClient &client) { return client.clientId == wanted.clientId; });
        if (found.size() > 1)
            break; // touch nothing
        if (found.size() == 1) {
            // Nobody has seen the lost secret, so a fresh one takes nothing from anybody.
            const QString id = found.front().id;
            Result<dintero::ApiClientWithSecret> rotated =
                co_await m_session.clients().rotateSecret(id, &abandoned);
            if (rotated)
                m_outcomeUnknown = false;
            co_return rotated;
        }
    }
    co_return Failure(loss);
}

void CreateClientFlow::adopt(const dintero::NewApiClient &wanted, dintero::ApiClientWithSecret answer)
{
    dintero::ApiClient &client = m_created.client;
    client = std::move(answer.client);
    // The reference marks none of these as required; what we sent stands in for what was left out.
    const bool renamed = !client.clientId.isEmpty() && client.clientId != wanted.clientId;
    if (client.clientId.isEmpty())
        client.clientId = wanted.clientId;
    if (client.name.isEmpty())
        client.name = wanted.name;
    if (client.callbacks.isEmpty())
        client.callbacks = wanted.callbacks;
    m_credentials = std::make_unique<IssuedCredentials>(m_session.origin(), m_session.account().id, client.id,
        client.clientId, client.name, client.callbacks, std::move(answer.secret));
    m_journal.record(m_entry, CreateStage::Created, client.id);
    if (renamed)
        m_index.remove(m_session.account().id.text(), wanted.clientId);
    putIndexRow(Stored::Nowhere);
}

void CreateClientFlow::putIndexRow(Stored stored)
{
    const CredentialRow row{m_session.account().id.text(), m_created.client.clientId, m_created.client.id,
        m_created.client.name, stored, {}};
    if (const Result<void> put = m_index.put(row); !put)
        qCWarning(lcFlow) << "The index could not be written:" << put.error().message;
}

QCoro::Task<Result<void>> CreateClientFlow::store()
{
    Cancellation abandoned;
    connect(this, &CreateClientFlow::waitAbandoned, &abandoned, &Cancellation::request);
    const QString key = keychainKey(m_session.origin(), m_session.account().id, m_created.client.clientId);
    const Result<void> kept = co_await writeAndReadBack(m_secrets, key, m_credentials->secret(), &abandoned);
    if (kept) {
        m_created.storeError.reset();
        m_credentials->markInKeychain();
        m_journal.record(m_entry, CreateStage::SecretStored, m_created.client.id);
        putIndexRow(Stored::Keychain);
    } else {
        m_created.storeError = kept.error();
    }
    co_return kept;
}

QCoro::Task<Result<void>> CreateClientFlow::storeAgain()
{
    if (!m_credentials || m_credentials->secret().isEmpty())
        co_return failure(ErrorKind::InvalidInput, QStringLiteral("There is no secret to store"));
    co_return co_await store();
}

QCoro::Task<Result<VerifiedAccess>> CreateClientFlow::finishAccess()
{
    m_running = true;
    co_await grantAndProve();
    m_running = false;
    if (m_releaseWanted)
        release();
    if (m_created.grantError)
        co_return Failure(*m_created.grantError);
    if (m_created.proofError)
        co_return Failure(*m_created.proofError);
    Result<VerifiedAccess> access(*m_created.verified);
    co_return access;
}

QCoro::Task<void> CreateClientFlow::grantAndProve()
{
    Cancellation abandoned;
    connect(this, &CreateClientFlow::waitAbandoned, &abandoned, &Cancellation::request);
    const Result<void> granted = co_await grantAccess(&abandoned);
    m_created.grantError = errorOf(granted);
    if (!granted)
        co_return;
    const Result<void> proven = co_await proveAccess(&abandoned);
    m_created.proofError = errorOf(proven);
}

QCoro::Task<Result<void>> CreateClientFlow::grantAccess(Cancellation *cancellation)
{
    if (m_granted)
        co_return Result<void>();
    Q_EMIT stepStarted(Step::GrantAccess);
    bool lostAnswerHadWorked = false;
    if (m_created.grantError) {
        // The answer to the first try may have been lost behind a grant that was made.
        const Result<bool> found = co_await isGranted(cancellation);
        if (!found)
            co_return Failure(found.error());
        lostAnswerHadWorked = *found;
    }
    if (!lostAnswerHadWorked) {
        dintero::NewGrant wanted;
        wanted.clientUuid = m_created.client.id;
        wanted.audience = dintero::audienceOf(m_session.account().id);
        wanted.scopes = m_created.scopes;
        const Result<dintero::Grant> grant = co_await m_session.grants().create(wanted, cancellation);
        if (!grant)
            co_return Failure(grant.error());
    }
    m_granted = true;
    m_journal.record(m_entry, CreateStage::Granted, m_created.client.id);
    co_return Result<void>();
}

QCoro::Task<Result<void>> CreateClientFlow::proveAccess(Cancellation *cancellation)
{
    Q_EMIT stepStarted(Step::ProveAccess);
    Result<Secret> secret = co_await secretForProof(cancellation);
    if (!secret)
        co_return Failure(secret.error());
    const Result<dintero::AccessToken> token =
        co_await m_session.tokens().request(m_created.client.clientId, std::move(*secret), cancellation);
    if (!token)
        co_return Failure(token.error());
    m_created.verified =
        VerifiedAccess{token->expiresIn, token->scopes.isEmpty() ? m_created.scopes : token->scopes};
    m_journal.record(m_entry, CreateStage::Verified, m_created.client.id);
    m_index.setVerified(m_session.account().id.text(), m_created.client.clientId, m_clock.now());
    co_return Result<void>();
}

QCoro::Task<Result<bool>> CreateClientFlow::isGranted(Cancellation *cancellation)
{
    const QString audience = dintero::audienceOf(m_session.account().id);
    const Result<std::vector<dintero::Grant>> grants =
        co_await m_session.grants().listOf(m_created.client.id, cancellation);
    if (!grants)
        co_return Failure(grants.error());
    co_return std::any_of(grants->begin(), grants->end(),
        [&](const dintero::Grant &grant) { return grant.audience == audience; });
}

QCoro::Task<Result<Secret>> CreateClientFlow::secretForProof(Cancellation *cancellation)
{
    if (!m_credentials->secret().isEmpty())
        co_return m_credentials->secret().clone();
    if (!m_credentials->isInKeychain()) {
        co_return failure(ErrorKind::NotFound,
            QStringLiteral("The secret is with you alone, so that nothing here can ask for a token with it"));
    }
    const QString key = keychainKey(m_session.origin(), m_session.account().id, m_created.client.clientId);
    co_return co_await m_secrets.read(key, cancellation);
}

void CreateClientFlow::release()
{
    // A proof that is on its way still needs the secret; it is wiped right behind it.
    m_releaseWanted = true;
    if (m_running || !m_credentials)
        return;
    m_credentials->wipe();
    // A client that is held but has no proven access yet stays open, to be finished.
    if (!m_credentials->isHeld())
        m_journal.close(m_entry, IntentOutcome::Discarded);
    else if (m_created.verified)
        m_journal.close(m_entry, IntentOutcome::Finished);
}

} // namespace clientsmith
