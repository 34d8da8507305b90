#pragma once

#include "core/accounts/accountstore.h"
#include "core/base/clock.h"
#include "core/http/httptransport.h"
#include "core/provisioning/journal.h"
#include "core/provisioning/replacement.h"
#include "core/secrets/passphrasefilestore.h"
#include "core/storage/credentialindex.h"
#include "core/storage/eventlog.h"

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
    ReplacementStore &replacements;
    EventLog &events;
    /// The encrypted file that `secrets` uses instead of the keychain once it exists; null where that is no
    /// choice.
    PassphraseFileStore *passphraseFile = nullptr;
};

} // namespace clientsmith
