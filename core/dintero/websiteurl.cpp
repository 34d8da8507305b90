#include "core/dintero/websiteurl.h"

#include "core/http/apiorigin.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace clientsmith::dintero {

namespace {

/// A host as DNS and TLS certificates know it: labels of letters, digits and hyphens (RFC 1123, section 2.1),
/// at most 63 and 253 characters long. QUrl has turned international names into these by now.
bool isHostName(const QString &ascii)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?=.{1,253}\\z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,"
                       "61}[a-z0-9])?\\z"));
    return pattern.match(ascii).hasMatch();
}

bool hasNumericTopLevel(const QString &ascii)
{
    static const QRegularExpression pattern(QStringLiteral("(?:\\A|\\.)[0-9]+\\z"));
    return pattern.match(ascii).hasMatch();
}

/// `example.com:8080` has no scheme, although QUrl would read `example.com` as one.
QString withScheme(const QString &typed)
{
    static const QRegularExpression scheme(QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*:(?![0-9])"));
    if (typed.startsWith(QLatin1String("//")))
        return QStringLiteral("https:") + typed;
    return scheme.match(typed).hasMatch() ? typed : QStringLiteral("https://") + typed;
}

} // namespace

QString websiteUrlAdvice(WebsiteUrlProblem problem)
{
    switch (problem) {
    case WebsiteUrlProblem::Empty:
        return QStringLiteral("Write the address of your website, like https://example.com");
    case WebsiteUrlProblem::TooLong:
        return QStringLiteral(
            "The address is longer than 2000 characters; the home page's address is enough");
    case WebsiteUrlProblem::ContainsSpace:
        return QStringLiteral("An address has no spaces; remove them");
    case WebsiteUrlProblem::UnsupportedScheme:
        return QStringLiteral("The address has to start with https://");
    case WebsiteUrlProblem::PlainHttp:
        return QStringLiteral("http:// is allowed for localhost only; write https://");
    case WebsiteUrlProblem::MissingHost:
        return QStringLiteral("The address lacks the website's name, like example.com");
    case WebsiteUrlProblem::InvalidHost:
        return QStringLiteral("The website's name holds a character that no domain name can have");
    case WebsiteUrlProblem::IncompleteHost:
        return QStringLiteral(
            "The website's name is not complete; write it with its ending, like example.com");
    case WebsiteUrlProblem::InvalidPort:
        return QStringLiteral("The port has to be a number from 1 to 65535");
    case WebsiteUrlProblem::ContainsUserName:
        return QStringLiteral("Leave out the user name and the password before the @");
    case WebsiteUrlProblem::NotAUrl:
        return QStringLiteral("This is not an address; write one like https://example.com");
    }
    Q_UNREACHABLE();
}

tl::expected<WebsiteUrl, WebsiteUrlProblem> parseWebsiteUrl(const QString &typed)
{
    using Problem = tl::unexpected<WebsiteUrlProblem>;
    constexpr qsizetype longest = 2000;
    static const QRegularExpression blank(QStringLiteral("[\\s\\p{Cc}\\p{Cf}]"));
    static const QRegularExpression authority(QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*:/*([^/?#]*)"));
    static const QRegularExpression badPort(QStringLiteral("(?<=[^:\\]]|\\]):(?!\\d{1,5}\\z)[^:\\]]*\\z"));

    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Problem(WebsiteUrlProblem::Empty);
    if (trimmed.size() > longest)
        return Problem(WebsiteUrlProblem::TooLong);
    if (blank.match(trimmed).hasMatch())
        return Problem(WebsiteUrlProblem::ContainsSpace);

    const QString candidate = withScheme(trimmed);
    const QString typedAuthority = authority.match(candidate).captured(1);
    if (typedAuthority.isEmpty() || typedAuthority.startsWith(u':'))
        return Problem(WebsiteUrlProblem::MissingHost);
    if (typedAuthority.contains(u'@'))
        return Problem(WebsiteUrlProblem::ContainsUserName);
    if (typedAuthority.startsWith(u'[') && !typedAuthority.contains(u']'))
        return Problem(WebsiteUrlProblem::InvalidHost);
    if (badPort.match(typedAuthority).hasMatch())
        return Problem(WebsiteUrlProblem::InvalidPort);

    QUrl url(candidate, QUrl::TolerantMode);
    const QString scheme = url.isValid() ? url.scheme() : candidate.section(u':', 0, 0).toLower();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return Problem(WebsiteUrlProblem::UnsupportedScheme);
    if (!url.isValid()) {
        const bool port = typedAuthority.contains(QRegularExpression(QStringLiteral(":[0-9]+\\z")));
        return Problem(port ? WebsiteUrlProblem::InvalidPort : WebsiteUrlProblem::InvalidHost);
    }
    const QString host = url.host(QUrl::EncodeUnicode);
    if (host.isEmpty())
        return Problem(WebsiteUrlProblem::MissingHost);
    if (url.port() == 0)
        return Problem(WebsiteUrlProblem::InvalidPort);

    const QHostAddress address(host);
    const bool loopback = isLoopbackHost(host);
    if (address.isNull()) {
        if (!isHostName(host))
            return Problem(WebsiteUrlProblem::InvalidHost);
        if (!loopback && !host.contains(u'.'))
            return Problem(WebsiteUrlProblem::IncompleteHost);
        if (hasNumericTopLevel(host))
            return Problem(WebsiteUrlProblem::InvalidHost);
    } else if (address.protocol() == QAbstractSocket::IPv4Protocol && !typedAuthority.startsWith(host)) {
        // QUrl completes "1.2.3" to 1.2.0.3, which nobody meant.
        return Problem(WebsiteUrlProblem::InvalidHost);
    }
    if (url.scheme() == QLatin1String("http") && !loopback)
        return Problem(WebsiteUrlProblem::PlainHttp);

    url.setFragment(QString());
    if (url.path() == QLatin1String("/") && !url.hasQuery())
        url.setPath(QString());
    const int standardPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    if (url.port() == standardPort)
        url.setPort(-1);

    WebsiteUrl result;
    result.encoded = url.toString(QUrl::FullyEncoded);
    if (result.encoded.size() > longest) // what is encoded takes up to nine times the room
        return Problem(WebsiteUrlProblem::TooLong);
    // QUrl shows every registrable name readable only for top-level domains on its list; fromAce is told to.
    const QString readableHost =
        address.isNull() ? QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist) : host;
    result.display = url.toString(QUrl::PrettyDecoded);
    result.display.replace(result.display.indexOf(url.host()), url.host().size(), readableHost);
    result.suggestedName =
        readableHost.startsWith(QLatin1String("www.")) ? readableHost.mid(4) : readableHost;
    if (url.port() != -1)
        result.suggestedName += u':' + QString::number(url.port());
    return result;
}

} // namespace clientsmith::dintero
