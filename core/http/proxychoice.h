#pragma once

#include <QString>
#include <QtCore/qglobal.h>

#include <optional>

namespace clientsmith {

/// By which way the provider is reached. This computer itself is always reached directly.
struct ProxyChoice
{
    enum class Kind {
        /// As the operating system says.
        System,
        None,
        /// An HTTP proxy, for https by CONNECT.
        Manual,
    };

    Kind kind = Kind::System;
    /// With Kind::Manual.
    QString host = {};
    quint16 port = 0;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// An address that a person typed: `proxy.example.com:8080`, or `[2001:db8::1]:8080`; `http://` before it is
/// dropped. Empty without a host or a port, and with a user name: a proxy's password would have to be kept.
std::optional<ProxyChoice> parseProxyAddress(const QString &typed);
/// The other way round; empty unless it is Kind::Manual.
QString proxyAddress(const ProxyChoice &choice);

} // namespace clientsmith
