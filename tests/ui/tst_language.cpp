#include "tests/support/testmain.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace clientsmith::ui {

class TestLanguage final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void bestOfAPersonsLanguages_data();
    void bestOfAPersonsLanguages();
    void datesAreWrittenAsHere();
    void choiceIsSpokenAndRemembered();
    void whatIsNotALanguageIsNotChosen();
};

void TestLanguage::bestOfAPersonsLanguages_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    const auto list = [](const char *wanted) {
        return QString::fromLatin1(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("nothing") << list("") << QStringLiteral("en");
    QTest::newRow("C") << list("C") << QStringLiteral("en");
    QTest::newRow("Bokmål") << list("nb-NO nb") << QStringLiteral("nb");
    QTest::newRow("Nynorsk") << list("nn-NO nn") << QStringLiteral("nb");
    QTest::newRow("Norwegian") << list("no") << QStringLiteral("nb");
    QTest::newRow("Finland's Swedish") << list("sv-FI") << QStringLiteral("sv");
    QTest::newRow("second choice") << list("fi-FI da-DK en-GB") << QStringLiteral("da");
    QTest::newRow("none of them") << list("fi-FI de-DE") << QStringLiteral("en");
}

void TestLanguage::bestOfAPersonsLanguages()
{
    QFETCH(QStringList, wanted);
    QTEST(Language::bestOf(wanted), "spoken");
}

void TestLanguage::datesAreWrittenAsHere()
{
    const auto locale = [](const char *code, const char *system) {
        return Language::localeOf(QString::fromLatin1(code), QLocale(QString::fromLatin1(system))).name();
    };
    QCOMPARE(locale("nb", "nb_NO"), QStringLiteral("nb_NO"));
    QCOMPARE(locale("sv", "sv_FI"), QStringLiteral("sv_FI"));
    QCOMPARE(locale("en", "en_US"), QStringLiteral("en_US"));
    // English in Denmark, Danish in Finland, English nowhere in particular.
    QCOMPARE(locale("en", "da_DK"), QStringLiteral("en_DK"));
    QCOMPARE(locale("da", "fi_FI"), QStringLiteral("da_DK"));
    QCOMPARE(locale("en", "fr_FR"), QStringLiteral("en_150"));
    QCOMPARE(locale("en", "C"), QStringLiteral("en_150"));
}

void TestLanguage::choiceIsSpokenAndRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const auto welcome = [] {
        return QCoreApplication::translate("clientsmith::ui::StartPage", "Welcome to Clientsmith");
    };
    {
        Language language(settings);
        QCOMPARE(language.code(), QStringLiteral("en"));
        QSignalSpy changed(&language, &Language::changed);
        language.choose(QStringLiteral("sv"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(welcome(), QStringLiteral("Välkommen till Clientsmith"));
        QCOMPARE(QLocale().toString(QDate(2026, 5, 3), QStringLiteral("MMMM")), QStringLiteral("maj"));
        language.choose(QStringLiteral("sv"));
        QCOMPARE(changed.count(), 1);
    }
    QCOMPARE(welcome(), QStringLiteral("Welcome to Clientsmith"));
    const Language language(settings);
    QCOMPARE(language.code(), QStringLiteral("sv"));
    QCOMPARE(Language::chosenIn(settings), QStringLiteral("sv"));
    QCOMPARE(welcome(), QStringLiteral("Välkommen till Clientsmith"));
}

void TestLanguage::whatIsNotALanguageIsNotChosen()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("language"), QStringLiteral("../../tmp/evil"));
    Language language(settings);
    QCOMPARE(language.code(), QStringLiteral("en"));
    language.choose(QStringLiteral("de"));
    QCOMPARE(language.code(), QStringLiteral("en"));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestLanguage)
#include "tst_language.moc"
