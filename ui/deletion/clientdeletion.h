#pragma once

#include "core/base/cancellation.h"
#include "core/provisioning/deleteclientflow.h"
#include "core/services.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// What came of deleting one client.
struct DeletionResult
{
    dintero::ApiClient client;
    /// None if the client and its secret are gone.
    std::optional<Error> error;
    /// The provider no longer has the client, whatever the error says.
    bool deleted = false;
    /// The provider may or may not have deleted it.
    bool unknown = false;
};

/// Deletes clients of the account, one after the other. Owned by the application; outlives its run.
class ClientDeletion final : public QObject
{
    Q_OBJECT
public:
    ClientDeletion(Services services, AccountSession &session, QObject *parent = nullptr);

    /// Not while one runs.
    void start(const std::vector<dintero::ApiClient> &clients);
    /// Begins no further one, and ends the wait for the keychain. The call to the provider runs to its end:
    /// nobody would know what came of it.
    void cancel();

    bool isRunning() const { return m_running; }
    bool isCancelled() const { return m_cancelled; }
    /// Those of the last run, or of the one that runs.
    const std::vector<dintero::ApiClient> &clients() const { return m_clients; }
    /// In the order of clients(), as far as the run has come.
    const std::vector<DeletionResult> &results() const { return m_results; }

Q_SIGNALS:
    /// There is one more of results().
    void progressed();
    /// What the run left open is among what was interrupted.
    void ended();

private:
    QCoro::Task<> run();

    Services m_services;
    AccountSession &m_session;
    std::unique_ptr<Cancellation> m_cancellation;
    std::unique_ptr<DeleteClientFlow> m_flow;
    std::vector<dintero::ApiClient> m_clients;
    std::vector<DeletionResult> m_results;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace clientsmith::ui
