#pragma once

#include "core/http/networktransport.h"
#include "core/http/retryingtransport.h"
#include "core/provisioning/flowparts.h"
#include "core/provisioning/sqlitejournal.h"
#include "core/sandbox/server.h"
#include "core/storage/credentialindex.h"
#include "core/storage/database.h"
#include "tests/faults/faultyproxy.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedsecretstore.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace clientsmith::test {

/// What outlives a process: the provider, the way to it, the disk, the keychain and the time.
class FaultWorld final
{
public:
    FaultWorld(const sandbox::Options &options, const Certificates *certificates);

    /// The ids of the clients called "Shop", as the provider has them.
    QStringList shops() const;
    QString clientIdOf(const QString &id) const;
    int grantsOf(const QString &id) const;
    /// The status of a token call with what the keychain has for the client; 0 if it has nothing.
    int storedTokenStatus(const QString &clientId);

    QByteArray signInSecret() const;

    sandbox::Server sandbox;
    std::unique_ptr<FaultyProxy> proxy;
    QTemporaryDir folder;
    ScriptedSecretStore secrets;
    ManualClock clock;
    std::optional<ApiOrigin> origin;
    std::optional<Account> account;

private:
    QJsonArray list(const QString &path) const;
};

/// One run of the program.
class FaultProcess final
{
public:
    explicit FaultProcess(FaultWorld &world);

    FlowParts parts() { return FlowParts{m_session, m_world.secrets, index, journal, m_world.clock, events}; }
    AccountSession &session() { return m_session; }

private:
    FaultWorld &m_world;
    Database m_database;
    NetworkTransport m_network{QStringLiteral("1")};
    AnnouncingTransport m_announcing;
    RetryingTransport m_transport;

public:
    SqliteJournal journal;
    CredentialIndex index;
    EventLog events;

private:
    AccountSession m_session;
};

} // namespace clientsmith::test
