#pragma once

#include "core/base/result.h"
#include "core/http/apiorigin.h"
#include "core/secrets/stored.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace clientsmith {

class Database;

/// Which secrets we keep, without the secrets: listing never opens the keychain, because each read may be a
/// prompt. A row is Nowhere (pending) from before the keychain write until the read-back.
struct CredentialRow
{
    QString accountId;
    QString clientId;
    /// The provider's UUID; empty until the create call was answered.
    QString id;
    QString name;
    Stored stored = Stored::Nowhere;
    /// Invalid if never.
    QDateTime verifiedAt;
};

/// Rows of one API origin. Errors are ErrorKind::Storage. Main thread.
class CredentialIndex
{
public:
    CredentialIndex(Database &database, const ApiOrigin &origin);

    /// One account's, or every account's if \p accountId is empty.
    Result<std::vector<CredentialRow>> list(const QString &accountId) const;
    Result<void> put(const CredentialRow &row);
    /// A row that is not there is left so.
    Result<void> setVerified(const QString &accountId, const QString &clientId, const QDateTime &when);
    Result<void> remove(const QString &accountId, const QString &clientId);

private:
    Database &m_database;
    ApiOrigin m_origin;
};

} // namespace clientsmith
