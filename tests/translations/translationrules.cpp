#include "tests/translations/translationrules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace clientsmith::test {

namespace {

QStringList allOf(const char *pattern, const QString &text)
{
    QStringList found;
    auto matches = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    return found;
}

QStringList placeholdersOf(const QString &text)
{
    QStringList found = allOf("%L?(\\d{1,2}|n)", text);
    found.sort();
    return found;
}

/// What a text begins with, or ends with, beside its words.
QString edgeOf(const QString &text, const char *pattern)
{
    const QString edge = QRegularExpression(QString::fromUtf8(pattern)).match(text).captured();
    return QString(edge).replace(QStringLiteral("..."), QStringLiteral("…"));
}

/// The letter that Alt chooses it by; a null character if there is none.
QChar mnemonicOf(const QString &text)
{
    const auto match =
        QRegularExpression(QStringLiteral("&([^&\\s])")).match(QString(text).remove(QStringLiteral("&&")));
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

/// As it is read out.
QString spoken(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\n'), QLatin1Char('&'));
}

QString withoutEllipsis(QString text)
{
    return text.endsWith(QStringLiteral("…")) ? text.chopped(1) : text;
}

QStringList problemsOfForm(const TranslatedText &text, const QString &form, bool one)
{
    const QString &source = text.source;
    QStringList problems;
    if (form.trimmed().isEmpty())
        return {QStringLiteral("has no translation")};
    QStringList wanted = placeholdersOf(source);
    QStringList found = placeholdersOf(form);
    if (one) { // "One client" needs no number
        for (const QString &number : {QStringLiteral("%n"), QStringLiteral("%Ln")}) {
            wanted.removeAll(number);
            found.removeAll(number);
        }
    }
    if (wanted != found)
        problems += QStringLiteral("has other placeholders");
    if (edgeOf(source, "[.:;,!?…\\s]+$") != edgeOf(form, "[.:;,!?…\\s]+$"))
        problems += QStringLiteral("ends in other punctuation");
    if (edgeOf(source, "^[.:;,!?…\\s]+") != edgeOf(form, "^[.:;,!?…\\s]+"))
        problems += QStringLiteral("begins with other punctuation");
    if (allOf("<[^>]*>", source) != allOf("<[^>]*>", form))
        problems += QStringLiteral("has other tags");
    if (source.count(QLatin1Char('\n')) != form.count(QLatin1Char('\n')))
        problems += QStringLiteral("has other line breaks");
    if (mnemonicOf(source).isNull() != mnemonicOf(form).isNull())
        problems += QStringLiteral("has a mnemonic where the source has none, or none where it has one");
    if (allOf("clientsmith-cli [^\"]*", source) != allOf("clientsmith-cli [^\"]*", form))
        problems += QStringLiteral("names another command");
    return problems;
}

} // namespace

QStringList problemsOf(const TranslatedText &text)
{
    QStringList problems;
    if (!text.state.isEmpty())
        problems += QStringLiteral("is %1").arg(text.state);
    // English, Norwegian, Swedish and Danish all have one and many.
    if (text.forms.size() != (text.plural ? 2 : 1))
        problems += QStringLiteral("lacks a plural form");
    for (int i = 0; i < text.forms.size(); ++i) {
        const QStringList found = problemsOfForm(text, text.forms.at(i), text.plural && i == 0);
        for (const QString &problem : found)
            problems += QStringLiteral("%1: \"%2\"").arg(problem, text.forms.at(i));
    }
    for (QString &problem : problems)
        problem = QStringLiteral("%1 %2").arg(text.place(), problem);
    return problems;
}

QStringList problemsAmong(const std::vector<TranslatedText> &texts)
{
    // In these, what shares a letter is never in sight at once; tst_languageswitch looks at the menus.
    const QStringList apart{QStringLiteral("clientsmith::ui::MainWindow"), QStringLiteral("QFileDialog"),
        QStringLiteral("QPlatformTheme"), QStringLiteral("QGnomeTheme")};
    QMap<QString, QList<const TranslatedText *>> contexts;
    for (const TranslatedText &text : texts) {
        if (!text.forms.isEmpty() && text.state.isEmpty())
            contexts[text.context] += &text;
    }
    QStringList problems;
    for (auto context = contexts.cbegin(); context != contexts.cend(); ++context) {
        for (const TranslatedText *one : *context) {
            const QChar letter = mnemonicOf(one->source);
            if (letter.isNull())
                continue;
            for (const TranslatedText *other : *context) {
                if (withoutEllipsis(spoken(one->source)) == other->source &&
                    withoutEllipsis(spoken(one->forms.first())) != other->forms.first()) {
                    problems += QStringLiteral("%1 is shown as \"%2\", but read out as \"%3\"")
                                    .arg(one->place(), one->forms.first(), other->forms.first());
                }
                const QChar another = mnemonicOf(other->source);
                if (one < other && !another.isNull() && letter != another && !apart.contains(context.key()) &&
                    mnemonicOf(one->forms.first()) == mnemonicOf(other->forms.first())) {
                    problems +=
                        QStringLiteral("%1 and \"%2\" have the same mnemonic: \"%3\", \"%4\"")
                            .arg(one->place(), other->source, one->forms.first(), other->forms.first());
                }
            }
        }
    }
    return problems;
}

} // namespace clientsmith::test
