#include "core/json/scanner.h"

#include "core/secrets/wipingallocator.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <locale>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace clientsmith::json {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

/// Whether any of eight bytes is a quotation mark, a backslash, a control character or not of ASCII.
bool hasSpecial(std::uint64_t word)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    const auto hasZero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes; };
    const std::uint64_t quote = hasZero(word ^ (ones * byteOf('"')));
    const std::uint64_t backslash = hasZero(word ^ (ones * byteOf('\\')));
    const std::uint64_t control = (word - ones * 0x20U) & ~word;
    return ((quote | backslash | control | word) & highs) != 0;
}

/// The bytes of a well-formed character that starts at \p at and is not of ASCII (Unicode, table 3-7); 0 if
/// none does.
std::size_t wellFormed(const char *at, const char *end)
{
    const unsigned char first = byteOf(*at);
    const auto room = static_cast<std::size_t>(end - at);
    const auto follows = [at](std::size_t place, unsigned char least = 0x80, unsigned char most = 0xBF) {
        const unsigned char byte = byteOf(at[place]);
        return byte >= least && byte <= most;
    };
    if (first >= 0xC2 && first <= 0xDF)
        return room >= 2 && follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char least = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char most = first == 0xED ? 0x9F : 0xBF; // no surrogates
        return room >= 3 && follows(1, least, most) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char least = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char most = first == 0xF4 ? 0x8F : 0xBF;
        return room >= 4 && follows(1, least, most) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

/// Whether it is in the range of a double. The usual functions take the decimal point of the system's locale.
bool isFinite(const char *begin, const char *end)
{
    std::istringstream stream(std::string(begin, end));
    stream.imbue(std::locale::classic());
    double value = 0;
    stream >> value;
    // What is too small fails as well, and is 0 or next to it.
    return !stream.fail() || std::abs(value) < 1;
}

void appendUtf8(WipedString &text, std::uint32_t character)
{
    const auto put = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto follow = [&put, character](int shift) { put(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0U | (character >> 6));
        follow(0);
    } else if (character < 0x10000) {
        put(0xE0U | (character >> 12));
        follow(6);
        follow(0);
    } else {
        put(0xF0U | (character >> 18));
        follow(12);
        follow(6);
        follow(0);
    }
}

class Scanner
{
public:
    Scanner(QByteArrayView text, Events &events)
        : m_at(text.begin())
        , m_end(text.end())
        , m_events(events)
    {
    }

    bool run();

private:
    enum class Open : char { Array, Object };

    bool atEnd() const { return m_at == m_end; }
    void skipSpace()
    {
        while (!atEnd() && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool take(char wanted)
    {
        if (atEnd() || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(const char *word);
    bool takeDigits();
    bool number();
    /// A value, or the start of one that goes on.
    bool value();
    bool open(Open what);
    bool key();
    /// Behind a value: a comma, the ends of what is open, or the end of all.
    bool afterValue();
    /// What is between quotation marks, at the first of which we are.
    bool text(QByteArrayView &content, bool &isPlain);
    bool escape();
    bool fourHexDigits(std::uint32_t &unit);

    const char *m_at;
    const char *m_end;
    Events &m_events;
    std::vector<Open> m_open;
    bool m_isEmpty = false;
    /// Of a string with escapes.
    WipedString m_unescaped;
};

bool Scanner::run()
{
    if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
        m_at += 3;
    do {
        skipSpace();
        if (!value() || !afterValue())
            return false;
    } while (!m_open.empty());
    skipSpace();
    return atEnd();
}

bool Scanner::value()
{
    if (atEnd())
        return false;
    switch (*m_at) {
    case '{':
        return open(Open::Object) && m_events.startObject();
    case '[':
        return open(Open::Array) && m_events.startArray();
    case '"': {
        QByteArrayView content;
        bool isPlain = true;
        return text(content, isPlain) && m_events.string(content);
    }
    case 't':
        return takeWord("true") && m_events.other();
    case 'f':
        return takeWord("false") && m_events.other();
    case 'n':
        return takeWord("null") && m_events.other();
    default:
        return number() && m_events.other();
    }
}

bool Scanner::open(Open what)
{
    ++m_at;
    m_open.push_back(what);
    m_isEmpty = true;
    return true;
}

bool Scanner::key()
{
    skipSpace();
    QByteArrayView name;
    bool isPlain = true;
    if (atEnd() || *m_at != '"' || !text(name, isPlain) || !m_events.key(name, isPlain))
        return false;
    skipSpace();
    return take(':');
}

bool Scanner::afterValue()
{
    // Only what was opened just now can be empty, and its first element has no comma.
    bool isFirst = std::exchange(m_isEmpty, false);
    while (!m_open.empty()) {
        skipSpace();
        const bool isObject = m_open.back() == Open::Object;
        if (take(isObject ? '}' : ']')) {
            m_open.pop_back();
            if (!(isObject ? m_events.endObject() : m_events.endArray()))
                return false;
            isFirst = false;
            continue;
        }
        return (isFirst || take(',')) && (!isObject || key());
    }
    return true;
}

bool Scanner::takeWord(const char *word)
{
    const std::size_t length = std::strlen(word);
    if (static_cast<std::size_t>(m_end - m_at) < length || std::memcmp(m_at, word, length) != 0)
        return false;
    m_at += length;
    return true;
}

bool Scanner::takeDigits()
{
    const char *start = m_at;
    while (!atEnd() && isDigit(*m_at))
        ++m_at;
    return m_at != start;
}

bool Scanner::number()
{
    // Whatever has fewer digits and no exponent is not too large for a double.
    constexpr std::ptrdiff_t surelyFinite = 300;
    const char *start = m_at;
    take('-');
    if (!take('0') && !takeDigits())
        return false;
    if (take('.') && !takeDigits())
        return false;
    bool mayBeInfinite = m_at - start > surelyFinite;
    if (take('e') || take('E')) {
        mayBeInfinite = true;
        if (!take('+'))
            take('-');
        if (!takeDigits())
            return false;
    }
    return !mayBeInfinite || isFinite(start, m_at);
}

bool Scanner::text(QByteArrayView &content, bool &isPlain)
{
    constexpr std::ptrdiff_t stride = sizeof(std::uint64_t);
    ++m_at;
    const char *plain = m_at; // from here on, nothing needs a change
    m_unescaped.clear();
    isPlain = true;
    while (true) {
        std::uint64_t word = 0;
        while (m_end - m_at >= stride) {
            std::memcpy(&word, m_at, sizeof word);
            if (hasSpecial(word))
                break;
            m_at += stride;
        }
        while (!atEnd() && byteOf(*m_at) >= 0x20 && byteOf(*m_at) < 0x80 && *m_at != '"' && *m_at != '\\')
            ++m_at;
        if (atEnd() || byteOf(*m_at) < 0x20)
            return false;
        if (*m_at == '"')
            break;
        if (*m_at != '\\') {
            const std::size_t length = wellFormed(m_at, m_end);
            if (length == 0)
                return false;
            m_at += length;
            continue;
        }
        m_unescaped.append(plain, m_at);
        isPlain = false;
        if (!escape())
            return false;
        plain = m_at;
    }
    content = QByteArrayView(plain, m_at);
    if (!isPlain) {
        m_unescaped.append(plain, m_at);
        content = QByteArrayView(m_unescaped.data(), static_cast<qsizetype>(m_unescaped.size()));
    }
    ++m_at;
    return true;
}

bool Scanner::escape()
{
    ++m_at;
    if (atEnd())
        return false;
    constexpr char letters[] = "\"\\/bfnrt";
    constexpr char meanings[] = "\"\\/\b\f\n\r\t";
    const char letter = *m_at++;
    if (letter != 'u') {
        const void *known = std::memchr(letters, letter, sizeof letters - 1);
        if (known == nullptr)
            return false;
        m_unescaped.push_back(meanings[static_cast<const char *>(known) - letters]);
        return true;
    }
    std::uint32_t unit = 0;
    if (!fourHexDigits(unit) || (unit >= 0xDC00 && unit <= 0xDFFF))
        return false;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        std::uint32_t low = 0;
        if (!take('\\') || !take('u') || !fourHexDigits(low) || low < 0xDC00 || low > 0xDFFF)
            return false;
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    }
    appendUtf8(m_unescaped, unit);
    return true;
}

bool Scanner::fourHexDigits(std::uint32_t &unit)
{
    unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        if (atEnd())
            return false;
        const char c = *m_at;
        const int digit = isDigit(c) ? c - '0'
            : c >= 'a' && c <= 'f'   ? c - 'a' + 10
            : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                     : -1;
        if (digit < 0)
            return false;
        unit = unit * 16 + static_cast<std::uint32_t>(digit);
    }
    return true;
}

} // namespace

bool scan(QByteArrayView text, Events &events)
{
    return Scanner(text, events).run();
}

} // namespace clientsmith::json
