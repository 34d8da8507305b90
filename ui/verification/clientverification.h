#pragma once

#include "core/accounts/storedcredentials.h"
#include "core/base/cancellation.h"
#include "ui/clients/clientscontroller.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// What came of asking for a token with a client's kept secret.
struct VerificationResult
{
    ListedClient client;
    /// None if it failed.
    std::optional<VerifiedAccess> access;
    std::optional<Error> error;
    QDateTime at;
};

/// Proves clients of the account with the secrets that are kept, one after the other. Owned by the
/// application; outlives its run.
class ClientVerification final : public QObject
{
    Q_OBJECT
public:
    ClientVerification(Services services, AccountSession &session, QObject *parent = nullptr);

    /// Not while one runs.
    void start(const std::vector<ListedClient> &clients);
    /// Ends what is being waited for, and begins nothing more.
    void cancel();
    /// The client has another secret or other access now: what came of it before says nothing any more.
    void forget(const QString &clientId);

    bool isRunning() const { return m_running; }
    /// Those of the last run, or of the one that runs.
    const std::vector<ListedClient> &clients() const { return m_clients; }
    /// In the order of clients(), as far as the run has come. One that was cancelled has none.
    const std::vector<VerificationResult> &results() const { return m_results; }

Q_SIGNALS:
    void started();
    /// There is one more of results(), or none more to come.
    void progressed();
    void ended();
    /// results() are gone.
    void forgotten();

private:
    QCoro::Task<> run();
    QCoro::Task<Result<VerifiedAccess>> verify(ListedClient client);

    Services m_services;
    AccountSession &m_session;
    std::unique_ptr<Cancellation> m_cancellation;
    std::vector<ListedClient> m_clients;
    std::vector<VerificationResult> m_results;
    bool m_running = false;
    bool m_outdated = false;
};

} // namespace clientsmith::ui
