#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace clientsmith::sandbox {

/// The start line and the header fields of an HTTP/1.1 message (RFC 9112 section 2.1).
struct Head
{
    QByteArray startLine;
    std::vector<std::pair<QByteArray, QByteArray>> fields = {};

    /// The first field of that name, whatever the case; empty when absent.
    QByteArray value(const QByteArray &name) const;
    bool has(const QByteArray &name) const;
    void remove(const QByteArray &name);
    /// The n-th word of the start line, counted from 0; empty when there are fewer.
    QByteArray word(int n) const;
    /// On the wire, with the empty line.
    QByteArray toBytes() const;
};

/// \p bytes is everything before the empty line. Empty for what is no HTTP message.
std::optional<Head> parseHead(const QByteArray &bytes);

} // namespace clientsmith::sandbox
