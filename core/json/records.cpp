#include "core/json/records.h"

#include <algorithm>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace clientsmith::json {

namespace {

using simdjson::dom::element;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Failure malformed(const QString &message)
{
    return failure(ErrorKind::Malformed, message);
}

bool isDistinct(const simdjson::dom::object &object)
{
    std::vector<std::string_view> names;
    names.reserve(object.size());
    for (const simdjson::dom::key_value_pair field : object) {
        if (std::find(names.begin(), names.end(), field.key) != names.end())
            return false;
        names.push_back(field.key);
    }
    return true;
}

/// No object says a name twice, down to the last that is passed over.
bool hasDistinctNames(const element &value)
{
    if (simdjson::dom::object object; value.get(object) == simdjson::SUCCESS) {
        return isDistinct(object) &&
            std::all_of(object.begin(), object.end(),
                [](const simdjson::dom::key_value_pair &field) { return hasDistinctNames(field.value); });
    }
    if (simdjson::dom::array array; value.get(array) == simdjson::SUCCESS)
        return std::all_of(array.begin(), array.end(), hasDistinctNames);
    return true;
}

void readMember(const simdjson::dom::key_value_pair &field, RecordSink &sink)
{
    std::string_view text;
    if (field.value.get(text) == simdjson::SUCCESS) {
        sink.text(viewOf(field.key), viewOf(text));
    } else if (simdjson::dom::array items; field.value.get(items) == simdjson::SUCCESS) {
        for (const element item : items) {
            if (item.get(text) == simdjson::SUCCESS)
                sink.item(viewOf(field.key), viewOf(text));
        }
    }
}

Result<void> readRecord(const element &record, RecordSink &sink)
{
    if (!hasDistinctNames(record))
        return malformed(QStringLiteral("The answer says the same name twice"));
    sink.begin();
    if (simdjson::dom::object object; record.get(object) == simdjson::SUCCESS) {
        for (const simdjson::dom::key_value_pair field : object)
            readMember(field, sink);
    }
    return sink.end();
}

} // namespace

Result<void> readRecords(QByteArrayView text, RecordSink &sink)
{
    if (text.isEmpty())
        return malformed(QStringLiteral("The answer is empty"));
    simdjson::dom::parser parser;
    element list;
    if (parser.parse(text.data(), static_cast<std::size_t>(text.size())).get(list) != simdjson::SUCCESS)
        return malformed(QStringLiteral("The answer is not JSON"));
    simdjson::dom::array records;
    if (list.get(records) != simdjson::SUCCESS)
        return malformed(QStringLiteral("The answer is no list"));
    for (const element record : records) {
        if (const Result<void> read = readRecord(record, sink); !read)
            return read;
    }
    return {};
}

} // namespace clientsmith::json
