#include "core/dintero/testsite.h"

#include "core/http/apiorigin.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace clientsmith::dintero {

namespace {

const QStringList &testingLabels()
{
    static const QStringList labels{QStringLiteral("test"), QStringLiteral("testing"),
        QStringLiteral("staging"), QStringLiteral("stage"), QStringLiteral("stg"), QStringLiteral("dev"),
        QStringLiteral("develop"), QStringLiteral("development"), QStringLiteral("demo"),
        QStringLiteral("sandbox"), QStringLiteral("qa"), QStringLiteral("uat"), QStringLiteral("preview"),
        QStringLiteral("preprod"), QStringLiteral("local")};
    return labels;
}

bool saysTest(const QString &label)
{
    // "staging", "staging2", "shop-staging", but not "contest" or "developers".
    const QStringList parts = label.split(u'-', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](QString part) {
        while (!part.isEmpty() && part.back().isDigit())
            part.chop(1);
        return testingLabels().contains(part);
    });
}

/// RFC 1918 and RFC 4193, and what reaches no further than the cable.
bool isPrivate(const QHostAddress &address)
{
    static const QStringList subnets{QStringLiteral("10.0.0.0/8"), QStringLiteral("172.16.0.0/12"),
        QStringLiteral("192.168.0.0/16"), QStringLiteral("fc00::/7")};
    return address.isLinkLocal() ||
        std::any_of(subnets.begin(), subnets.end(), [&address](const QString &subnet) {
            return address.isInSubnet(QHostAddress::parseSubnet(subnet));
        });
}

QString shopOf(const QString &encoded)
{
    const QUrl url(encoded);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return QStringLiteral("%1:%2%3").arg(host).arg(url.port(443)).arg(path);
}

} // namespace

bool looksLikeTestSite(const WebsiteUrl &website)
{
    const QString host = QUrl(website.encoded).host(QUrl::FullyEncoded).toLower();
    if (isLoopbackHost(host))
        return true;
    const QHostAddress address(host);
    if (!address.isNull())
        return isPrivate(address);
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    static const QStringList reserved{QStringLiteral("test"), QStringLiteral("localhost"),
        QStringLiteral("invalid"), QStringLiteral("example"), QStringLiteral("local"),
        QStringLiteral("internal")};
    if (labels.size() < 2 || reserved.contains(labels.last()))
        return true;
    // What is registered is a name; what stands before it says what it is for.
    return std::any_of(labels.begin(), labels.end() - 2, saysTest);
}

bool isSameWebsite(const QString &encoded, const QString &otherEncoded)
{
    return !encoded.isEmpty() && !otherEncoded.isEmpty() && shopOf(encoded) == shopOf(otherEncoded);
}

} // namespace clientsmith::dintero
