#include "core/http/connectivitytransport.h"

#include "core/http/apiorigin.h"

#include <QNetworkInterface>

#include <algorithm>

namespace clientsmith {

namespace {

// "interface" is a macro of Windows' headers.
bool isUsable(const QNetworkInterface &candidate)
{
    const auto flags = candidate.flags();
    if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) ||
        flags.testFlag(QNetworkInterface::IsLoopBack))
        return false;
    const QList<QNetworkAddressEntry> entries = candidate.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
        return !entry.ip().isLoopback() && !entry.ip().isLinkLocal();
    });
}

} // namespace

bool hasNetworkInterface()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), isUsable);
}

ConnectivityTransport::ConnectivityTransport(HttpTransport &transport, std::function<bool()> isOnline)
    : m_transport(transport)
    , m_isOnline(std::move(isOnline))
{
}

QCoro::Task<Result<HttpResponse>> ConnectivityTransport::send(HttpRequest request, Cancellation *cancellation)
{
    const QString host = request.url.host();
    Result<HttpResponse> outcome = co_await m_transport.send(std::move(request), cancellation);
    if (!outcome && outcome.error().kind == ErrorKind::Network && !isLoopbackHost(host))
        outcome.error().offline = !m_isOnline();
    co_return outcome;
}

} // namespace clientsmith
