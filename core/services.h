#pragma once

#include "core/accounts/accountstore.h"
#include "core/base/clock.h"
#include "core/http/httptransport.h"
#include "core/provisioning/journal.h"
#include "core/secrets/secretstore.h"
#include "core/storage/credentialindex.h"

namespace clientsmith {

/// What everything runs on: made once in app/, lent to pages and commands, and outliving them.
struct Services
{
    const ApiOrigin &origin;
    HttpTransport &transport;
    SecretStore &secrets;
    Clock &clock;
    Journal &journal;
    AccountStore &accounts;
    CredentialIndex &index;
};

} // namespace clientsmith
