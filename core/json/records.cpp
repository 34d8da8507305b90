#include "core/json/records.h"

#include "core/json/scanner.h"
#include "core/secrets/wipingallocator.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace clientsmith::json {

namespace {

class Reader final : public Events
{
public:
    explicit Reader(RecordSink &sink)
        : m_sink(sink)
    {
    }

    Result<void> result() const { return m_result; }

    bool other() override
    {
        if (m_open.empty())
            return noList();
        return m_open.size() != 1 || emptyRecord();
    }

    bool string(QByteArrayView value) override
    {
        if (m_open.size() == 2 && m_open.back() == Open::Object)
            m_sink.text(m_key, value);
        else if (m_open.size() == 3 && m_open.back() == Open::Array && m_open[1] == Open::Object)
            m_sink.item(m_key, value);
        else
            return other();
        return true;
    }

    bool startObject() override
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

    bool key(QByteArrayView name, bool isPlain) override
    {
        if (!isPlain)
            name = keep(name);
        std::vector<QByteArrayView> &names = m_names[m_open.size() - 1];
        if (std::find(names.begin(), names.end(), name) != names.end())
            return fail(QStringLiteral("The answer says the same name twice"));
        names.push_back(name);
        if (m_open.size() == 2)
            m_key = name;
        return true;
    }

    bool endObject() override
    {
        m_open.pop_back();
        if (m_open.size() != 1)
            return true;
        m_kept.clear();
        return endRecord();
    }

    bool startArray() override
    {
        const bool element = m_open.size() == 1;
        m_open.push_back(Open::Array);
        return !element || emptyRecord();
    }

    bool endArray() override
    {
        m_open.pop_back();
        return true;
    }

private:
    enum class Open { Array, Object };

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

    /// Of a name that was written with escapes, and is nowhere in the text.
    QByteArrayView keep(QByteArrayView name)
    {
        const WipedString &kept = m_kept.emplace_back(name.begin(), name.end());
        return {kept.data(), static_cast<qsizetype>(kept.size())};
    }

    RecordSink &m_sink;
    Result<void> m_result;
    /// What is open, outermost first; an object's names at the same place in m_names.
    std::vector<Open> m_open;
    std::vector<std::vector<QByteArrayView>> m_names;
    /// Of one record; a deque's strings stay where they are.
    std::deque<WipedString> m_kept;
    /// Of the record's member that is being read.
    QByteArrayView m_key;
};

} // namespace

Result<void> readRecords(QByteArrayView text, RecordSink &sink)
{
    if (text.isEmpty())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is empty"));
    Reader reader(sink);
    const bool whole = scan(text, reader);
    if (!whole && reader.result())
        return failure(ErrorKind::Malformed, QStringLiteral("The answer is not JSON"));
    return reader.result();
}

} // namespace clientsmith::json
