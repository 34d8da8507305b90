#include "core/dintero/websiteurl.h"
#include "core/http/apiorigin.h"
#include "tests/fuzz/property.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

/// Addresses that a person, a file or another program gives. An input is: w for a website's or anything else
/// for an API's, and then the text in UTF-8.

using namespace clientsmith;
using namespace clientsmith::fuzz;

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

/// What both kinds have to be once they are accepted.
void checkEncoded(const QString &text)
{
    require(isAscii(text), "what is sent is ASCII without blanks");
    const QUrl url(text, QUrl::StrictMode);
    require(url.isValid(), "what is sent is a strict URL");
    require(!url.host().isEmpty(), "it has a host");
    require(url.userInfo().isEmpty() && !url.authority().contains(u'@'), "it has no user");
    require(!url.hasFragment(), "it has no fragment");
    require(url.port() != 0, "port 0 can't be reached");
    if (url.scheme() == QLatin1String("https"))
        return;
    require(url.scheme() == QLatin1String("http"), "https or http");
    const QHostAddress address(url.host());
    require(url.host() == QLatin1String("localhost") || address.isLoopback(), "http stays on this computer");
}

void checkWebsite(const QString &typed)
{
    const auto site = dintero::parseWebsiteUrl(typed);
    if (!site) {
        require(!dintero::websiteUrlAdvice(site.error()).isEmpty(), "a refusal comes with advice");
        return;
    }
    checkEncoded(site->encoded);
    require(!site->suggestedName.isEmpty(), "a name is suggested");
    require(!site->display.contains(u'\n') && !site->suggestedName.contains(u'\n'), "one line is shown");
    const auto again = dintero::parseWebsiteUrl(site->encoded);
    require(again.has_value(), "what is sent is accepted");
    require(again->encoded == site->encoded, "what is sent is normal");
    require(again->display == site->display, "it is shown the same");
    require(again->suggestedName == site->suggestedName, "it is called the same");
}

void checkOrigin(const QString &typed)
{
    const Result<ApiOrigin> origin = ApiOrigin::parse(typed);
    if (!origin) {
        require(origin.error().kind == ErrorKind::InvalidInput, "what is no origin is invalid input");
        require(!origin.error().message.isEmpty(), "an error says something");
        return;
    }
    checkEncoded(origin->text());
    const QUrl url(origin->text(), QUrl::StrictMode);
    require(url.path().isEmpty() && !url.hasQuery(), "an origin has neither path nor query");
    require(url.host() == url.host().toLower(), "a host is lower case");
    const Result<ApiOrigin> again = ApiOrigin::parse(origin->text());
    require(again && *again == *origin, "an origin's text is the origin");
    const QUrl call = origin->resolve(QStringLiteral("/v1/accounts/T12345678"));
    require(call.isValid() && call.host() == url.host() && call.scheme() == url.scheme() &&
            call.port() == url.port() && call.path() == QLatin1String("/v1/accounts/T12345678"),
        "calls go to the origin");
    require(origin->isLoopback() || url.scheme() == QLatin1String("https"), "http stays on this computer");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == 'w')
        checkWebsite(typed);
    else
        checkOrigin(typed);
    return 0;
}
