#include "tests/support/wizardworld.h"

namespace clientsmith::test {

WizardWorld::WizardWorld(const sandbox::Options &options)
    : m_transport(QStringLiteral("test"))
{
    if (!sandbox.start(options) || !folder.isValid())
        qFatal("The sandbox does not start");
    m_origin = std::make_unique<ApiOrigin>(*ApiOrigin::parse(sandbox.url().toString()));
    m_database = std::make_unique<Database>(folder.filePath(QStringLiteral("data/clientsmith.db")));
    m_journal = std::make_unique<SqliteJournal>(
        *m_database, *m_origin, m_clock, folder.filePath(QStringLiteral("data/owners")));
    m_accounts = std::make_unique<AccountStore>(*m_database, *m_origin);
    m_index = std::make_unique<CredentialIndex>(*m_database, *m_origin);
    m_replacements = replacementsElsewhere();
    m_events = std::make_unique<EventLog>(*m_database, *m_origin, m_clock);
    std::vector<sandbox::Account> accounts = sandbox.accounts();
    sandbox::Account &first = accounts.front();
    const Account account{*dintero::AccountId::parse(first.accountId), first.businessName, first.clientId};
    m_session = std::make_unique<AccountSession>(
        *m_origin, account, m_transport, m_clock, signInSecretInMemory(std::move(first.clientSecret)));
}

void WizardWorld::forgetHandOvers()
{
    if (!m_database->run(QStringLiteral("DELETE FROM journal_steps WHERE step = 'handed_out'")))
        qFatal("The journal can't be changed");
}

std::unique_ptr<ReplacementStore> WizardWorld::replacementsElsewhere()
{
    return std::make_unique<ReplacementStore>(
        *m_database, *m_origin, m_clock, folder.filePath(QStringLiteral("data/owners")));
}

void WizardWorld::breakDatabase()
{
    if (!m_database->run(QStringLiteral("PRAGMA query_only = ON")))
        qFatal("The database can't be changed");
}

Services WizardWorld::services()
{
    return {*m_origin, m_transport, secrets, m_clock, *m_journal, *m_accounts, *m_index, *m_replacements,
        *m_events};
}

} // namespace clientsmith::test
