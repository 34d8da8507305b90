#pragma once

#include "core/base/result.h"
#include "core/sandbox/account.h"
#include "core/sandbox/fault.h"
#include "core/sandbox/policy.h"

#include <QString>
#include <QtCore/qglobal.h>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace clientsmith::sandbox {

struct Options
{
    /// 0 takes any free one.
    quint16 port = 0;
    /// Before every request is acted on.
    std::chrono::milliseconds latency{0};
    /// They fire in this order, each as often as its count says.
    std::vector<Fault> faults = {};
    DuplicateClientId duplicates = DuplicateClientId::Refuse;
    ExchangeAudience exchangeAudience = ExchangeAudience::Partner;
    std::chrono::seconds tokenLifetime{14400};
    /// What a 429 fault asks the caller to wait.
    std::chrono::seconds retryAfter{1};
    /// Example clients at T12345678, beside the one that signs in.
    int seedClients = 3;
    RepeatedGrant repeatedGrants = RepeatedGrant::Beside;
};

/// The loopback provider: the account API of the contract, at http://127.0.0.1. It keeps everything in
/// memory, logs nothing, and forgets all at stop().
///
/// It serves from its own threads, so that it can live in a process with an event loop of its own. A
/// QCoreApplication has to exist. start() and stop() are for one thread; everything else is safe from any.
class Server final
{
public:
    Server();
    /// Stops.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Serves when it returns. A server that runs is stopped first and starts anew. ErrorKind::Network when
    /// the port is taken; the message says which.
    Result<void> start(const Options &options = {});
    /// Aborts every connection and returns when no thread of the server is left.
    void stop();

    /// The origin, without /v1: "http://127.0.0.1:41234". Empty when stopped.
    QUrl url() const;
    /// T12345678 first, then T11200000, then the merchants under it. Each call makes new copies of the
    /// secrets.
    std::vector<Account> accounts() const;

    void addFault(const Fault &fault);
    void clearFaults();
    /// How many requests for an operationId reached the wire since start(): counted when the head is there,
    /// whatever becomes of the request.
    int requestCount(const QString &operationId) const;
    /// Moves the sandbox's clock, for tokens and timestamps. Forwards only.
    void advanceClock(std::chrono::seconds duration);

private:
    struct Running;
    std::unique_ptr<Running> d;
};

} // namespace clientsmith::sandbox
