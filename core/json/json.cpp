#include "core/json/json.h"

#include <set>
#include <vector>

namespace clientsmith::json {

namespace {

QString toQString(const WipedString &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const WipedString *stringOf(const Value &object, const char *key)
{
    const Value *value = find(object, key);
    return value ? value->get_ptr<const WipedString *>() : nullptr;
}

} // namespace

Result<Value> parse(QByteArrayView text)
{
    if (text.isEmpty())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is empty"));
    // The names in each object that is open.
    std::vector<std::set<WipedString>> names;
    bool twice = false;
    const auto watch = [&](int, Value::parse_event_t event, Value &parsed) {
        if (event == Value::parse_event_t::object_start)
            names.emplace_back();
        else if (event == Value::parse_event_t::object_end)
            names.pop_back();
        else if (event == Value::parse_event_t::key)
            twice = !names.back().insert(parsed.get_ref<const WipedString &>()).second || twice;
        return true;
    };
    Value value = Value::parse(text.begin(), text.end(), watch, false);
    if (value.is_discarded())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is not JSON"));
    if (twice)
        return failure(ErrorKind::Malformed, QStringLiteral("The answer says the same name twice"));
    return value;
}

const Value *find(const Value &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto position = object.find(key);
    return position == object.end() ? nullptr : &*position;
}

Result<QString> requiredString(const Value &object, const char *key)
{
    const WipedString *text = stringOf(object, key);
    if (!text || text->empty())
        return failure(
            ErrorKind::Malformed, QStringLiteral("The answer lacks \"%1\"").arg(QLatin1String(key)));
    return toQString(*text);
}

QString optionalString(const Value &object, const char *key)
{
    const WipedString *text = stringOf(object, key);
    return text ? toQString(*text) : QString();
}

QDateTime optionalDateTime(const Value &object, const char *key)
{
    return QDateTime::fromString(optionalString(object, key), Qt::ISODateWithMs);
}

std::optional<bool> optionalBool(const Value &object, const char *key)
{
    const Value *value = find(object, key);
    return value && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

QStringList optionalStrings(const Value &object, const char *key)
{
    QStringList result;
    const Value *array = find(object, key);
    if (!array || !array->is_array())
        return result;
    for (const Value &element : *array) {
        if (const auto *text = element.get_ptr<const WipedString *>())
            result.append(toQString(*text));
    }
    return result;
}

QByteArrayView optionalBytes(const Value &object, const char *key)
{
    const WipedString *text = stringOf(object, key);
    return text ? QByteArrayView(text->data(), static_cast<qsizetype>(text->size())) : QByteArrayView();
}

} // namespace clientsmith::json
