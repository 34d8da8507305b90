#include "core/accounts/accountstore.h"

#include "core/storage/database.h"

namespace clientsmith {

QString keychainKey(const ApiOrigin &origin, const dintero::AccountId &account, const QString &clientId)
{
    return QStringLiteral("dintero/%1/%2/%3/%4")
        .arg(origin.text(), dintero::environmentName(account.environment()), account.text(), clientId);
}

AccountStore::AccountStore(Database &database, const ApiOrigin &origin)
    : m_database(database)
    , m_origin(origin)
{
}

Result<std::vector<Account>> AccountStore::list() const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral(
            "SELECT account_id, business_name, client_id FROM accounts WHERE origin = ? ORDER BY account_id"),
        {m_origin.text()});
    if (!query)
        return Failure(query.error());
    std::vector<Account> accounts;
    while (query->next()) {
        const Result<dintero::AccountId> id = dintero::AccountId::parse(query->value(0).toString());
        if (!id)
            return failure(
                ErrorKind::Storage, QStringLiteral("The data file holds an account id that is none"));
        accounts.push_back(Account{*id, query->value(1).toString(), query->value(2).toString()});
    }
    return accounts;
}

Result<std::optional<Account>> AccountStore::find(const dintero::AccountId &id) const
{
    const Result<std::vector<Account>> accounts = list();
    if (!accounts)
        return Failure(accounts.error());
    for (const Account &account : *accounts) {
        if (account.id == id)
            return account;
    }
    return std::nullopt;
}

Result<void> AccountStore::put(const Account &account)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> done = m_database.run(
            QStringLiteral("INSERT OR REPLACE INTO accounts (origin, account_id, business_name, client_id)"
                           " VALUES (?, ?, ?, ?)"),
            {m_origin.text(), account.id.text(), account.businessName, account.clientId});
        return done ? Result<void>() : Failure(done.error());
    });
}

Result<void> AccountStore::remove(const dintero::AccountId &id)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> done =
            m_database.run(QStringLiteral("DELETE FROM accounts WHERE origin = ? AND account_id = ?"),
                {m_origin.text(), id.text()});
        return done ? Result<void>() : Failure(done.error());
    });
}

} // namespace clientsmith
