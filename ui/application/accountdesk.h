#pragma once

#include "core/accounts/accountsession.h"
#include "core/services.h"
#include "ui/accounts/merchantscontroller.h"
#include "ui/activity/activitylog.h"
#include "ui/clients/clientscontroller.h"
#include "ui/deletion/clientdeletion.h"
#include "ui/handover/storedhandover.h"
#include "ui/recovery/interruptedwork.h"
#include "ui/replacement/clientreplacements.h"
#include "ui/scopes/accesschange.h"
#include "ui/settings/keychaincheck.h"
#include "ui/settings/settingspage.h"
#include "ui/verification/clientverification.h"

namespace clientsmith::ui {

/// A signed-in account and the work that runs for it. Owned by the application, and outlives every page that
/// shows it.
class AccountDesk final
{
public:
    AccountDesk(
        Services services, const Account &account, TokenSource source, const AccountOverview &overview)
        : m_session(services.origin, account, services.transport, services.clock, std::move(source),
              overview.partner ? std::optional(overview.partner->id) : std::nullopt)
        , m_clients(m_session, services.index, services.accounts, services.secrets.storedAs())
        , m_interrupted(services, m_session)
        , m_deletion(services, m_session)
        , m_accessChange(services, m_session)
        , m_verification(services, m_session)
        , m_handover(services, m_session)
        , m_replacements(services, m_session, m_clients)
        , m_keychain(services.secrets, services.passphraseFile)
        , m_merchants(m_session)
        , m_activity(services.journal, services.events, account.id)
        , m_overview(overview)
    {
        // Refreshing the list refreshes what is said above it.
        QObject::connect(&m_clients, &ClientsController::finished, &m_interrupted, &InterruptedWork::reload);
        QObject::connect(&m_deletion, &ClientDeletion::ended, &m_clients, &ClientsController::reload);
        QObject::connect(&m_accessChange, &AccessChange::ended, &m_clients, &ClientsController::reload);
        QObject::connect(&m_accessChange, &AccessChange::ended, &m_verification,
            [this] { m_verification.forget(m_accessChange.clientId()); });
        QObject::connect(&m_interrupted, &InterruptedWork::entriesChanged, &m_activity, &ActivityLog::touch);
        QObject::connect(&m_verification, &ClientVerification::ended, &m_activity, &ActivityLog::touch);
        QObject::connect(&m_handover, &StoredHandover::ended, &m_activity, &ActivityLog::touch);
        QObject::connect(&m_accessChange, &AccessChange::ended, &m_activity, &ActivityLog::touch);
        QObject::connect(&m_replacements, &ClientReplacements::changed, &m_activity, &ActivityLog::touch);
        // It says when a secret was proven last.
        QObject::connect(&m_verification, &ClientVerification::ended, &m_clients, &ClientsController::reload);
    }
    Q_DISABLE_COPY_MOVE(AccountDesk)

    AccountSession &session() { return m_session; }
    const Account &account() const { return m_session.account(); }
    const AccountOverview &overview() const { return m_overview; }
    ClientsController &clients() { return m_clients; }
    InterruptedWork &interrupted() { return m_interrupted; }
    ClientDeletion &deletion() { return m_deletion; }
    AccessChange &accessChange() { return m_accessChange; }
    ClientVerification &verification() { return m_verification; }
    StoredHandover &handover() { return m_handover; }
    ClientReplacements &replacements() { return m_replacements; }
    KeychainCheck &keychain() { return m_keychain; }
    /// Of a partner's account.
    MerchantsController &merchants() { return m_merchants; }
    ActivityLog &activity() { return m_activity; }

    bool isBusy() const
    {
        return m_clients.isLoading() || m_merchants.isLoading() || m_keychain.isRunning() ||
            m_interrupted.isRunning() || m_deletion.isRunning() || m_accessChange.isRunning() ||
            m_verification.isRunning() || m_handover.isRunning() || m_replacements.isRunning();
    }
    void cancel()
    {
        m_clients.cancel();
        m_merchants.cancel();
        m_keychain.cancel();
        m_interrupted.endSoon();
        m_deletion.cancel();
        m_accessChange.cancel();
        m_verification.cancel();
        m_handover.cancel();
        m_replacements.cancel();
    }

private:
    AccountSession m_session;
    ClientsController m_clients;
    InterruptedWork m_interrupted;
    ClientDeletion m_deletion;
    AccessChange m_accessChange;
    ClientVerification m_verification;
    StoredHandover m_handover;
    ClientReplacements m_replacements;
    KeychainCheck m_keychain;
    MerchantsController m_merchants;
    ActivityLog m_activity;
    AccountOverview m_overview;
};

} // namespace clientsmith::ui
