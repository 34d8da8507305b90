#include "core/dintero/clientlists.h"

#include "core/json/records.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace clientsmith::dintero {

namespace {

/// Lists say the same few words over and over: one QString each, which its copies share.
class Words
{
public:
    QString operator()(QByteArrayView text)
    {
        const auto [position, isNew] = m_words.try_emplace(std::string(text.data(), text.size()));
        if (isNew)
            position->second = QString::fromUtf8(text);
        return position->second;
    }

private:
    std::unordered_map<std::string, QString> m_words;
};

/// \p count digits from \p at, or -1.
int digits(QByteArrayView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// RFC 3339. Qt reads a date in microseconds, which counts for 200,000: what the provider writes
/// (2026-11-20T08:15:30.123Z) is read here.
QDateTime readTime(QByteArrayView text)
{
    constexpr qsizetype toSeconds = 20;
    constexpr qsizetype toMilliseconds = 24;
    const qsizetype size = text.size();
    const bool usual = (size == toSeconds || size == toMilliseconds) && text[4] == '-' && text[7] == '-' &&
        text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[size - 1] == 'Z' &&
        (size == toSeconds || text[19] == '.');
    if (usual) {
        const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
        const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2),
            size == toSeconds ? 0 : digits(text, 20, 3));
        if (date.isValid() && time.isValid())
            return {date, time, Qt::UTC};
    }
    return QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
}

Result<void> require(const QString &value, const char *key)
{
    if (value.isEmpty())
        return failure(
            ErrorKind::Malformed, QStringLiteral("The answer lacks \"%1\"").arg(QLatin1String(key)));
    return {};
}

class ClientSink final : public json::RecordSink
{
public:
    void begin() override { m_client = {}; }

    void text(QByteArrayView key, QByteArrayView value) override
    {
        if (key == "id")
            m_client.id = QString::fromUtf8(value);
        else if (key == "client_id")
            m_client.clientId = QString::fromUtf8(value);
        else if (key == "name")
            m_client.name = QString::fromUtf8(value);
        else if (key == "description")
            m_client.description = m_words(value);
        else if (key == "created_at")
            m_client.createdAt = readTime(value);
        else if (key == "created_by")
            m_client.createdBy = m_words(value);
        else if (key == "updated_at")
            m_client.updatedAt = readTime(value);
    }

    void item(QByteArrayView key, QByteArrayView value) override
    {
        if (key == "callbacks")
            m_client.callbacks += QString::fromUtf8(value);
    }

    Result<void> end() override
    {
        Result<void> good = require(m_client.id, "id");
        if (good)
            good = requireUsableId(m_client.id);
        if (good)
            clients.push_back(std::move(m_client));
        return good;
    }

    std::vector<ApiClient> clients;

private:
    Words m_words;
    ApiClient m_client;
};

class GrantSink final : public json::RecordSink
{
public:
    void begin() override { m_grant = {}; }

    void text(QByteArrayView key, QByteArrayView value) override
    {
        if (key == "id")
            m_grant.id = QString::fromUtf8(value);
        else if (key == "client_id")
            m_grant.clientUuid = QString::fromUtf8(value);
        else if (key == "audience")
            m_grant.audience = m_words(value);
        else if (key == "type")
            m_grant.type = m_words(value);
    }

    void item(QByteArrayView key, QByteArrayView value) override
    {
        if (key == "scope")
            m_grant.scopes += m_words(value);
    }

    Result<void> end() override
    {
        Result<void> good = require(m_grant.clientUuid, "client_id");
        if (good)
            good = require(m_grant.audience, "audience");
        if (good)
            grants.push_back(std::move(m_grant));
        return good;
    }

    std::vector<Grant> grants;

private:
    Words m_words;
    Grant m_grant;
};

} // namespace

Result<void> requireUsableId(const QString &id)
{
    // RFC 3986, section 2.3.
    const auto unreserved = [](QChar character) {
        const char16_t c = character.unicode();
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
            c == u'-' || c == u'.' || c == u'_' || c == u'~';
    };
    if (id.isEmpty() || id == QLatin1String(".") || id == QLatin1String("..") ||
        !std::all_of(id.begin(), id.end(), unreserved))
        return failure(ErrorKind::Malformed, QStringLiteral("The answer has an \"id\" that can't be one"));
    return {};
}

Result<std::vector<ApiClient>> readClients(QByteArrayView json)
{
    ClientSink sink;
    // Nearly as many as there are, so that they are not moved from place to place; pages that nobody writes
    // cost nothing.
    constexpr qsizetype usualLength = 256;
    sink.clients.reserve(static_cast<std::size_t>(json.size() / usualLength));
    if (const Result<void> read = json::readRecords(json, sink); !read)
        return Failure(read.error());
    return std::move(sink.clients);
}

Result<std::vector<Grant>> readGrants(QByteArrayView json)
{
    GrantSink sink;
    if (const Result<void> read = json::readRecords(json, sink); !read)
        return Failure(read.error());
    return std::move(sink.grants);
}

} // namespace clientsmith::dintero
