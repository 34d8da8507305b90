#include "tests/support/recordtrace.h"

#include "core/json/records.h"

namespace clientsmith::test {

namespace {

class Sink final : public json::RecordSink
{
public:
    void begin() override { trace.emplace_back(); }
    void text(QByteArrayView key, QByteArrayView value) override
    {
        trace.emplace_back(key.toByteArray(), value.toByteArray());
    }
    void item(QByteArrayView key, QByteArrayView value) override { text(key, value); }
    Result<void> end() override { return {}; }

    RecordTrace trace;
};

QByteArray bytesOf(const WipedString &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

Result<RecordTrace> traceOfRecords(QByteArrayView text)
{
    Sink sink;
    if (const Result<void> read = json::readRecords(text, sink); !read)
        return Failure(read.error());
    return sink.trace;
}

Result<RecordTrace> traceOfTree(QByteArrayView text)
{
    const Result<json::Value> list = json::parse(text);
    if (!list)
        return Failure(list.error());
    if (!list->is_array())
        return failure(ErrorKind::Malformed, QStringLiteral("No list"));
    RecordTrace trace;
    for (const json::Value &record : *list) {
        trace.emplace_back();
        if (!record.is_object())
            continue;
        for (const auto &[key, value] : record.items()) {
            if (value.is_string())
                trace.emplace_back(bytesOf(key), bytesOf(value.get_ref<const WipedString &>()));
            if (!value.is_array())
                continue;
            for (const json::Value &item : value) {
                if (item.is_string())
                    trace.emplace_back(bytesOf(key), bytesOf(item.get_ref<const WipedString &>()));
            }
        }
    }
    return trace;
}

} // namespace clientsmith::test
