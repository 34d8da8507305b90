#pragma once

#include "core/accounts/accountstore.h"
#include "core/base/clock.h"
#include "core/http/connectivitytransport.h"
#include "core/http/networktransport.h"
#include "core/http/retryingtransport.h"
#include "core/provisioning/sqlitejournal.h"
#include "core/secrets/chosensecretstore.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/services.h"
#include "core/storage/credentialindex.h"
#include "core/storage/database.h"
#include "core/storage/eventlog.h"

namespace clientsmith {

/// The folder for what the program keeps: CLIENTSMITH_DATA_DIR, or the platform's standard one.
QString dataFolder();

/// The real parts of which both programs are made, put together. Outlives everything that borrows services().
class Composition
{
public:
    /// \p folder holds the database, and the encrypted file if the person chose it; it is made at the first
    /// use.
    Composition(const ApiOrigin &origin, const QString &folder);

    Services services();
    void setProxy(const ProxyChoice &proxy) { m_network.setProxy(proxy); }

private:
    ApiOrigin m_origin;
    SystemClock m_clock;
    NetworkTransport m_network;
    ConnectivityTransport m_connectivity;
    RetryingTransport m_transport;
    KeychainSecretStore m_keychain;
    PassphraseFileStore m_passphraseFile;
    ChosenSecretStore m_secrets;
    Database m_database;
    SqliteJournal m_journal;
    AccountStore m_accounts;
    CredentialIndex m_index;
    ReplacementStore m_replacements;
    EventLog m_events;
};

} // namespace clientsmith
