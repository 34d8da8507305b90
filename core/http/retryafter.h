#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace clientsmith {

/// The seconds that a Retry-After header asks to wait, counted from \p now: a number or a date (RFC 9110,
/// section 10.2.3). Never less than none; a wait of more than a day is cut to one. Nothing if it is neither.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace clientsmith
