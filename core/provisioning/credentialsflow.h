#pragma once

#include "core/accounts/storedcredentials.h"
#include "core/base/cancellation.h"
#include "core/provisioning/flowparts.h"
#include "core/provisioning/heldentry.h"
#include "core/provisioning/issuedcredentials.h"

#include <QObject>
#include <QScopeGuard>

#include <algorithm>
#include <memory>
#include <optional>

namespace clientsmith {

/// A client that has been given a secret, and what became of the steps after that. None of the errors undoes
/// it.
struct ProvisionedClient
{
    dintero::ApiClient client;
    QStringList scopes;
    std::optional<Error> storeError;
    std::optional<Error> grantError;
    std::optional<Error> proofError;
    std::optional<VerifiedAccess> verified;

    /// The first thing that went wrong after the client had its secret.
    std::optional<Error> trouble() const;
};

/// What every flow shares that brings a new secret into the world: keeping it, handing it over, giving access
/// and proving it, and the journal entry behind all that. One object a client; owned by the application, not
/// by a page; must outlive what it runs. Main thread.
class CredentialsFlow : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        CheckKeychain,
        CreateClient,
        LookUpClient,
        TrySecret,
        RotateSecret,
        StoreSecret,
        GrantAccess,
        ProveAccess,
    };
    Q_ENUM(Step)

    ~CredentialsFlow() override;

    /// Before the call that makes the secret: nothing is done. From then on it ends what is being waited for
    /// at that moment (a look-up, the keychain, the proof), and the flow goes on: an answer that is on its
    /// way brings a secret that has to be kept.
    void cancel();

    bool isRunning() const { return m_running; }
    /// The call was answered by silence, and what came of it could not be found out.
    bool outcomeUnknown() const { return m_outcomeUnknown; }
    /// So much is known when the outcome isn't: the new client exists, and nobody has its secret.
    bool foundWithoutSecret() const { return m_outcomeUnknown && m_foundWithoutSecret; }
    /// Null until the secret is there.
    IssuedCredentials *credentials() const { return m_credentials.get(); }
    /// Whether the secret may be shown: credentialsIssued() has been emitted.
    bool hasIssued() const { return m_issued; }
    /// Why the secret is not in the keychain; none if it is, or if the person keeps it.
    const std::optional<Error> &storeError() const { return m_outcome.storeError; }
    /// Where the secret is kept.
    Stored stored() const { return m_inStore ? m_parts.secrets.storedAs() : Stored::Nowhere; }
    /// How the journal entry was closed; none while it is open.
    const std::optional<IntentOutcome> &closedAs() const { return m_entry.closedAs(); }

    /// After a storeError: tries the keychain again.
    QCoro::Task<Result<void>> storeAgain();
    /// After a grantError or proofError: grants if the grant is missing, then proves.
    QCoro::Task<Result<VerifiedAccess>> finishAccess();
    /// The person is done with the secret: wipes it (behind a proof that is still on its way) and closes the
    /// entry, unless the access is still to be finished.
    void release();
    /// Nobody will call any of the above again. An entry that is still open can be taken up by recovery.
    void leave() { m_entry.leave(); }

Q_SIGNALS:
    void stepStarted(clientsmith::CredentialsFlow::Step step);
    /// The secret may be shown now: it is stored, or storing failed and storeError() says why.
    void credentialsIssued();
    /// cancel() was called. Each wait listens for itself, so that an abandoned one does not end the next.
    void waitAbandoned();

protected:
    /// Whom the secret is handed to once it is kept.
    enum class Audience {
        Person,
        /// Nobody, unless it could not be kept.
        NobodyIfKept,
    };

    CredentialsFlow(FlowParts parts, QObject *parent);

    /// For the first line of a flow.
    auto runs()
    {
        m_running = true;
        return qScopeGuard([this] { stopped(); });
    }
    Cancellation *beforeSending() { return &m_beforeSending; }
    bool isCancelled() const { return m_beforeSending.isRequested(); }
    /// cancel() requests it, if it comes from now on.
    void listen(Cancellation &wait);

    QCoro::Task<Result<void>> checkKeychain(Keeping keeping);
    /// Waits out the answers by 429; nothing came of those.
    template <typename Call>
    QCoro::Task<Result<dintero::ApiClientWithSecret>> sendUnlessRateLimited(Call call);
    void takeUp(const JournalEntry &entry);
    void note(FlowStep step);
    /// Takes the answer's secret over, and says in the index that its keeping is pending.
    void adopt(const Intent &intent, dintero::ApiClientWithSecret answer);
    /// The client's secret is in the store and works; it is not needed here.
    void adoptStored(const dintero::ApiClient &client);
    QCoro::Task<void> deliver(Keeping keeping, Audience audience);
    QCoro::Task<void> grantAndProve();
    void putIndexRow(Stored stored);
    /// Whether the index says that the client's secret is stored.
    bool isIndexedAsStored() const;

    FlowParts m_parts;
    ProvisionedClient m_outcome;
    bool m_outcomeUnknown = false;
    bool m_foundWithoutSecret = false;
    /// Access is there already, or is not this flow's to give.
    bool m_granted = false;
    /// The client may be the one that the session signs in with.
    bool m_mayBeSignIn = false;
    /// The entry is another flow's, which may have come further than it could write down.
    bool m_tookUp = false;
    /// The secret went to the person before this flow took the entry up.
    bool m_handedOutBefore = false;
    /// The store has the secret.
    bool m_inStore = false;
    bool m_releaseWanted = false;
    HeldEntry m_entry;

private:
    void stopped();
    QCoro::Task<bool> waitOut(std::chrono::seconds wait);
    QCoro::Task<Result<void>> store();
    QCoro::Task<Result<void>> grantAccess(Cancellation *cancellation);
    QCoro::Task<Result<void>> proveAccess(Cancellation *cancellation);
    QCoro::Task<Result<Secret>> secretForProof(Cancellation *cancellation);
    Result<void> requireOwnClientId() const;

    Cancellation m_beforeSending;
    std::unique_ptr<IssuedCredentials> m_credentials;
    std::chrono::seconds m_rateLimitWaited{};
    bool m_running = false;
    bool m_issued = false;
    /// Without access there is nothing to prove, and that is no fault of the secret's.
    bool m_provenAsFarAsPossible = false;
};

template <typename Call>
QCoro::Task<Result<dintero::ApiClientWithSecret>> CredentialsFlow::sendUnlessRateLimited(Call call)
{
    constexpr std::chrono::seconds shortestWait{1};
    constexpr std::chrono::seconds longestWait{60};
    while (true) {
        Result<dintero::ApiClientWithSecret> answer = co_await call();
        if (answer || answer.error().kind != ErrorKind::RateLimited)
            co_return answer;
        // A provider that says "at once" each time must not be asked for ever.
        const std::chrono::seconds wait =
            std::max(answer.error().retryAfter.value_or(longestWait), shortestWait);
        m_rateLimitWaited += wait;
        if (m_rateLimitWaited > longestWait)
            co_return answer;
        const bool waited = co_await waitOut(wait);
        if (!waited)
            co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    }
}

} // namespace clientsmith
