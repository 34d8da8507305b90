#pragma once

#include "core/secrets/secret.h"

#include <QString>

namespace clientsmith::sandbox {

/// An account of the sandbox and the credentials that sign in to it, new with every start.
struct Account
{
    QString accountId;
    QString businessName;
    bool partner = false;
    QString clientId;
    Secret clientSecret;
};

} // namespace clientsmith::sandbox
