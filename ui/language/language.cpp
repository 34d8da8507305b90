#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

namespace clientsmith::ui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString english = QStringLiteral("en");

} // namespace

Language::Language(QSettings &settings, const QString &preferred)
    : m_settings(settings)
{
    const QString chosen = chosenIn(m_settings);
    speak(bestOf(QStringList{chosen, preferred} + QLocale::system().uiLanguages()));
}

Language::~Language()
{
    QLocale::setDefault(QLocale::system());
}

QString Language::chosenIn(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

const QStringList &Language::codes()
{
    static const QStringList codes{english, QStringLiteral("nb"), QStringLiteral("sv"), QStringLiteral("da")};
    return codes;
}

QString Language::nameOf(const QString &code)
{
    if (code == QStringLiteral("nb"))
        return QStringLiteral("Norsk bokmål");
    if (code == QStringLiteral("sv"))
        return QStringLiteral("Svenska");
    if (code == QStringLiteral("da"))
        return QStringLiteral("Dansk");
    return QStringLiteral("English");
}

QString Language::bestOf(const QStringList &languages)
{
    for (const QString &language : languages) {
        QString code = language.section(QLatin1Char('-'), 0, 0);
        // Bokmål is what most Norwegian systems mean by these, and nearest to Nynorsk.
        if (code == QStringLiteral("no") || code == QStringLiteral("nn"))
            code = QStringLiteral("nb");
        if (codes().contains(code))
            return code;
    }
    return english;
}

QLocale Language::localeOf(const QString &code, const QLocale &system)
{
    const QLocale own(code);
    if (own.language() == system.language())
        return system;
    const QLocale here(own.language(), system.territory());
    if (here.territory() == system.territory() && system.language() != QLocale::C)
        return here;
    // An American date could be read as another day by those who use this here.
    return code == english ? QLocale(QLocale::English, QLocale::Europe) : own;
}

void Language::choose(const QString &code)
{
    if (!codes().contains(code) || code == m_code)
        return;
    m_settings.setValue(languageKey, code);
    speak(code);
    Q_EMIT changed();
}

void Language::speak(const QString &code)
{
    m_code = code;
    QLocale::setDefault(localeOf(code, QLocale::system()));
    for (QTranslator *translator : {&m_qt, &m_own})
        QCoreApplication::removeTranslator(translator);
    // Qt has its own texts in Danish alone. Those that can come up here are among ours, which are asked
    // first.
    if (code != english &&
        m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/translations/clientsmith_") + code))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace clientsmith::ui
