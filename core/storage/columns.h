#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

/// How values stand in the columns of the program's file.
namespace clientsmith {

/// The words for an enumeration. Never change one: files of earlier versions hold them.
template <typename Value, std::size_t count>
using Names = std::array<std::pair<Value, QLatin1String>, count>;

template <typename Value, std::size_t count>
QString nameOf(const Names<Value, count> &names, Value value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto &pair) { return pair.first == value; });
    return found->second;
}

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const Names<Value, count> &names, const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &pair) { return pair.second == name; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->first);
}

/// UTC to the millisecond, which sorts as text; empty for an invalid time.
inline QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// The inverse of timeText().
inline QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// Something in the file that this program did not write: "a kind of work".
inline Failure unreadable(const QString &what)
{
    return Failure(makeStorageError(
        StorageTrouble::Damaged, QStringLiteral("The data file holds %1 that is none").arg(what)));
}

} // namespace clientsmith
