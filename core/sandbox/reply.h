#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

#include <utility>
#include <vector>

namespace clientsmith::sandbox {

/// An answer of the provider, before HTTP. The body is JSON.
struct Reply
{
    int status = 200;
    QByteArray body;
    /// Beside Content-Type and Content-Length.
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
};

/// Something that was asked of a request, or the refusal to answer with.
template <typename T>
using Checked = tl::expected<T, Reply>;

Reply answer(const QJsonObject &object);
/// \p json is a complete JSON document.
Reply answer(const QByteArray &json);
/// The contract's error body; its code is made of the status: "NOT FOUND".
Reply refusal(int status, const QString &message);

inline tl::unexpected<Reply> refused(int status, const QString &message)
{
    return tl::unexpected<Reply>(refusal(status, message));
}

/// RFC 9110's phrase for the statuses the sandbox gives, "Error" for others.
QByteArray reasonPhrase(int status);

} // namespace clientsmith::sandbox
