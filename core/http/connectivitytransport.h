#pragma once

#include "core/http/httptransport.h"

#include <functional>

namespace clientsmith {

/// Whether this computer has a network interface, besides loopback, that is up and has an address that
/// reaches further than its own cable (not link-local, RFC 3927 and RFC 4291 section 2.5.6). That one has
/// does not mean that anything can be reached; that none has means that nothing can.
bool hasNetworkInterface();

/// Marks the Network errors of a computer that is offline (Error::offline), so that nobody blames the
/// provider or tries again in vain. Loopback is never offline.
class ConnectivityTransport final : public HttpTransport
{
public:
    /// \p isOnline is asked after each Network error. The transport outlives this.
    explicit ConnectivityTransport(
        HttpTransport &transport, std::function<bool()> isOnline = hasNetworkInterface);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

private:
    HttpTransport &m_transport;
    std::function<bool()> m_isOnline;
};

} // namespace clientsmith
