#pragma once

#include "core/accounts/accountsession.h"
#include "core/http/networktransport.h"
#include "core/provisioning/createclientflow.h"
#include "core/provisioning/sqlitejournal.h"
#include "core/sandbox/server.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/services.h"
#include "core/storage/database.h"
#include "tests/faults/faultyproxy.h"
#include "tests/support/scriptedsecretstore.h"
#include "ui/application/world.h"

#include <QTemporaryDir>

#include <optional>

namespace clientsmith::test {

/// All that the desktop program stands on, each part of which can be made to fail by itself: the provider,
/// TLS and the network on the way to it, the keychain, and the data file. Nothing is touched before the
/// program or the test does.
class ErrorWorld final
{
public:
    explicit ErrorWorld(const Certificates &certificates);

    Services services();
    std::unique_ptr<ui::World> lend();
    QString dataFolder() const { return folder.filePath(QStringLiteral("data")); }
    QString dataFile() const { return dataFolder() + QStringLiteral("/clientsmith.sqlite"); }
    const ApiOrigin &origin() const { return m_origin; }

    /// From now on each request for the operation goes so. \p fault outlives the world.
    void fail(sandbox::Operation operation, const Fault &fault);
    /// The provider itself answers with the status from now on.
    void refuse(const QString &operation, int status);
    /// The provider, as somebody sees it who signs in at another computer.
    AccountSession &elsewhere() { return *m_elsewhere; }
    /// A client with this access alone, created as the program does, and its secret.
    std::pair<dintero::ApiClient, Secret> create(const QString &name, const QStringList &scopes);
    /// Another grant for it, of a type that this program never makes.
    bool grant(const dintero::ApiClient &client, const QString &type, const QStringList &scopes);
    /// Another window or command begins a new secret for the client, and does not come to an end.
    bool workElsewhereOn(const dintero::ApiClient &client);

    sandbox::Server sandbox;
    QTemporaryDir folder;
    ScriptedSecretStore scripted;
    KeychainSecretStore keychain{QStringLiteral("Clientsmith")};
    /// The session's own keychain instead of the scripted one.
    bool usesKeychain = false;
    /// Whom the program is signed in as when it starts; empty for nobody.
    std::optional<Account> signedIn;
    /// The account's own sign-in.
    std::optional<Account> account;
    Secret secret;
    /// Of \p signedIn.
    Secret signedInSecret;

private:
    std::unique_ptr<FaultyProxy> m_proxy;
    SystemClock m_clock;
    NetworkTransport m_network{QStringLiteral("test")};
    std::optional<AnnouncingTransport> m_transport;
    ApiOrigin m_origin;
    std::optional<Database> m_database;
    std::optional<SqliteJournal> m_journal;
    std::optional<AccountStore> m_accounts;
    std::optional<CredentialIndex> m_index;
    std::optional<ReplacementStore> m_replacements;
    std::optional<EventLog> m_events;
    std::optional<AccountSession> m_elsewhere;
    std::optional<Database> m_othersDatabase;
    std::optional<SqliteJournal> m_othersJournal;
};

} // namespace clientsmith::test
