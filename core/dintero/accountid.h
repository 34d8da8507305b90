#pragma once

#include "core/base/result.h"

#include <QString>

namespace clientsmith::dintero {

enum class Environment { Test, Production };

/// "test" or "production", as JSON output and keychain keys spell it.
QString environmentName(Environment environment);

/// A Dintero account id: `T` (test) or `P` (production, real money), then exactly 3 or 8 digits.
/// (API reference, parameter `oid`: ^[PT]{1}(?=(?:.{3}|.{8})$)[0-9]*$)
class AccountId
{
public:
    /// Accepts surrounding white space and a lower-case letter, which people type; anything else that the
    /// pattern refuses is ErrorKind::InvalidInput.
    static Result<AccountId> parse(const QString &text);

    const QString &text() const { return m_text; }
    Environment environment() const;
    /// The digits without the letter, as three shop plugins want them.
    QString digits() const { return m_text.mid(1); }
    /// A partner's account: 8 digits that end in five zeros.
    bool isPartner() const;
    /// The short form of a partner's account id (`T112` of `T11200000`), empty for others.
    QString partnerId() const;

    friend bool operator==(const AccountId &, const AccountId &) = default;

private:
    explicit AccountId(const QString &text)
        : m_text(text)
    {
    }
    QString m_text;
};

/// What a token for the account is asked for, and what a grant is given for:
/// `https://api.dintero.com/v1/accounts/{account id}`, whatever host is called.
QString audienceOf(const AccountId &account);

} // namespace clientsmith::dintero
