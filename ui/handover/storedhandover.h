#pragma once

#include "core/accounts/storedcredentials.h"
#include "core/base/cancellation.h"
#include "core/services.h"
#include "ui/clients/clientscontroller.h"

#include <QObject>

#include <memory>
#include <vector>

namespace clientsmith::ui {

/// Gets kept secrets out of the store for somebody who hands them on, and writes down that they are handed
/// out. Owned by the application; outlives its run.
class StoredHandover final : public QObject
{
    Q_OBJECT
public:
    using Credentials = std::vector<std::unique_ptr<IssuedCredentials>>;

    StoredHandover(Services services, AccountSession &session, QObject *parent = nullptr);

    /// All of them or none. Not while one runs.
    void start(const std::vector<ListedClient> &clients);
    void cancel();

    bool isRunning() const { return m_running; }
    /// Only while ready() is emitted; then they are wiped.
    const Credentials &credentials() const { return m_credentials; }
    /// While ready() is emitted: to be called before any of them leaves the program.
    Result<void> note(const Handover &where);

Q_SIGNALS:
    /// credentials() may be read until this returns, and handed out once note() has succeeded; ended()
    /// follows.
    void ready();
    void ended();
    /// \p name is the client's whose secret can't be had.
    void failed(const clientsmith::Error &error, const QString &name);

private:
    QCoro::Task<> run(std::vector<ListedClient> clients);

    Services m_services;
    AccountSession &m_session;
    std::unique_ptr<Cancellation> m_cancellation;
    std::vector<CredentialRow> m_rows;
    Credentials m_credentials;
    bool m_running = false;
};

} // namespace clientsmith::ui
