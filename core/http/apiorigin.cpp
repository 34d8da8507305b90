#include "core/http/apiorigin.h"

#include <QHostAddress>

namespace clientsmith {

namespace {

Failure notAnOrigin(const QString &why)
{
    return failure(ErrorKind::InvalidInput,
        QStringLiteral("%1; an API URL is a scheme and a host, like https://api.dintero.com").arg(why));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    // RFC 6761 reserves "localhost" for loopback.
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

Result<ApiOrigin> ApiOrigin::parse(const QString &text)
{
    const QString candidate = text.trimmed();
    if (candidate.isEmpty())
        return notAnOrigin(QStringLiteral("The API URL is empty"));
    const QUrl url(candidate, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative())
        return notAnOrigin(QStringLiteral("This is not a URL"));
    if (url.host().isEmpty())
        return notAnOrigin(QStringLiteral("The API URL has no host"));
    const bool https = url.scheme() == QLatin1String("https");
    const bool http = url.scheme() == QLatin1String("http");
    if (!https && !(http && isLoopbackHost(url.host())))
        return notAnOrigin(
            QStringLiteral("The API URL has to start with https:// (http:// only on this computer)"));
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(u'@'))
        return notAnOrigin(QStringLiteral("The API URL must not hold a user name or a password"));
    if (url.path() == QLatin1String("/v1") || url.path() == QLatin1String("/v1/"))
        return notAnOrigin(QStringLiteral("Leave out /v1, it is added"));
    if (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        return notAnOrigin(QStringLiteral("The API URL must not have a path"));
    if (url.hasQuery() || url.hasFragment())
        return notAnOrigin(QStringLiteral("The API URL must not have a query or a fragment"));
    if (url.port() == 0)
        return notAnOrigin(QStringLiteral("The port must be 1 to 65535"));

    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (url.port() != -1 && url.port() != (https ? 443 : 80))
        origin.setPort(url.port());
    return ApiOrigin(origin.toString(QUrl::FullyEncoded));
}

ApiOrigin ApiOrigin::dintero()
{
    return ApiOrigin(QStringLiteral("https://api.dintero.com"));
}

ApiOrigin ApiOrigin::dinteroCheckout()
{
    return ApiOrigin(QStringLiteral("https://checkout.dintero.com"));
}

bool ApiOrigin::isLoopback() const
{
    return isLoopbackHost(QUrl(m_text).host());
}

QUrl ApiOrigin::resolve(const QString &path) const
{
    return QUrl(m_text + path, QUrl::StrictMode);
}

} // namespace clientsmith
