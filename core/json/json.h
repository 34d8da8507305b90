#pragma once

#include "core/base/result.h"
#include "core/secrets/wipingallocator.h"

#include <nlohmann/json.hpp>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace clientsmith::json {

/// A parsed answer whose memory is wiped when it is given back: it may hold a secret.
using Value = nlohmann::basic_json<std::map, std::vector, WipedString, bool, std::int64_t, std::uint64_t,
    double, WipingAllocator>;

/// Strict JSON in UTF-8 (RFC 8259); anything else is Malformed. So is an object with the same name twice
/// (section 4: what that means is not predictable): of two secrets nobody could say which is the good one.
Result<Value> parse(QByteArrayView text);

/// The member, or null if \p object is no object or has no such member.
const Value *find(const Value &object, const char *key);

/// A member that we rely on: missing, empty or no string is Malformed.
Result<QString> requiredString(const Value &object, const char *key);
/// A member that we can do without: missing or of another type is empty.
QString optionalString(const Value &object, const char *key);
/// RFC 3339; invalid when missing or no date.
QDateTime optionalDateTime(const Value &object, const char *key);
/// Empty when missing or neither true nor false.
std::optional<bool> optionalBool(const Value &object, const char *key);
/// The strings of an array; elements that are none are left out.
QStringList optionalStrings(const Value &object, const char *key);
/// The bytes of a string, for secrets; empty when missing or no string.
QByteArrayView optionalBytes(const Value &object, const char *key);

/// The elements of an array, each read by \p parseElement; Malformed if \p value is no array, or what the
/// first element that can't be read says.
template <typename T>
Result<std::vector<T>> parseArray(const Value &value, Result<T> (*parseElement)(const Value &))
{
    if (!value.is_array())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is no list"));
    std::vector<T> all;
    all.reserve(value.size());
    for (const Value &element : value) {
        Result<T> one = parseElement(element);
        if (!one)
            return Failure(one.error());
        all.push_back(std::move(*one));
    }
    return all;
}

} // namespace clientsmith::json
