#include "ui/widgets/folding.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace clientsmith::ui {

namespace {

/// Letters that Unicode doesn't take apart, and people without them on their keyboard write so.
QLatin1String plainLetters(char16_t letter)
{
    switch (letter) {
    case u'æ':
        return QLatin1String("ae");
    case u'ø':
        return QLatin1String("o");
    case u'œ':
        return QLatin1String("oe");
    case u'ð':
    case u'đ':
        return QLatin1String("d");
    case u'þ':
        return QLatin1String("th");
    case u'ł':
        return QLatin1String("l");
    case u'ß':
        return QLatin1String("ss");
    default:
        return {};
    }
}

} // namespace

void appendFolded(std::string &buffer, QStringView text)
{
    const std::size_t before = buffer.size();
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c >= 0x80) {
            buffer.resize(before);
            QString plain;
            const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
            for (const QChar part : apart) {
                const QLatin1String letters = plainLetters(part.unicode());
                if (!letters.isEmpty())
                    plain += letters;
                else if (part.category() != QChar::Mark_NonSpacing)
                    plain += part;
            }
            buffer += plain.toStdString();
            return;
        }
        buffer.push_back(static_cast<char>(c >= u'A' && c <= u'Z' ? c + ('a' - 'A') : c));
    }
}

std::string foldedForSearch(QStringView text)
{
    std::string folded;
    appendFolded(folded, text);
    return folded;
}

std::vector<std::string> foldedWords(const QString &query)
{
    std::vector<std::string> words;
    const QStringList typed = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : typed)
        words.push_back(foldedForSearch(word));
    // A word of diacritics alone.
    std::erase(words, std::string());
    return words;
}

bool hasWords(std::string_view folded, const std::vector<std::string> &words)
{
    return std::all_of(words.begin(), words.end(),
        [folded](const std::string &word) { return folded.find(word) != std::string_view::npos; });
}

} // namespace clientsmith::ui
