#include "core/http/proxychoice.h"

#include <QUrl>

namespace clientsmith {

std::optional<ProxyChoice> parseProxyAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        text.remove(0, 7);
    if (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(QStringLiteral("http://") + text, QUrl::StrictMode);
    constexpr int none = -1;
    if (!url.isValid() || url.host().isEmpty() || url.port(none) <= 0 || !url.userInfo().isEmpty() ||
        !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    return ProxyChoice{ProxyChoice::Kind::Manual, url.host(), static_cast<quint16>(url.port())};
}

QString proxyAddress(const ProxyChoice &choice)
{
    if (choice.kind != ProxyChoice::Kind::Manual)
        return {};
    const QString host = choice.host.contains(u':') ? u'[' + choice.host + u']' : choice.host;
    return QStringLiteral("%1:%2").arg(host).arg(choice.port);
}

} // namespace clientsmith
