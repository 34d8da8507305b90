#include "core/json/records.h"

#include "core/json/json.h"

#include <algorithm>
#include <vector>

namespace clientsmith::json {

namespace {

QByteArrayView viewOf(const WipedString &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The events of nlohmann's parser; false ends it.
class Reader
{
public:
    explicit Reader(RecordSink &sink)
        : m_sink(sink)
    {
    }

    Result<void> result() const { return m_result; }

    bool null() { return other(); }
    bool boolean(bool) { return other(); }
    bool number_integer(Value::number_integer_t) { return other(); }
    bool number_unsigned(Value::number_unsigned_t) { return other(); }
    template <typename Text>
    bool number_float(Value::number_float_t, const Text &)
    {
        return other();
    }
    bool binary(Value::binary_t &) { return other(); }

    bool string(WipedString &value)
    {
        if (m_open.size() == 2 && m_open.back() == Open::Object)
            m_sink.text(viewOf(m_key), viewOf(value));
        else if (m_open.size() == 3 && m_open.back() == Open::Array && m_open[1] == Open::Object)
            m_sink.item(viewOf(m_key), viewOf(value));
        else
            return other();
        return true;
    }

    bool start_object(std::size_t)
    {
        if (m_open.empty())
            return noList();
        if (m_open.size() == 1)
            m_sink.begin();
        m_open.push_back(Open::Object);
        if (m_names.size() < m_open.size())
            m_names.resize(m_open.size());
        m_names[m_open.size() - 1].clear();
        return true;
    }

    bool key(WipedString &name)
    {
        std::vector<WipedString> &names = m_names[m_open.size() - 1];
        if (std::find(names.begin(), names.end(), name) != names.end())
            return fail(QStringLiteral("The answer says the same name twice"));
        names.push_back(name);
        if (m_open.size() == 2)
            m_key = name;
        return true;
    }

    bool end_object()
    {
        m_open.pop_back();
        return m_open.size() != 1 || endRecord();
    }

    bool start_array(std::size_t)
    {
        const bool element = m_open.size() == 1;
        m_open.push_back(Open::Array);
        return !element || emptyRecord();
    }

    bool end_array()
    {
        m_open.pop_back();
        return true;
    }

    template <typename Problem>
    bool parse_error(std::size_t, const std::string &, const Problem &)
    {
        return fail(QStringLiteral("The answer is not JSON"));
    }

private:
    enum class Open { Array, Object };

    bool other()
    {
        if (m_open.empty())
            return noList();
        return m_open.size() != 1 || emptyRecord();
    }

    bool emptyRecord()
    {
        m_sink.begin();
        return endRecord();
    }

    bool endRecord()
    {
        m_result = m_sink.end();
        return m_result.has_value();
    }

    bool noList() { return fail(QStringLiteral("The answer is no list")); }

    bool fail(const QString &message)
    {
        m_result = failure(ErrorKind::Malformed, message);
        return false;
    }

    RecordSink &m_sink;
    Result<void> m_result;
    /// What is open, outermost first; an object's names at the same place in m_names.
    std::vector<Open> m_open;
    std::vector<std::vector<WipedString>> m_names;
    /// Of the record's member that is being read.
    WipedString m_key;
};

} // namespace

Result<void> readRecords(QByteArrayView text, RecordSink &sink)
{
    if (text.isEmpty())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is empty"));
    Reader reader(sink);
    const bool whole = Value::sax_parse(text.begin(), text.end(), &reader);
    if (!whole && reader.result())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is not JSON"));
    return reader.result();
}

} // namespace clientsmith::json
