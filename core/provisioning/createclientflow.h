#pragma once

#include "core/accounts/accountsession.h"
#include "core/accounts/storedcredentials.h"
#include "core/base/cancellation.h"
#include "core/dintero/scopes.h"
#include "core/dintero/websiteurl.h"
#include "core/provisioning/issuedcredentials.h"
#include "core/provisioning/journal.h"
#include "core/storage/credentialindex.h"

#include <QObject>

#include <memory>
#include <optional>

namespace clientsmith {

/// What the wizard collects and the command line parses.
struct ClientDraft
{
    dintero::ClientType type = dintero::ClientType::Checkout;
    dintero::WebsiteUrl website;
    QString name;
    /// Beside the type's own; the whole set for Custom.
    QStringList additionalScopes;

    /// The type's scopes and the additional ones, each once.
    QStringList scopes() const;
};

/// What the person decided about the secret before anything was created.
enum class Keeping {
    Keychain,
    /// *I will keep it myself*: no keychain is asked.
    Person,
};

/// What became of a client that exists at the provider. Each error is about a step after the create call;
/// none of them undoes it.
struct CreatedClient
{
    dintero::ApiClient client;
    QStringList scopes;
    std::optional<Error> storeError;
    std::optional<Error> grantError;
    std::optional<Error> proofError;
    std::optional<VerifiedAccess> verified;
};

/// Creates one client, in the order in which nothing is lost. One object a client; owned by the application,
/// not by a page; must outlive run(). Main thread.
class CreateClientFlow final : public QObject
{
    Q_OBJECT
public:
    enum class Step { CheckKeychain, CreateClient, LookUpClient, StoreSecret, GrantAccess, ProveAccess };
    Q_ENUM(Step)

    CreateClientFlow(AccountSession &session, SecretStore &secrets, CredentialIndex &index, Journal &journal,
        Clock &clock, QObject *parent = nullptr);
    ~CreateClientFlow() override;

    /// Runs once. An error means that no client was created, or (when outcomeUnknown()) that nobody knows
    /// yet.
    QCoro::Task<Result<CreatedClient>> run(ClientDraft draft, Keeping keeping);
    /// Before the create call: nothing is created. From then on it ends what is being waited for at that
    /// moment (a look-up, the keychain, the proof), and the flow goes on: an answer that is on its way brings
    /// a secret that has to be kept.
    void cancel();

    bool isRunning() const { return m_running; }
    /// The create call was answered by silence and the client could not be found, nor be ruled out.
    bool outcomeUnknown() const { return m_outcomeUnknown; }
    /// Null until credentialsIssued().
    IssuedCredentials *credentials() const { return m_credentials.get(); }
    /// Why the secret is not in the keychain; none if it is, or if the person keeps it.
    const std::optional<Error> &storeError() const { return m_created.storeError; }

    /// After a storeError: tries the keychain again.
    QCoro::Task<Result<void>> storeAgain();
    /// After a grantError or proofError: grants if the grant is missing, then proves.
    QCoro::Task<Result<VerifiedAccess>> finishAccess();
    /// The person is done with the secret: wipes it (behind a proof that is still on its way) and closes the
    /// intent.
    void release();

Q_SIGNALS:
    void stepStarted(clientsmith::CreateClientFlow::Step step);
    /// The secret may be shown now: it is stored, or storing failed and storeError() says why.
    void credentialsIssued();
    /// cancel() was called. Each wait listens for itself, so that an abandoned one does not end the next.
    void waitAbandoned();

private:
    QCoro::Task<Result<dintero::ApiClientWithSecret>> create(dintero::NewApiClient wanted);
    QCoro::Task<Result<dintero::ApiClientWithSecret>> recoverLostAnswer(
        dintero::NewApiClient wanted, Error loss);
    void adopt(const dintero::NewApiClient &wanted, dintero::ApiClientWithSecret answer);
    void putIndexRow(Stored stored);
    QCoro::Task<Result<void>> store();
    QCoro::Task<void> grantAndProve();
    QCoro::Task<Result<void>> grantAccess(Cancellation *cancellation);
    QCoro::Task<Result<void>> proveAccess(Cancellation *cancellation);
    QCoro::Task<Result<bool>> isGranted(Cancellation *cancellation);
    QCoro::Task<Result<Secret>> secretForProof(Cancellation *cancellation);

    AccountSession &m_session;
    SecretStore &m_secrets;
    CredentialIndex &m_index;
    Journal &m_journal;
    Clock &m_clock;
    Cancellation m_beforeCreation;
    std::unique_ptr<IssuedCredentials> m_credentials;
    CreatedClient m_created;
    Journal::Entry m_entry = 0;
    std::chrono::seconds m_rateLimitWaited{};
    bool m_running = false;
    bool m_granted = false;
    bool m_releaseWanted = false;
    bool m_outcomeUnknown = false;
};

} // namespace clientsmith
