#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace clientsmith {

/// True for localhost and for the loopback addresses 127.0.0.0/8 and ::1.
bool isLoopbackHost(const QString &host);

/// Where the API is reached: scheme, host and port and nothing else (`https://api.dintero.com`, without
/// `/v1`). Another origin is another world: accounts, journal, index and keychain keys carry it.
class ApiOrigin
{
public:
    /// Refuses, as ErrorKind::InvalidInput and with what to write instead: any scheme but https (http only to
    /// loopback), user names, paths, queries, fragments, missing hosts and impossible ports. The result is
    /// normalised: lower case, punycode, no default port.
    static Result<ApiOrigin> parse(const QString &text);
    /// https://api.dintero.com, for test and production accounts alike.
    static ApiOrigin dintero();
    /// https://checkout.dintero.com, which of the calls made here has the token call alone.
    static ApiOrigin dinteroCheckout();

    const QString &text() const { return m_text; }
    bool isLoopback() const;
    /// \p path starts with a slash and is percent-encoded already: "/v1/accounts/T12345678/auth/clients".
    QUrl resolve(const QString &path) const;

    friend bool operator==(const ApiOrigin &, const ApiOrigin &) = default;

private:
    explicit ApiOrigin(const QString &text)
        : m_text(text)
    {
    }
    QString m_text;
};

} // namespace clientsmith
