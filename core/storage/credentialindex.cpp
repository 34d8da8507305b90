#include "core/storage/credentialindex.h"

#include "core/storage/database.h"

namespace clientsmith {

CredentialIndex::CredentialIndex(Database &database, const ApiOrigin &origin)
    : m_database(database)
    , m_origin(origin)
{
}

Result<std::vector<CredentialRow>> CredentialIndex::list(const QString &accountId) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral(
            "SELECT account_id, client_id, id, name, stored, verified_at FROM credentials"
            " WHERE origin = ? AND (? = '' OR account_id = ?) ORDER BY account_id, name, client_id"),
        {m_origin.text(), accountId, accountId});
    if (!query)
        return Failure(query.error());
    std::vector<CredentialRow> rows;
    while (query->next()) {
        CredentialRow row;
        row.accountId = query->value(0).toString();
        row.clientId = query->value(1).toString();
        row.id = query->value(2).toString();
        row.name = query->value(3).toString();
        row.stored = storedNamed(query->value(4).toString());
        row.verifiedAt = QDateTime::fromString(query->value(5).toString(), Qt::ISODateWithMs);
        rows.push_back(row);
    }
    return rows;
}

Result<void> CredentialIndex::put(const CredentialRow &row)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> done =
            m_database.run(QStringLiteral("INSERT OR REPLACE INTO credentials"
                                          " (origin, account_id, client_id, id, name, stored, verified_at) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {m_origin.text(), row.accountId, row.clientId, row.id, row.name, storedName(row.stored),
                    row.verifiedAt.toUTC().toString(Qt::ISODateWithMs)});
        return done ? Result<void>() : Failure(done.error());
    });
}

Result<void> CredentialIndex::setVerified(
    const QString &accountId, const QString &clientId, const QDateTime &when)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> done =
            m_database.run(QStringLiteral("UPDATE credentials SET verified_at = ?"
                                          " WHERE origin = ? AND account_id = ? AND client_id = ?"),
                {when.toUTC().toString(Qt::ISODateWithMs), m_origin.text(), accountId, clientId});
        return done ? Result<void>() : Failure(done.error());
    });
}

Result<void> CredentialIndex::remove(const QString &accountId, const QString &clientId)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> done = m_database.run(
            QStringLiteral("DELETE FROM credentials WHERE origin = ? AND account_id = ? AND client_id = ?"),
            {m_origin.text(), accountId, clientId});
        return done ? Result<void>() : Failure(done.error());
    });
}

} // namespace clientsmith
