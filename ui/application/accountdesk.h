#pragma once

#include "core/accounts/accountsession.h"
#include "core/services.h"
#include "ui/clients/clientscontroller.h"
#include "ui/settings/keychaincheck.h"
#include "ui/settings/settingspage.h"

namespace clientsmith::ui {

/// A signed-in account and the work that runs for it. Owned by the application, and outlives every page that
/// shows it.
class AccountDesk final
{
public:
    AccountDesk(
        Services services, const Account &account, TokenSource source, const AccountOverview &overview)
        : m_session(services.origin, account, services.transport, services.clock, std::move(source))
        , m_clients(m_session, services.index)
        , m_keychain(services.secrets, services.passphraseFile)
        , m_overview(overview)
    {
    }
    Q_DISABLE_COPY_MOVE(AccountDesk)

    AccountSession &session() { return m_session; }
    const Account &account() const { return m_session.account(); }
    const AccountOverview &overview() const { return m_overview; }
    ClientsController &clients() { return m_clients; }
    KeychainCheck &keychain() { return m_keychain; }

    bool isBusy() const { return m_clients.isLoading() || m_keychain.isRunning(); }
    void cancel()
    {
        m_clients.cancel();
        m_keychain.cancel();
    }

private:
    AccountSession m_session;
    ClientsController m_clients;
    KeychainCheck m_keychain;
    AccountOverview m_overview;
};

} // namespace clientsmith::ui
