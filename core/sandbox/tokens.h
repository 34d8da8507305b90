#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace clientsmith::sandbox {

/// What an access token says (RFC 7519, and RFC 9068 for scope).
struct Claims
{
    /// sub: the client_id that signed in.
    QString clientId;
    /// aud: the account that the token is for, in the documented form.
    QString audience;
    QStringList scopes;
    /// The merchant account that the token may be exchanged at; empty for an ordinary access token.
    QString exchangeAccount;
    /// Whole seconds.
    QDateTime expiresAt = {};
};

/// Signs and reads JWTs (HS256) with a key that lives as long as the object. Not thread-safe.
class Tokens final
{
public:
    Tokens();

    QByteArray issue(const Claims &claims, const QDateTime &now) const;
    /// Empty for anything but an unexpired token of this very object.
    std::optional<Claims> read(const QByteArray &token, const QDateTime &now) const;

private:
    std::string m_key;
};

} // namespace clientsmith::sandbox
