#pragma once

#include "core/base/cancellation.h"
#include "core/provisioning/deleteclientflow.h"
#include "core/services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace clientsmith::ui {

/// Deletes clients of the account, one after the other. Owned by the application; outlives its run.
class ClientDeletion final : public QObject
{
    Q_OBJECT
public:
    ClientDeletion(Services services, AccountSession &session, QObject *parent = nullptr);

    /// Not while one runs.
    void start(const dintero::ApiClient &client);
    /// Ends the wait for the keychain. The call to the provider runs to its end: nobody would know what came
    /// of it.
    void cancel();

    bool isRunning() const { return m_flow != nullptr; }
    /// Of the last run: none if the client and its secret are gone.
    const std::optional<Error> &error() const { return m_error; }
    /// The provider no longer has the client, whatever error() says.
    bool isDeleted() const { return m_deleted; }
    /// The provider may or may not have deleted it.
    bool outcomeUnknown() const { return m_unknown; }

Q_SIGNALS:
    /// error() is new, and what the run left open is among what was interrupted.
    void ended();

private:
    QCoro::Task<> run(dintero::ApiClient client);

    Services m_services;
    AccountSession &m_session;
    std::unique_ptr<Cancellation> m_cancellation;
    std::unique_ptr<DeleteClientFlow> m_flow;
    std::optional<Error> m_error;
    bool m_deleted = false;
    bool m_unknown = false;
};

} // namespace clientsmith::ui
