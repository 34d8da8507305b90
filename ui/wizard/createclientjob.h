#pragma once

#include "core/provisioning/createclientflow.h"
#include "core/services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace clientsmith::ui {

/// Owns the flow that creates one client, so that no window does: the wizard listens, and may go away while
/// the work runs on to its end. Belongs to the application; leave() is how a window lets go of it. Quitting
/// waits for it.
class CreateClientJob final : public QObject
{
    Q_OBJECT
public:
    /// Makes a job that the application owns.
    static CreateClientJob *make(const Services &services, AccountSession &session);
    ~CreateClientJob() override;
    /// Whether any job of the application has work under way, with or without a window.
    static bool anyBusy();

    /// Begins, with a new flow each time; not while one runs or after a client was created.
    void start(const ClientDraft &draft, Keeping keeping);
    /// Before the create call: ends with nothing created. After it: stops waiting for the rest.
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
    /// The run itself: from start() to failed() or finished().
    bool isRunning() const { return m_running; }
    bool isStoring() const { return m_storing; }
    bool isFinishingAccess() const { return m_finishing; }
    /// Null before credentialsIssued() and after release().
    IssuedCredentials *credentials() const;
    std::optional<Error> storeError() const;
    /// The secret is in hand, and neither the keychain nor a file has it.
    bool wouldLoseSecret() const;
    bool outcomeUnknown() const;
    /// What became of the client; none until finished().
    const std::optional<ProvisionedClient> &created() const { return m_created; }

Q_SIGNALS:
    void stepStarted(clientsmith::CredentialsFlow::Step step);
    /// The secret may be shown: page 4.
    void credentialsIssued();
    /// No client was created, or outcomeUnknown().
    void failed(const clientsmith::Error &error);
    /// The run has ended with a client, whose created() may hold errors of the later steps.
    void finished();
    /// storeAgain() has ended; storeError() says how.
    void storeEnded();
    /// finishAccess() has ended; created() says how.
    void accessEnded();

private:
    CreateClientJob(const Services &services, AccountSession &session, QObject *parent);

    void onRunEnded(const Result<ProvisionedClient> &result);
    void onStoreEnded(const Result<void> &result);
    void onAccessEnded(const Result<VerifiedAccess> &result);
    void settle();
    void waitUntilIdle();

    Services m_services;
    AccountSession &m_session;
    CreateClientFlow *m_flow = nullptr;
    std::optional<ProvisionedClient> m_created;
    bool m_running = false;
    bool m_storing = false;
    bool m_finishing = false;
    bool m_releaseWanted = false;
    bool m_released = false;
    bool m_left = false;
};

} // namespace clientsmith::ui
