#pragma once

#include "core/accounts/accountsession.h"
#include "core/base/cancellation.h"
#include "core/storage/credentialindex.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// A client, what it may do, and whether its secret is kept here.
struct ListedClient
{
    dintero::ApiClient client;
    QList<dintero::Grant> grants;
    QStringList scopes;
    Stored stored = Stored::Nowhere;
    QDateTime verifiedAt;
    /// Of the client that created it, if that one is in the list; else what the provider says.
    QString createdBy;
    /// The one that we are signed in with.
    bool isSignIn = false;
};

/// Loads the account's clients with their grants. Owned by the application; outlives its loads.
class ClientsController final : public QObject
{
    Q_OBJECT
public:
    ClientsController(AccountSession &session, const CredentialIndex &index, QObject *parent = nullptr);

    /// While one load runs, another is asked for once and follows it.
    void reload();
    /// Reloads because a client was created here; the list then goes to it.
    void reloadFor(const QString &clientId);
    /// The client of reloadFor(), once it has been loaded; empty if there is none.
    QString takeCreated();
    void cancel();
    bool isLoading() const { return m_loading; }

    /// Of the last load that succeeded.
    const std::vector<ListedClient> &clients() const { return m_clients; }
    bool hasLoaded() const { return m_hasLoaded; }
    /// Of the last load, if it failed.
    const std::optional<Error> &error() const { return m_error; }
    /// False when the sign-in may list clients but not their grants; access is unknown then.
    bool accessKnown() const { return m_accessKnown; }

Q_SIGNALS:
    void started();
    /// Nothing runs any more; clients() or error() is new.
    void finished();

private:
    QCoro::Task<> load();
    QCoro::Task<Result<void>> fetch();

    AccountSession &m_session;
    const CredentialIndex &m_index;
    std::unique_ptr<Cancellation> m_cancellation;
    std::vector<ListedClient> m_clients;
    std::optional<Error> m_error;
    QString m_created;
    bool m_loading = false;
    bool m_again = false;
    bool m_hasLoaded = false;
    bool m_accessKnown = true;
};

} // namespace clientsmith::ui
