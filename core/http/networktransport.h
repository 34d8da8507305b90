#pragma once

#include "core/http/httptransport.h"
#include "core/http/proxychoice.h"

#include <memory>

class QNetworkAccessManager;

namespace clientsmith {

/// HttpTransport over QNetworkAccessManager, by these rules: https only, except to loopback; no proxy for
/// loopback; no redirect is followed; certificate errors are final; HTTP/1.1; no cookies, no cache; each POST
/// and each DELETE is on the wire at most once, repeatable or not: who repeats one has to know that it did. A
/// POST has a connection of its own. Must outlive its calls.
class NetworkTransport final : public HttpTransport
{
public:
    /// \p version is sent in the headers by which Dintero asks integrations to identify themselves.
    explicit NetworkTransport(const QString &version);
    ~NetworkTransport() override;

    /// From the next request on; what is under way goes on as it began.
    void setProxy(const ProxyChoice &choice);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

private:
    /// Read by the managers' proxy factories, which may outlive us by a turn of the event loop.
    std::shared_ptr<ProxyChoice> m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QByteArray m_version;
};

} // namespace clientsmith
