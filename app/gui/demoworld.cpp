#include "app/gui/demoworld.h"

#include "core/base/cancellation.h"

#include <QDir>
#include <QTimer>

#include <chrono>
#include <utility>

namespace clientsmith::gui {

namespace {

/// A keychain that waits for the person must not keep the demo from ending.
constexpr std::chrono::seconds cleaningTime(5);

std::optional<ui::ReadySignIn> signInOf(sandbox::Account &account)
{
    const auto id = dintero::AccountId::parse(account.accountId);
    if (!id)
        return std::nullopt;
    return ui::ReadySignIn{
        Account{*id, account.businessName, account.clientId}, std::move(account.clientSecret)};
}

} // namespace

DemoWorld::DemoWorld()
    : m_folder(QDir::tempPath())
{
}

Result<std::unique_ptr<ui::World>> DemoWorld::open()
{
    std::unique_ptr<DemoWorld> world(new DemoWorld);
    if (!world->m_folder.isValid())
        return failure(ErrorKind::Storage, world->m_folder.errorString());
    Result<std::unique_ptr<DemoSandbox>> server = makeDemoSandbox();
    if (!server)
        return Failure(server.error());
    world->m_server = std::move(*server);
    const Result<void> started = world->m_server->start();
    if (!started)
        return Failure(started.error());
    const Result<ApiOrigin> origin = ApiOrigin::parse(world->m_server->url().toString());
    if (!origin)
        return Failure(origin.error());
    world->m_folder.setOrigin(*origin);
    world->m_parts = std::make_unique<Composition>(*origin, world->m_folder.path());
    return std::unique_ptr<ui::World>(std::move(world));
}

std::optional<ui::ReadySignIn> DemoWorld::readySignIn() const
{
    // The first is the merchant's own account.
    std::vector<sandbox::Account> accounts = m_server->accounts();
    return accounts.empty() ? std::nullopt : signInOf(accounts.front());
}

std::vector<ui::ReadySignIn> DemoWorld::otherReadySignIns() const
{
    // The partner, who can act for the rest.
    std::vector<ui::ReadySignIn> partners;
    std::vector<sandbox::Account> accounts = m_server->accounts();
    for (sandbox::Account &account : accounts) {
        if (!account.partner)
            continue;
        if (auto signIn = signInOf(account))
            partners.push_back(std::move(*signIn));
    }
    return partners;
}

QCoro::Task<> DemoWorld::leave()
{
    Cancellation outOfTime;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &outOfTime, &Cancellation::request);
    timer.setSingleShot(true);
    timer.start(cleaningTime);
    Services parts = m_parts->services();
    for (const sandbox::Account &account : m_server->accounts()) {
        const auto id = dintero::AccountId::parse(account.accountId);
        const auto rows = parts.index.list(account.accountId);
        if (!id || !rows)
            continue;
        for (const CredentialRow &row : *rows) {
            QString key = keychainKey(parts.origin, *id, row.clientId);
            // Whatever can't be removed opens nothing: the provider that it belongs to is gone.
            co_await parts.secrets.remove(std::move(key), &outOfTime);
        }
    }
    co_await removeLeftDemos(parts.secrets, QDir::tempPath(), &outOfTime);
}

} // namespace clientsmith::gui
