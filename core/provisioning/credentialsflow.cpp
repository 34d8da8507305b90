#include "core/provisioning/credentialsflow.h"

#include "core/base/logging.h"
#include "core/provisioning/keyownership.h"
#include "core/provisioning/secrettrial.h"

#include <algorithm>

namespace clientsmith {

namespace {

std::optional<Error> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional<Error>(result.error());
}

/// What the person saved to a file while it was shown.
void noteSavedFile(const FlowParts &parts, const IssuedCredentials &credentials)
{
    // Wiped, they have been here before.
    if (credentials.savedFile().isEmpty() || credentials.secret().isEmpty())
        return;
    Event event = parts.event(EventKind::Exported, credentials.clientId(), credentials.name());
    event.where = credentials.savedFile();
    parts.events.note(event);
}

} // namespace

std::optional<Error> ProvisionedClient::trouble() const
{
    for (const std::optional<Error> &error : {storeError, grantError, proofError}) {
        if (error)
            return error;
    }
    return std::nullopt;
}

CredentialsFlow::CredentialsFlow(FlowParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_entry(parts.journal)
{
}

CredentialsFlow::~CredentialsFlow() = default;

void CredentialsFlow::cancel()
{
    m_beforeSending.request();
    Q_EMIT waitAbandoned();
}

void CredentialsFlow::listen(Cancellation &wait)
{
    connect(this, &CredentialsFlow::waitAbandoned, &wait, &Cancellation::request);
}

void CredentialsFlow::stopped()
{
    m_running = false;
    if (m_releaseWanted)
        release();
}

QCoro::Task<Result<void>> CredentialsFlow::checkKeychain(Keeping keeping)
{
    if (keeping == Keeping::Keychain) {
        Q_EMIT stepStarted(Step::CheckKeychain);
        const Result<void> usable = co_await probe(m_parts.secrets, &m_beforeSending);
        if (!usable)
            co_return usable;
    }
    if (isCancelled())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    co_return Result<void>();
}

QCoro::Task<bool> CredentialsFlow::waitOut(std::chrono::seconds wait)
{
    Cancellation abandoned;
    listen(abandoned);
    co_await m_parts.clock.sleepFor(wait, &abandoned);
    co_return !abandoned.isRequested();
}

void CredentialsFlow::takeUp(const JournalEntry &entry)
{
    m_entry.takeUp(entry.number);
    m_tookUp = true;
    m_handedOutBefore = entry.has(FlowStep::HandedOut);
    m_outcome.scopes = entry.intent.scopes;
    m_releaseWanted = true; // No page waits for this one, unless it issues credentials.
}

void CredentialsFlow::note(FlowStep step)
{
    m_entry.note(step, m_outcome.client.id, m_outcome.client.clientId);
}

void CredentialsFlow::adopt(const Intent &intent, dintero::ApiClientWithSecret answer)
{
    dintero::ApiClient &client = m_outcome.client;
    client = std::move(answer.client);
    // The reference marks none of these as required; what we know stands in for what was left out.
    const bool renamed = !client.clientId.isEmpty() && client.clientId != intent.clientId;
    if (client.clientId.isEmpty())
        client.clientId = intent.clientId;
    if (client.name.isEmpty())
        client.name = intent.name;
    if (client.callbacks.isEmpty() && !intent.websiteUrl.isEmpty())
        client.callbacks = QStringList{intent.websiteUrl};
    m_credentials =
        std::make_unique<IssuedCredentials>(m_parts.session.origin(), m_parts.session.account().id, client.id,
            client.clientId, client.name, client.callbacks, std::move(answer.secret));
    m_inStore = false;
    note(FlowStep::Answered);
    if (renamed && intent.kind == FlowKind::Create) {
        const Result<bool> another = isKeyOfAnother(m_parts, intent.clientId, client.id);
        if (another && !*another)
            m_parts.index.remove(m_parts.session.account().id.text(), intent.clientId);
    }
    m_outcome.storeError = errorOf(requireOwnClientId());
    if (!m_outcome.storeError)
        putIndexRow(Stored::Nowhere);
}

/// A provider that gives a new client the client_id of another must not bring us to overwrite that one's
/// secret.
Result<void> CredentialsFlow::requireOwnClientId() const
{
    const dintero::ApiClient &client = m_outcome.client;
    if (!m_mayBeSignIn && isOwnSignIn(m_parts.session, client.clientId))
        return failure(ErrorKind::KeychainRefused,
            QStringLiteral("The client id %1 is that of the sign-in, whose secret is kept already")
                .arg(client.clientId));
    return requireOwnKey(m_parts, client.clientId, client.id);
}

void CredentialsFlow::adoptStored(const dintero::ApiClient &client)
{
    m_outcome.client = client;
    m_inStore = true;
    note(FlowStep::SecretStored);
    putIndexRow(m_parts.secrets.storedAs());
}

void CredentialsFlow::putIndexRow(Stored stored)
{
    const CredentialRow row{m_parts.session.account().id.text(), m_outcome.client.clientId,
        m_outcome.client.id, m_outcome.client.name, stored, {}};
    if (const Result<void> put = m_parts.index.put(row); !put)
        qCWarning(lcFlow) << "The index could not be written:" << put.error().message;
}

bool CredentialsFlow::isIndexedAsStored() const
{
    const auto rows = m_parts.index.list(m_parts.session.account().id.text());
    return rows && std::any_of(rows->begin(), rows->end(), [this](const CredentialRow &row) {
        return row.clientId == m_outcome.client.clientId && row.stored != Stored::Nowhere &&
            (row.id.isEmpty() || row.id == m_outcome.client.id);
    });
}

QCoro::Task<void> CredentialsFlow::deliver(Keeping keeping, Audience audience)
{
    if (keeping == Keeping::Keychain && !m_outcome.storeError) {
        Q_EMIT stepStarted(Step::StoreSecret);
        co_await store();
    }
    if (audience == Audience::NobodyIfKept && m_inStore)
        co_return;
    m_releaseWanted = false;
    m_issued = true;
    note(FlowStep::HandedOut);
    Q_EMIT credentialsIssued();
}

QCoro::Task<Result<void>> CredentialsFlow::store()
{
    Cancellation abandoned;
    listen(abandoned);
    const QString key = m_parts.keyOf(m_outcome.client.clientId);
    Result<void> kept = requireOwnClientId();
    if (kept)
        kept = co_await writeAndReadBack(m_parts.secrets, key, m_credentials->secret(), &abandoned);
    if (kept) {
        m_outcome.storeError.reset();
        m_inStore = true;
        m_credentials->markInKeychain();
        note(FlowStep::SecretStored);
        putIndexRow(m_parts.secrets.storedAs());
    } else {
        m_outcome.storeError = kept.error();
    }
    co_return kept;
}

QCoro::Task<Result<void>> CredentialsFlow::storeAgain()
{
    if (!m_credentials || m_credentials->secret().isEmpty())
        co_return failure(ErrorKind::InvalidInput, QStringLiteral("There is no secret to store"));
    co_return co_await store();
}

QCoro::Task<Result<VerifiedAccess>> CredentialsFlow::finishAccess()
{
    const auto running = runs();
    co_await grantAndProve();
    if (m_outcome.grantError)
        co_return Failure(*m_outcome.grantError);
    if (m_outcome.proofError)
        co_return Failure(*m_outcome.proofError);
    Result<VerifiedAccess> access(*m_outcome.verified);
    co_return access;
}

QCoro::Task<void> CredentialsFlow::grantAndProve()
{
    Cancellation abandoned;
    listen(abandoned);
    const Result<void> granted = co_await grantAccess(&abandoned);
    m_outcome.grantError = errorOf(granted);
    if (!granted)
        co_return;
    const Result<void> proven = co_await proveAccess(&abandoned);
    m_outcome.proofError = errorOf(proven);
}

QCoro::Task<Result<void>> CredentialsFlow::grantAccess(Cancellation *cancellation)
{
    if (m_granted)
        co_return Result<void>();
    Q_EMIT stepStarted(Step::GrantAccess);
    bool lostAnswerHadWorked = false;
    if (m_outcome.grantError || m_tookUp) {
        // The answer to an earlier try may have been lost behind a grant that was made.
        const Result<bool> found = co_await isGranted(m_parts, m_outcome.client.id, cancellation);
        if (!found)
            co_return Failure(found.error());
        lostAnswerHadWorked = *found;
    }
    if (!lostAnswerHadWorked) {
        dintero::NewGrant wanted;
        wanted.clientUuid = m_outcome.client.id;
        wanted.audience = dintero::audienceOf(m_parts.session.account().id);
        wanted.scopes = m_outcome.scopes;
        const Result<dintero::Grant> grant = co_await m_parts.session.grants().create(wanted, cancellation);
        if (!grant)
            co_return Failure(grant.error());
    }
    m_granted = true;
    note(FlowStep::Granted);
    co_return Result<void>();
}

QCoro::Task<Result<void>> CredentialsFlow::proveAccess(Cancellation *cancellation)
{
    Q_EMIT stepStarted(Step::ProveAccess);
    m_provenAsFarAsPossible = false;
    Result<Secret> secret = co_await secretForProof(cancellation);
    if (!secret)
        co_return Failure(secret.error());
    const Result<std::optional<dintero::AccessToken>> token =
        co_await proveSecret(m_parts, m_outcome.client, std::move(*secret), cancellation);
    if (!token)
        co_return Failure(token.error());
    if (!*token) {
        m_provenAsFarAsPossible = true;
        co_return failure(
            ErrorKind::Forbidden, QStringLiteral("The secret is right, but the client has no access"));
    }
    m_outcome.verified =
        VerifiedAccess{(*token)->expiresIn, (*token)->scopes.isEmpty() ? m_outcome.scopes : (*token)->scopes};
    note(FlowStep::Verified);
    m_parts.index.setVerified(
        m_parts.session.account().id.text(), m_outcome.client.clientId, m_parts.clock.now());
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> CredentialsFlow::secretForProof(Cancellation *cancellation)
{
    if (m_credentials && !m_credentials->secret().isEmpty())
        co_return m_credentials->secret().clone();
    if (!m_inStore) {
        m_provenAsFarAsPossible = true;
        co_return failure(ErrorKind::NotFound,
            QStringLiteral("The secret is with you alone, so that nothing here can ask for a token with it"));
    }
    const QString key = m_parts.keyOf(m_outcome.client.clientId);
    co_return co_await m_parts.secrets.read(key, cancellation);
}

void CredentialsFlow::release()
{
    // A proof that is on its way still needs the secret; it is wiped right behind it.
    m_releaseWanted = true;
    if (m_running)
        return;
    if (m_credentials) {
        noteSavedFile(m_parts, *m_credentials);
        m_credentials->wipe();
    }
    // What has no access yet stays open, to be finished.
    if (!m_entry.isOpen() || !m_granted)
        return;
    const bool held = m_inStore || (m_credentials ? m_credentials->isHeld() : m_handedOutBefore);
    if (m_issued && !held)
        m_entry.close(IntentOutcome::Discarded);
    else if (held && (m_outcome.verified || m_provenAsFarAsPossible))
        m_entry.close(IntentOutcome::Finished);
}

} // namespace clientsmith
