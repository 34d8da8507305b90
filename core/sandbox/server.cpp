#include "core/sandbox/server.h"

#include "core/sandbox/api.h"
#include "core/sandbox/backend.h"
#include "core/sandbox/front.h"
#include "core/sandbox/seed.h"

#include <QThread>

#include <utility>

namespace clientsmith::sandbox {

struct Server::Running
{
    Running(Provider provider, const Policy &policy)
        : api(std::move(provider), policy, time)
        , backend(api)
    {
    }

    ~Running()
    {
        // The front first: the backend waits for connections, and all of them are the front's.
        frontThread.quit();
        frontThread.wait();
        backend.stop();
    }

    Q_DISABLE_COPY_MOVE(Running)

    Time time;
    Traffic traffic;
    Api api;
    Backend backend;
    QThread frontThread;
    QUrl url;
    std::vector<Account> accounts;
};

Server::Server() = default;

Server::~Server()
{
    stop();
}

Result<void> Server::start(const Options &options)
{
    stop();
    Provider provider;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto accounts = seedAccounts(provider, now);
    const QString merchant = accounts.front().accountId;
    seedClients(*provider.book(merchant), *provider.profile(merchant), options.seedClients, now);

    auto running = std::make_unique<Running>(std::move(provider),
        Policy{options.duplicates, options.exchangeAudience, options.tokenLifetime, options.repeatedGrants});
    running->accounts = std::move(accounts);
    for (const Fault &fault : options.faults)
        running->traffic.addFault(fault);
    const auto backendPort = running->backend.start();
    if (!backendPort)
        return Failure(backendPort.error());

    auto *front = new Front({options.port, options.latency, options.retryAfter}, running->traffic);
    front->moveToThread(&running->frontThread);
    QObject::connect(&running->frontThread, &QThread::finished, front, &QObject::deleteLater);
    running->frontThread.setObjectName(QStringLiteral("sandbox"));
    running->frontThread.start();
    Result<quint16> port = quint16(0);
    QMetaObject::invokeMethod(
        front, [&] { port = front->listen(*backendPort); }, Qt::BlockingQueuedConnection);
    if (!port)
        return Failure(port.error());
    running->url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    d = std::move(running);
    return {};
}

void Server::stop()
{
    d.reset();
}

QUrl Server::url() const
{
    return d ? d->url : QUrl();
}

std::vector<Account> Server::accounts() const
{
    std::vector<Account> copies;
    if (!d)
        return copies;
    for (const Account &account : d->accounts) {
        copies.push_back({account.accountId, account.businessName, account.partner, account.clientId,
            account.clientSecret.clone()});
    }
    return copies;
}

void Server::addFault(const Fault &fault)
{
    if (d)
        d->traffic.addFault(fault);
}

void Server::clearFaults()
{
    if (d)
        d->traffic.clearFaults();
}

int Server::requestCount(const QString &operationId) const
{
    return d ? d->traffic.count(operationId) : 0;
}

void Server::advanceClock(std::chrono::seconds duration)
{
    if (d)
        d->time.advance(duration);
}

} // namespace clientsmith::sandbox
