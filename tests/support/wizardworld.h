#pragma once

#include "core/accounts/accountsession.h"
#include "core/http/networktransport.h"
#include "core/provisioning/sqlitejournal.h"
#include "core/sandbox/server.h"
#include "core/services.h"
#include "core/storage/database.h"
#include "tests/support/scriptedsecretstore.h"

#include <QTemporaryDir>

#include <memory>

namespace clientsmith::test {

/// Everything that a page runs on: the sandbox over real HTTP, signed in to its first account, and a keychain
/// that does as it is told.
class WizardWorld final
{
public:
    explicit WizardWorld(const sandbox::Options &options = {});

    Services services();
    AccountSession &session() { return *m_session; }
    /// How many create calls reached the provider.
    int creations() const { return sandbox.requestCount(QStringLiteral("createClient")); }

    /// As if nothing had been handed out that is still open.
    void forgetHandOvers();
    /// Nothing can be written to the program's file any more.
    void breakDatabase();

    sandbox::Server sandbox;
    ScriptedSecretStore secrets;
    QTemporaryDir folder;

private:
    SystemClock m_clock;
    NetworkTransport m_transport;
    std::unique_ptr<ApiOrigin> m_origin;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<CredentialIndex> m_index;
    std::unique_ptr<ReplacementStore> m_replacements;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<AccountSession> m_session;
};

} // namespace clientsmith::test
