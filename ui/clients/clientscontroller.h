#pragma once

#include "core/accounts/accountsession.h"
#include "core/base/cancellation.h"
#include "core/storage/credentialindex.h"
#include "ui/clients/clientlist.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// Loads the account's clients with their grants. Owned by the application; outlives its loads.
class ClientsController final : public QObject
{
    Q_OBJECT
public:
    /// \p storedAs is where the secrets are of the sign-ins in \p accounts, which the index doesn't list.
    ClientsController(AccountSession &session, const CredentialIndex &index, const AccountStore &accounts,
        Stored storedAs, QObject *parent = nullptr);

    /// While one load runs, another is asked for once and follows it.
    void reload();
    /// Reloads because a client was created here; the list then goes to it.
    void reloadFor(const QString &clientId);
    /// The client of reloadFor(), once it has been loaded; empty if there is none.
    QString takeCreated();
    void cancel();
    bool isLoading() const { return m_loading; }

    /// Of the last load that succeeded.
    const std::vector<ListedClient> &clients() const { return *m_clients; }
    const ClientList &list() const { return m_clients; }
    bool hasLoaded() const { return m_loadedAt.isValid(); }
    /// When the list was as it is shown; invalid before the first load.
    QDateTime loadedAt() const { return m_loadedAt; }
    /// The last load failed and brought nothing: what is shown may have changed since.
    bool isOutdated() const { return m_outdated; }
    /// Of the last load, if it failed.
    const std::optional<Error> &error() const { return m_error; }
    /// Unknown when the sign-in may list clients but not their grants.
    AccessState access() const { return m_access; }

Q_SIGNALS:
    void started();
    /// The first time: the clients are there, and their grants are on the way.
    void listed();
    /// Nothing runs any more; clients() or error() is new.
    void finished();

private:
    QCoro::Task<> load();
    QCoro::Task<Result<void>> fetch();
    Result<CredentialRow> signIn() const;
    void show(ClientList clients, AccessState access);

    AccountSession &m_session;
    const CredentialIndex &m_index;
    const AccountStore &m_accounts;
    Stored m_storedAs;
    std::unique_ptr<Cancellation> m_cancellation;
    ClientList m_clients = shared({});
    AccessState m_access = AccessState::Known;
    QDateTime m_loadedAt;
    std::optional<Error> m_error;
    QString m_created;
    bool m_loading = false;
    bool m_again = false;
    bool m_outdated = false;
};

} // namespace clientsmith::ui
