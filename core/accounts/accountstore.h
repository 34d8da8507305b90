#pragma once

#include "core/base/result.h"
#include "core/dintero/accountid.h"
#include "core/http/apiorigin.h"

#include <QString>

#include <optional>
#include <vector>

namespace clientsmith {

class Database;

/// An account that somebody signed in to, without its secret.
struct Account
{
    dintero::AccountId id;
    /// Empty when the provider would not tell.
    QString businessName;
    /// The client that we sign in with; its secret is in the keychain under keychainKey(). Empty for a
    /// session on an access token, which is kept nowhere.
    QString clientId;

    bool isByToken() const { return clientId.isEmpty(); }
};

/// The key of a client's secret in the keychain: names provider, API origin, environment, account and client.
QString keychainKey(const ApiOrigin &origin, const dintero::AccountId &account, const QString &clientId);

/// The signed-in accounts of one API origin, kept over restarts. Errors are ErrorKind::Storage. Main thread.
class AccountStore
{
public:
    AccountStore(Database &database, const ApiOrigin &origin);

    Result<std::vector<Account>> list() const;
    Result<std::optional<Account>> find(const dintero::AccountId &id) const;
    /// Adds, or replaces the one of the same id.
    Result<void> put(const Account &account);
    Result<void> remove(const dintero::AccountId &id);

private:
    Database &m_database;
    ApiOrigin m_origin;
};

} // namespace clientsmith
