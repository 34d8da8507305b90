#pragma once

#include "core/accounts/storedcredentials.h"
#include "core/base/cancellation.h"
#include "core/services.h"
#include "ui/clients/clientscontroller.h"

#include <QObject>

#include <memory>
#include <vector>

namespace clientsmith::ui {

/// Gets kept secrets out of the store for somebody who hands them on, and writes down before that they were
/// handed out. Owned by the application; outlives its run.
class StoredHandover final : public QObject
{
    Q_OBJECT
public:
    using Credentials = std::vector<std::unique_ptr<IssuedCredentials>>;

    StoredHandover(Services services, AccountSession &session, QObject *parent = nullptr);

    /// All of them or none. Not while one runs.
    void start(const std::vector<ListedClient> &clients, const Handover &where);
    void cancel();

    bool isRunning() const { return m_running; }
    /// Only while released() is emitted; then they are wiped.
    const Credentials &credentials() const { return m_credentials; }

Q_SIGNALS:
    /// credentials() may be read until this returns; ended() follows.
    void released();
    void ended();
    /// \p name is the client's whose secret can't be had.
    void failed(const clientsmith::Error &error, const QString &name);

private:
    QCoro::Task<> run(std::vector<ListedClient> clients, Handover where);

    Services m_services;
    AccountSession &m_session;
    std::unique_ptr<Cancellation> m_cancellation;
    Credentials m_credentials;
    bool m_running = false;
};

} // namespace clientsmith::ui
