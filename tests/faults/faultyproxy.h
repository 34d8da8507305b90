#pragma once

#include "core/http/networktransport.h"
#include "core/sandbox/operation.h"
#include "tests/faults/certificates.h"
#include "tests/faults/faults.h"

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <map>
#include <optional>

namespace clientsmith::test {

/// How often a fault fires once it has begun.
enum class Spell {
    Once,
    /// At every request for the operation, until heal().
    Always,
    /// At that request and at every one after it, whichever it is, until heal().
    Outage,
};

/// Between the program and the provider: passes requests on and answers back, or does to them what the test
/// says. Every answer closes its connection. Lives in the test's own event loop.
class FaultyProxy final : public QTcpServer
{
    Q_OBJECT
public:
    /// Without \p certificates it speaks plain HTTP.
    FaultyProxy(const QUrl &upstream, const Certificates *certificates);

    QUrl origin() const;

    /// \p fault fires at the request number \p nth (from 1) for the operation. It outlives the spell.
    void breakAt(sandbox::Operation operation, int nth, const Fault &fault, Spell spell);
    void heal();
    /// A request is about to be sent: now it is decided what will become of it. Gives the fault, if one
    /// fires.
    const Fault *announce(HttpMethod method, const QUrl &url);

    /// From now on each create call reaches the provider twice; the second answer is the one that comes back.
    void doubleCreations() { m_doubles = true; }

    /// How often the fault fired.
    int fired() const { return m_fired; }
    /// How often a create call with this client_id was passed on; the most of all client_ids.
    int mostCreationsOfOne() const;
    /// What came in over connections on which nothing may be said.
    const QByteArray &heardInBadCompany() const { return m_heard; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void listenAgain();
    void stopListening();
    QTcpSocket *newSocket(qintptr handle);
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &request);
    void passOn(QTcpSocket *socket, const QByteArray &request, const Fault *fault);
    void passOnUnheard(const QByteArray &request);
    void eavesdrop(QTcpSocket *socket);

    QUrl m_upstream;
    const Certificates *m_certificates;
    quint16 m_port = 0;
    /// Has the port while nobody listens, so that nobody else gets it.
    std::unique_ptr<QTcpSocket> m_placeholder;

    sandbox::Operation m_operation = sandbox::Operation::GetToken;
    int m_toPass = 0;
    const Fault *m_fault = nullptr;
    Spell m_spell = Spell::Once;
    const Fault *m_current = nullptr;
    int m_fired = 0;
    bool m_doubles = false;
    std::map<QString, int> m_creations;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QByteArray m_heard;
};

/// Tells the proxy what is about to be sent, and does not wait long for answers that never end.
class AnnouncingTransport final : public HttpTransport
{
public:
    AnnouncingTransport(HttpTransport &transport, FaultyProxy &proxy)
        : m_transport(transport)
        , m_proxy(proxy)
    {
    }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

private:
    HttpTransport &m_transport;
    FaultyProxy &m_proxy;
};

} // namespace clientsmith::test
