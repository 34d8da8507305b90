#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace clientsmith::dintero {

/// Why a website's address can't be used. The UI says each in a sentence with what to do.
enum class WebsiteUrlProblem {
    Empty,
    TooLong,
    ContainsSpace,
    UnsupportedScheme,
    PlainHttp,
    MissingHost,
    InvalidHost,
    /// A name without a dot that is not localhost: "shop".
    IncompleteHost,
    InvalidPort,
    ContainsUserName,
    NotAUrl,
};

/// In English, for the command line: what is wrong and what to write instead.
QString websiteUrlAdvice(WebsiteUrlProblem problem);

/// The URL of a merchant's website, which becomes the client's `callbacks[0]`.
struct WebsiteUrl
{
    /// As it is sent: https://xn--blbr-roah.no
    QString encoded;
    /// As a person reads it: https://blåbær.no
    QString display;
    /// The readable host without "www.", as a proposal for the client's name: blåbær.no
    QString suggestedName;

    friend bool operator==(const WebsiteUrl &, const WebsiteUrl &) = default;
};

/// Reads what a person typed: trims, puts https:// before a bare host name, keeps path and query, drops the
/// fragment and a lone trailing slash. http is allowed for localhost and loopback addresses only.
tl::expected<WebsiteUrl, WebsiteUrlProblem> parseWebsiteUrl(const QString &typed);

} // namespace clientsmith::dintero
