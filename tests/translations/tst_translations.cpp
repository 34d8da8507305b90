#include "tests/support/testmain.h"
#include "tests/translations/translationrules.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace clientsmith::test {

namespace {

const QString folder = QStringLiteral(CLIENTSMITH_SOURCES "/resources/translations");

QString nameOf(const QString &language)
{
    return QStringLiteral("clientsmith_%1.ts").arg(language);
}

} // namespace

/// The ts files say everything that the sources say, and say it whole.
class TestTranslations final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextIsThere_data();
    void everyTextIsThere();
    void everyTranslationIsSound_data();
    void everyTranslationIsSound();
    void whatIsWrongIsSeen_data();
    void whatIsWrongIsSeen();
    void mnemonicsAndNamesAreSeen();

private:
    static void eachLanguage();

    /// The ts files, brought up to the sources.
    QTemporaryDir m_updated;
};

void TestTranslations::initTestCase()
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.ts")});
    QCOMPARE(files.size(), qsizetype(4));
    for (const QString &file : files)
        QVERIFY(QFile::copy(folder + QLatin1Char('/') + file, m_updated.filePath(file)));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(CMAKE_PROGRAM),
        {QStringLiteral("-DLUPDATE=" LUPDATE_PROGRAM), QStringLiteral("-DSOURCES=" CLIENTSMITH_SOURCES),
            QStringLiteral("-DFOLDER=") + m_updated.path(), QStringLiteral("-P"),
            folder + QStringLiteral("/update.cmake")});
    QVERIFY(update.waitForFinished(60000));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
}

void TestTranslations::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nb", "sv", "da"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::everyTextIsThere_data()
{
    eachLanguage();
}

void TestTranslations::everyTextIsThere()
{
    QFETCH(QString, language);
    QHash<QString, TranslatedText> before;
    for (const TranslatedText &text : readTsFile(folder + QLatin1Char('/') + nameOf(language)))
        before.insert(text.key(), text);
    QVERIFY(language == QStringLiteral("en") || before.size() > 500);
    QStringList problems;
    for (const TranslatedText &text : readTsFile(m_updated.filePath(nameOf(language)))) {
        if (!before.remove(text.key()))
            problems += text.place() + QStringLiteral(" is new");
    }
    for (const TranslatedText &text : std::as_const(before))
        problems += text.place() + QStringLiteral(" is in no source any more");
    problems.sort();
    QVERIFY2(problems.isEmpty(),
        qPrintable(nameOf(language) + QStringLiteral(":\n  ") + problems.join(QStringLiteral("\n  ")) +
            QStringLiteral("\nBuild the target update_translations, and translate what is unfinished.")));
}

void TestTranslations::everyTranslationIsSound_data()
{
    eachLanguage();
}

void TestTranslations::everyTranslationIsSound()
{
    QFETCH(QString, language);
    const std::vector<TranslatedText> texts = readTsFile(folder + QLatin1Char('/') + nameOf(language));
    QVERIFY(!texts.empty());
    QStringList problems;
    for (const TranslatedText &text : texts)
        problems += problemsOf(text);
    problems += problemsAmong(texts);
    QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("\n  ") + problems.join(QStringLiteral("\n  "))));
}

void TestTranslations::whatIsWrongIsSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *source, const QStringList &forms, const char *problem,
                         bool plural = false) {
        QTest::newRow(name) << QString::fromUtf8(source) << forms << plural << QString::fromLatin1(problem);
    };
    row("good", "Delete %1?", {QStringLiteral("Slette %1?")}, "");
    row("empty", "Delete", {QString()}, "no translation");
    row("placeholder lost", "Delete %1?", {QStringLiteral("Slette?")}, "placeholders");
    row("placeholder twice", "%1 of %2", {QStringLiteral("%1 av %1")}, "placeholders");
    row("placeholder by locale", "%L1 rows", {QStringLiteral("%1 rader")}, "placeholders");
    row("stop", "Done.", {QStringLiteral("Ferdig")}, "ends in");
    row("ellipsis", "Delete…", {QStringLiteral("Slett")}, "ends in");
    row("colon", "File:", {QStringLiteral("Fil")}, "ends in");
    row("beginning", ".env", {QStringLiteral("env")}, "begins with");
    row("tags", "<b>Now</b>", {QStringLiteral("<i>Nå</i>")}, "tags");
    row("lines", "One\ntwo", {QStringLiteral("En to")}, "line breaks");
    row("mnemonic lost", "&File", {QStringLiteral("Fil")}, "mnemonic");
    row("mnemonic added", "File", {QStringLiteral("&Fil")}, "mnemonic");
    row("ampersand", "A && B", {QStringLiteral("A og B")}, "");
    row("one plural", "%n clients", {QStringLiteral("%n klienter")}, "plural form", true);
    row("plural", "%n clients", {QStringLiteral("Én klient"), QStringLiteral("%n klienter")}, "", true);
    row("plural without its number", "%n clients", {QStringLiteral("%n klient"), QStringLiteral("klienter")},
        "placeholders", true);
}

void TestTranslations::whatIsWrongIsSeen()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, plural);
    QFETCH(QString, problem);
    const QString found =
        problemsOf({QStringLiteral("Page"), source, {}, {}, plural, forms}).join(QLatin1Char('\n'));
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
    QVERIFY(!problemsOf({QStringLiteral("Page"), source, {}, QStringLiteral("unfinished"), plural, forms})
            .isEmpty());
}

void TestTranslations::mnemonicsAndNamesAreSeen()
{
    const auto among = [](const char *one, const char *oneBecame, const char *other,
                           const char *otherBecame) {
        const auto text = [](const char *source, const char *became) {
            return TranslatedText{QStringLiteral("Page"), QString::fromUtf8(source), {}, {}, false,
                {QString::fromUtf8(became)}};
        };
        return problemsAmong({text(one, oneBecame), text(other, otherBecame)}).size();
    };
    QCOMPARE(among("&Back", "&Tilbake", "&Next", "&Neste"), qsizetype(0));
    QCOMPARE(among("&Back", "Tilbake&n", "&Next", "&Neste"), qsizetype(1));
    QCOMPARE(among("&Show", "&Vis", "&Save", "&Vis"), qsizetype(0)); // the source's are equal too
    QCOMPARE(among("&Delete…", "&Slett…", "Delete", "Slett"), qsizetype(0));
    QCOMPARE(among("&Delete…", "&Slett…", "Delete", "Fjern"), qsizetype(1));
}

} // namespace clientsmith::test

QTEST_GUILESS_MAIN(clientsmith::test::TestTranslations)
#include "tst_translations.moc"
