#include "ui/clients/plaintexts.h"

#include <algorithm>
#include <vector>

namespace clientsmith::ui {

namespace {

/// Of a number; it fits into the byte in front of its digits.
constexpr qsizetype longestNumber = 100;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isA(QChar character)
{
    return character == u'a' || character == u'A';
}

} // namespace

std::optional<PlainTexts> PlainTexts::of(const QCollator &collator)
{
    PlainTexts texts;
    std::vector<QChar> characters;
    for (char16_t c = first; c <= last; ++c)
        characters.emplace_back(c);
    const auto before = [&collator](QChar a, QChar b) {
        return collator.compare(QStringView(&a, 1), QStringView(&b, 1)) < 0;
    };
    std::sort(characters.begin(), characters.end(), before);
    unsigned char rank = 1;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (i > 0 && before(characters[i - 1], characters[i]))
            ++rank;
        texts.m_ranks[static_cast<std::size_t>(characters[i].unicode() - first)] = rank;
    }
    return texts.saysEverything(collator) ? std::optional(texts) : std::nullopt;
}

bool PlainTexts::sortsAs(const QCollator &collator, const QString &a, const QString &b) const
{
    std::string keyOfA;
    std::string keyOfB;
    if (!appendKey(keyOfA, a) || !appendKey(keyOfB, b))
        return true; // nothing is said of these
    const int ours = keyOfA.compare(keyOfB);
    const int its = collator.compare(a, b);
    return (ours < 0) == (its < 0) && (ours > 0) == (its > 0);
}

bool PlainTexts::saysEverything(const QCollator &collator) const
{
    QString alphabet; // one of each rank
    for (int rank = 1, count = *std::max_element(m_ranks.begin(), m_ranks.end()); rank <= count; ++rank) {
        const auto *place = std::find(m_ranks.begin(), m_ranks.end(), rank);
        alphabet += QChar(static_cast<char16_t>(first + (place - m_ranks.begin())));
    }
    for (qsizetype i = 1; i < alphabet.size(); ++i) {
        const QString lower = alphabet.mid(i - 1, 1);
        const QString upper = alphabet.mid(i, 1);
        // That it is not outweighed by what follows.
        if (!sortsAs(collator, lower + u'z', upper + u'0'))
            return false;
        // That no two are one, or change each other.
        for (const QChar neighbour : alphabet) {
            if (!sortsAs(collator, lower + neighbour, upper + neighbour) ||
                !sortsAs(collator, neighbour + lower, neighbour + upper))
                return false;
        }
    }
    // That numbers sort by their value.
    const char *numbers[] = {"x", "X ", "x0", "X000", "x9", "X009", "x9a", "x010", "x10.5", "x99", "x100",
        "x123456789012345678901234567890", "xa"};
    for (const char *a : numbers) {
        for (const char *b : numbers) {
            if (!sortsAs(collator, QString::fromLatin1(a), QString::fromLatin1(b)))
                return false;
        }
    }
    return true;
}

bool PlainTexts::appendKey(std::string &keys, QStringView text) const
{
    const std::size_t start = keys.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        // Danes and Norwegians sort "aa" as "å".
        const bool isPlain = c >= first && c <= last && (i == 0 || !isA(text[i]) || !isA(text[i - 1]));
        if (!isPlain) {
            keys.resize(start);
            return false;
        }
        if (!isDigit(text[i])) {
            keys.push_back(static_cast<char>(m_ranks[c - first]));
            continue;
        }
        while (i < text.size() && text[i] == u'0')
            ++i;
        const qsizetype digits = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        if (i - digits > longestNumber) {
            keys.resize(start);
            return false;
        }
        keys.push_back(static_cast<char>(m_ranks[u'0' - first]));
        keys.push_back(static_cast<char>(1 + i - digits));
        for (const QChar digit : text.sliced(digits, i - digits))
            keys.push_back(digit.toLatin1());
        --i;
    }
    return true;
}

} // namespace clientsmith::ui
