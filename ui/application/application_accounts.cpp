#include "core/accounts/onbehalfof.h"
#include "ui/accounts/merchantdialog.h"
#include "ui/application/application.h"
#include "ui/wizard/credentialsjob.h"
#include "ui/wizard/scrim.h"

#include <QSettings>

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

// Which account is in the window, and the ways from one to another.

namespace clientsmith::ui {

namespace {

const QString lastAccountKey = QStringLiteral("lastAccount");

TokenSource inMemory(ReadySignIn &signIn)
{
    return tokenByCredentials(signInSecretInMemory(std::move(signIn.secret)));
}

} // namespace

void Application::openFirstAccount()
{
    if (auto ready = m_world->readySignIn()) {
        openAccount(ready->account, inMemory(*ready), false);
        return;
    }
    Services services = m_world->services();
    const auto accounts = services.accounts.list();
    if (!accounts) {
        m_window->showStart(accounts.error());
        return;
    }
    const QString wanted =
        m_wantedAccount.isEmpty() ? m_settings.value(lastAccountKey).toString() : m_wantedAccount;
    for (const Account &account : *accounts) {
        if (account.id.text() == wanted) {
            openKept(account);
            return;
        }
    }
    if (!m_wantedAccount.isEmpty()) {
        showSignIn(SignInTo::OpenAccount);
    } else if (!accounts->empty()) {
        openKept(accounts->front());
    } else {
        showStart();
    }
}

void Application::openNextAccount()
{
    if (!m_parked.empty()) {
        const QString parked = m_parked.front()->account().id.text();
        reopen(parked);
        return;
    }
    const auto kept = m_world->services().accounts.list();
    if (kept && !kept->empty())
        openKept(kept->front());
    else
        m_window->showStart(kept ? std::nullopt : std::optional<Error>(kept.error()));
}

void Application::openKept(const Account &account)
{
    openAccount(account, keptSource(account), true);
}

TokenSource Application::keptSource(const Account &account)
{
    Services services = m_world->services();
    return tokenByCredentials(signInSecretFrom(services.secrets, services.origin, account));
}

void Application::openAccount(
    const Account &account, TokenSource source, bool kept, const QDateTime &tokenExpiry)
{
    if (kept)
        m_settings.setValue(lastAccountKey, account.id.text());
    const AccountOverview overview{m_world->services().origin.text(), m_world->dataFolder(), kept,
        m_world->kind() == WorldKind::Demo, tokenExpiry, std::nullopt};
    open(std::make_unique<AccountDesk>(m_world->services(), account, std::move(source), overview));
}

void Application::open(std::unique_ptr<AccountDesk> desk)
{
    m_desk = std::move(desk);
    connect(&m_desk->interrupted(), &InterruptedWork::secretIssued, this, &Application::openHandover,
        Qt::UniqueConnection);
    connectReplacements();
    m_desk->clients().reload();
    m_window->showAccount(*m_desk);
    Q_EMIT accountOpened();
}

const Account &Application::signedInAccount() const
{
    const std::optional<Account> &partner = m_desk->overview().partner;
    return partner ? *partner : m_desk->account();
}

AccountChoices Application::accountChoices()
{
    AccountChoices choices;
    if (!m_world || !m_desk)
        return choices;
    std::vector<Account> accounts;
    const auto add = [&accounts](const Account &account) {
        const bool known = std::any_of(
            accounts.begin(), accounts.end(), [&](const Account &other) { return other.id == account.id; });
        if (!known)
            accounts.push_back(account);
    };
    if (const auto ready = m_world->readySignIn())
        add(ready->account);
    const std::vector<ReadySignIn> others = m_world->otherReadySignIns();
    for (const ReadySignIn &other : others)
        add(other.account);
    if (const auto kept = m_world->services().accounts.list()) {
        for (const Account &account : *kept)
            add(account);
    }
    for (const auto &parked : m_parked)
        add(parked->account());
    add(signedInAccount());

    std::set<QString> interrupted;
    if (const auto entries = m_world->services().journal.interrupted()) {
        for (const JournalEntry &entry : *entries)
            interrupted.insert(entry.intent.account.text());
    }
    for (const Account &account : accounts) {
        const bool isOpen = account.id == m_desk->account().id && !m_desk->overview().partner;
        choices.accounts.push_back({account, isOpen, !isOpen && interrupted.contains(account.id.text())});
    }
    choices.actingPartner = m_desk->overview().partner;
    // A pasted token can't be spent a second time.
    choices.canActForMerchants = signedInAccount().id.isPartner() && !signedInAccount().isByToken();
    choices.canSignIn = m_world->kind() != WorldKind::Demo;
    return choices;
}

QCoro::Task<> Application::switchTo(QString accountId)
{
    if (!m_world || !m_desk || m_switching)
        co_return;
    const bool isOpen = m_desk->account().id.text() == accountId && !m_desk->overview().partner;
    if (isOpen || !mayClose())
        co_return;
    m_switching = true;
    co_await closeAccount(Parting::Keep);
    m_switching = false;
    reopen(accountId);
}

void Application::reopen(const QString &accountId)
{
    const auto parked = std::find_if(m_parked.begin(), m_parked.end(),
        [&](const auto &desk) { return desk->account().id.text() == accountId; });
    if (parked != m_parked.end()) {
        std::unique_ptr<AccountDesk> desk = std::move(*parked);
        m_parked.erase(parked);
        open(std::move(desk));
        return;
    }
    std::vector<ReadySignIn> ready = m_world->otherReadySignIns();
    if (auto first = m_world->readySignIn())
        ready.push_back(std::move(*first));
    for (ReadySignIn &signIn : ready) {
        if (signIn.account.id.text() == accountId) {
            openAccount(signIn.account, inMemory(signIn), false);
            return;
        }
    }
    const auto kept = m_world->services().accounts.list();
    if (!kept) {
        m_window->showStart(kept.error());
        return;
    }
    for (const Account &account : *kept) {
        if (account.id.text() == accountId) {
            openKept(account);
            return;
        }
    }
    // Another program has signed out of it.
    showStart();
}

QCoro::Task<> Application::chooseMerchant()
{
    if (!m_desk || m_switching)
        co_return;
    // From one merchant to the next: their list is the partner's.
    if (m_desk->overview().partner) {
        const QString partner = m_desk->overview().partner->id.text();
        co_await switchTo(partner);
        if (!m_desk || m_desk->account().id.text() != partner)
            co_return;
    }
    auto *dialog = new MerchantDialog(m_desk->account(), m_desk->merchants(), m_window.get());
    // Queued: the dialog is no longer in the way then.
    connect(
        dialog, &MerchantDialog::merchantChosen, this,
        [this](const dintero::AccountSettings &merchant) { actFor(merchant); }, Qt::QueuedConnection);
    openOver(*m_window, *dialog);
}

QCoro::Task<> Application::actFor(dintero::AccountSettings merchant)
{
    const auto id = dintero::AccountId::parse(merchant.accountId);
    if (!id || !m_desk || m_switching || !mayClose())
        co_return;
    m_switching = true;
    const Account partner = m_desk->account();
    const TokenSource source = m_desk->session().source();
    AccountOverview overview = m_desk->overview();
    co_await closeAccount(Parting::Keep);
    m_switching = false;
    Services services = m_world->services();
    overview.partner = partner;
    const Account account{*id, merchant.businessName, partner.clientId};
    open(std::make_unique<AccountDesk>(services, account,
        tokenOnBehalfOf(services.origin, partner, source, *id, services.transport, services.clock),
        overview));
}

void Application::stopActing()
{
    if (m_desk && m_desk->overview().partner) {
        const QString partner = m_desk->overview().partner->id.text();
        switchTo(partner);
    }
}

void Application::showStart()
{
    if (m_desk)
        m_window->showAccount(*m_desk);
    else if (m_world)
        m_window->showStart();
    else
        enter(WorldKind::Real);
}

void Application::forgetParked(const dintero::AccountId &account)
{
    m_parked.erase(std::remove_if(m_parked.begin(), m_parked.end(),
                       [&](const auto &desk) { return desk->account().id == account; }),
        m_parked.end());
}

QCoro::Task<> Application::closeAccount(Parting parting)
{
    // A window that is still open here (the program ends unasked) uses the account.
    qDeleteAll(m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    m_window->showNothing();
    // What runs here ends in one of several objects, most of it within milliseconds of its cancellation;
    // looking is simpler than collecting their signals.
    const auto busy = [this] {
        return (m_desk && m_desk->isBusy()) || (m_signIn && m_signIn->isRunning()) || m_creation.isBusy() ||
            CredentialsJob::anyBusy();
    };
    while (busy()) {
        if (m_desk)
            m_desk->cancel();
        if (m_signIn)
            m_signIn->cancel();
        co_await m_world->services().clock.sleepFor(lookAgainAfter, nullptr);
    }
    m_signIn.reset();
    // A sign-in that is kept can be opened again; another one would have to be typed again.
    if (parting == Parting::Keep && m_desk && !m_desk->overview().kept && !m_desk->overview().partner) {
        // Nothing of it wakes up by itself until it is opened again.
        m_desk->cancel();
        m_parked.push_back(std::move(m_desk));
    }
    m_desk.reset();
}

} // namespace clientsmith::ui
