#pragma once

#include "core/json/json.h"
#include "core/secrets/secret.h"

#include <QStringList>

#include <chrono>

namespace clientsmith::dintero {

struct AccessToken
{
    Secret token;
    std::chrono::seconds expiresIn{};
    /// From the answer's `scope` or from the token's own claim; empty if neither says. What a token may do is
    /// the provider's to decide: these are for showing.
    QStringList scopes;
};

/// The answer of the token calls (RFC 6749, section 5.1). Malformed without a token that fits a header, its
/// type Bearer and its lifetime; a lifetime of more than a year is cut to one.
Result<AccessToken> parseAccessToken(const json::Value &object);

} // namespace clientsmith::dintero
