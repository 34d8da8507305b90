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

/// The system's clock, which a test can put forward.
class ShiftedClock final : public Clock
{
public:
    std::chrono::milliseconds monotonicNow() const override { return m_clock.monotonicNow() + shift; }
    QDateTime now() const override { return m_clock.now().addSecs(shift.count()); }
    QCoro::Task<> sleepFor(std::chrono::milliseconds duration, Cancellation *cancellation) override
    {
        co_await m_clock.sleepFor(duration, cancellation);
    }

    std::chrono::seconds shift{0};

private:
    SystemClock m_clock;
};

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
    void advanceClock(std::chrono::seconds duration) { m_clock.shift += duration; }
    /// What another program with the same data folder has.
    std::unique_ptr<ReplacementStore> replacementsElsewhere();

    sandbox::Server sandbox;
    ScriptedSecretStore secrets;
    QTemporaryDir folder;

private:
    ShiftedClock m_clock;
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
