#pragma once

#include "core/sandbox/accountbook.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::sandbox {

struct Profile
{
    /// P (production) or T (test), then 3 or 8 digits.
    QString accountId;
    QString businessName;
    QString organizationNumber;
    QString website;
    /// The partner account that it is under; empty for none.
    QString partnerAccount;
    bool isPartner = false;
};

/// Whether the text has the contract's shape of an account id.
bool isAccountId(const QString &text);
/// https://api.dintero.com/v1/accounts/{account id}
QString audienceOf(const QString &accountId);
/// The account that an audience names, in the documented form or in the one with the id as user name; empty
/// for any other text.
QString accountOfAudience(const QString &audience);

/// Everything the provider knows. Not thread-safe: Api guards it.
class Provider final
{
public:
    AccountBook &addAccount(const Profile &profile);
    /// Null for an unknown account.
    const Profile *profile(const QString &accountId) const;
    AccountBook *book(const QString &accountId) const;
    /// The account as the contract's MerchantAccount.
    static QJsonObject toJson(const Profile &profile);

    /// A page of the merchants under a partner, in the order of their ids. \p search looks in ids and names,
    /// whatever the case; an unknown \p startingAfter gives the first page's successor by order, or nothing.
    std::vector<const Profile *> merchants(
        const QString &partner, const QString &search, const QString &startingAfter, int limit) const;

private:
    struct Entry
    {
        Profile profile;
        std::unique_ptr<AccountBook> book;
    };

    std::map<QString, Entry> m_accounts;
};

} // namespace clientsmith::sandbox
