#pragma once

#include "core/sandbox/handlers.h"
#include "core/secrets/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace clientsmith::sandbox {

struct BasicCredentials
{
    QString clientId;
    Secret clientSecret;
};

/// Of an Authorization header (RFC 7617, UTF-8); empty for another scheme or for garbage. Everything after
/// the first colon is the secret, further colons included.
std::optional<BasicCredentials> basicCredentials(const QByteArray &authorization);
/// Of an Authorization header (RFC 6750); empty for another scheme.
QByteArray bearerToken(const QByteArray &authorization);

/// A refusal with the challenge that RFC 9110 section 11.6.1 asks of every 401.
Reply unauthorized(const QString &message, const QByteArray &challenge = "Bearer realm=\"accounts\"");

/// Who calls: 401 without a valid access token, 403 with one for another account.
Checked<Claims> caller(const Context &context, const Call &call);
/// As caller(), and 403 if the token may not read clients and grants.
Checked<Claims> reader(const Context &context, const Call &call);
/// As caller(), and 403 if the token may not change clients and grants.
Checked<Claims> writer(const Context &context, const Call &call);

} // namespace clientsmith::sandbox
