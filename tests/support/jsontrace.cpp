#include "tests/support/jsontrace.h"

#include "core/json/json.h"
#include "core/json/scanner.h"

namespace clientsmith::test {

namespace {

QByteArray quoted(QByteArrayView text)
{
    return text.toByteArray().toHex();
}

class Scanned final : public json::Events
{
public:
    bool startObject() override { return put("{"); }
    bool key(QByteArrayView name, bool) override { return put(quoted(name) + ":"); }
    bool endObject() override { return put("}"); }
    bool startArray() override { return put("["); }
    bool endArray() override { return put("]"); }
    bool string(QByteArrayView value) override { return put("\"" + quoted(value)); }
    bool other() override { return put("x"); }

    QByteArray events;

private:
    bool put(const QByteArray &event)
    {
        events += event + ' ';
        return true;
    }
};

/// The library's events, told to the same listener.
class Parsed
{
public:
    using Value = json::Value;

    bool null() { return told.other(); }
    bool boolean(bool) { return told.other(); }
    bool number_integer(Value::number_integer_t) { return told.other(); }
    bool number_unsigned(Value::number_unsigned_t) { return told.other(); }
    template <typename Text>
    bool number_float(Value::number_float_t, const Text &)
    {
        return told.other();
    }
    bool binary(Value::binary_t &) { return told.other(); }
    bool string(WipedString &value) { return told.string(viewOf(value)); }
    bool start_object(std::size_t) { return told.startObject(); }
    bool key(WipedString &name) { return told.key(viewOf(name), true); }
    bool end_object() { return told.endObject(); }
    bool start_array(std::size_t) { return told.startArray(); }
    bool end_array() { return told.endArray(); }
    template <typename Problem>
    bool parse_error(std::size_t, const std::string &, const Problem &)
    {
        return false;
    }

    Scanned told;

private:
    static QByteArrayView viewOf(const WipedString &text)
    {
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
};

} // namespace

JsonTrace traceOfScan(QByteArrayView text)
{
    Scanned events;
    const bool isWhole = json::scan(text, events);
    return {isWhole, events.events};
}

JsonTrace traceOfLibrary(QByteArrayView text)
{
    Parsed events;
    const bool isWhole = json::Value::sax_parse(text.begin(), text.end(), &events);
    return {isWhole, events.told.events};
}

} // namespace clientsmith::test
