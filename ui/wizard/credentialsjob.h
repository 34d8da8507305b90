#pragma once

#include "core/provisioning/createclientflow.h"
#include "core/provisioning/rotatesecretflow.h"
#include "core/services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace clientsmith::ui {

/// Owns the flow that brings one secret into the world (a client is created, its secret rotated, or either of
/// them finished after an interruption), so that no window does: a window listens, and may go away while the
/// work runs on to its end. Belongs to the application; leave() is how a window lets go of it. Quitting waits
/// for it.
class CredentialsJob final : public QObject
{
    Q_OBJECT
public:
    /// Makes a job that the application owns.
    static CredentialsJob *make(const Services &services, AccountSession &session);
    ~CredentialsJob() override;
    /// Whether any job of the application has work under way, with or without a window.
    static bool anyBusy();

    // Each begins with a new flow; not while one runs or after one has given a client().
    void create(const ClientDraft &draft, Keeping keeping);
    /// \p id is the provider's UUID.
    void rotate(const QString &id, Keeping keeping);
    /// Finishes an interrupted creation or rotation; \p entry was claimed. It hands a secret over only if it
    /// could not be kept.
    void resume(const JournalEntry &entry, Keeping keeping);
    /// Before the call that makes the secret: ends with nothing done. After it: stops waiting for the rest.
    void cancel();
    /// Tries the keychain again after a storeError().
    void storeAgain();
    /// Tries the access again after it failed.
    void finishAccess();
    /// The person is done with the secret: it is wiped as soon as no step of the flow needs it.
    void release();
    /// The window is gone. Finishes what runs, wipes, and then deletes itself.
    void leave();

    /// Any of the above is under way.
    bool isBusy() const { return m_running || m_storing || m_finishing; }
    /// The run itself: from create(), rotate() or resume() to failed() or finished().
    bool isRunning() const { return m_running; }
    bool isStoring() const { return m_storing; }
    bool isFinishingAccess() const { return m_finishing; }
    /// The last one that began.
    CredentialsFlow::Step step() const { return m_step; }
    /// Null before credentialsIssued() and after release().
    IssuedCredentials *credentials() const;
    std::optional<Error> storeError() const;
    /// The secret is in hand, and neither the keychain nor a file has it.
    bool wouldLoseSecret() const;
    bool outcomeUnknown() const;
    bool foundWithoutSecret() const;
    /// How the journal's entry was closed; none while it is open.
    std::optional<IntentOutcome> closedAs() const;
    /// What became of the client; none until finished().
    const std::optional<ProvisionedClient> &client() const { return m_client; }

Q_SIGNALS:
    void stepStarted(clientsmith::CredentialsFlow::Step step);
    /// The secret may be shown: page 4.
    void credentialsIssued();
    /// Nothing came of it, or outcomeUnknown(). An interruption that was to be finished is as open as it was,
    /// unless closedAs() says otherwise.
    void failed(const clientsmith::Error &error);
    /// The run has ended with a client, whose client() may hold errors of the later steps.
    void finished();
    /// storeAgain() has ended; storeError() says how.
    void storeEnded();
    /// finishAccess() has ended; client() says how.
    void accessEnded();
    /// Nobody works on its entry any more: if that is open, it is among the interrupted ones from now on.
    void left();

private:
    CredentialsJob(const Services &services, AccountSession &session, QObject *parent);

    template <typename Flow>
    Flow *begin();
    void await(QCoro::Task<Result<ProvisionedClient>> run);
    void onRunEnded(const Result<ProvisionedClient> &result);
    void onStoreEnded(const Result<void> &result);
    void onAccessEnded(const Result<VerifiedAccess> &result);
    void settle();
    void waitUntilIdle();

    Services m_services;
    AccountSession &m_session;
    CredentialsFlow *m_flow = nullptr;
    std::optional<ProvisionedClient> m_client;
    CredentialsFlow::Step m_step = CredentialsFlow::Step::CheckKeychain;
    bool m_running = false;
    bool m_storing = false;
    bool m_finishing = false;
    bool m_releaseWanted = false;
    bool m_released = false;
    bool m_left = false;
    bool m_gone = false;
};

} // namespace clientsmith::ui
