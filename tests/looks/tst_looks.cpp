#include "tests/looks/contrast.h"
#include "tests/looks/stage.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

namespace clientsmith::test {

/// Every page and dialog in both themes, at the scale of QT_SCALE_FACTOR: can everything be read, and is
/// everything there?
class TestLooks final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void page_data();
    void page();
    void cleanupTestCase();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<Gallery> m_gallery;
    /// The language whose pages are looked at in both themes even in the share.
    QString m_first;
};

void TestLooks::initTestCase()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("1.0.0"));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_theme->setChoice(ui::Theme::Choice::Light);
    m_language = std::make_unique<ui::Language>(*m_settings);
    m_gallery = std::make_unique<Gallery>(*m_theme, GalleryPlan::fromEnvironment());
}

void TestLooks::page_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<void *>("go");
    // What is larger is dearer, and Danish words are the longer ones.
    QStringList languages{QStringLiteral("da")};
    if (qApp->devicePixelRatio() == 1)
        languages.prepend(QStringLiteral("en"));
    if (qEnvironmentVariableIntValue("CLIENTSMITH_LOOKS_ONLY_ALL") != 0 && !GalleryPlan::wantsAll())
        QSKIP("Only for CLIENTSMITH_LOOKS=all");
    if (GalleryPlan::wantsAll())
        languages = ui::Language::codes();
    m_first = languages.front();
    for (const QString &language : languages) {
        for (const auto &walks : {signInWalks(), clientsWalks(), deletionWalks(), handoverWalks(),
                 wizardWalks(), recoveryWalks(), replacementWalks(), otherWalks()}) {
            for (const Walk &walk : walks)
                QTest::addRow("%s, %s", qPrintable(language), walk.name)
                    << language << reinterpret_cast<void *>(walk.go);
        }
    }
}

void TestLooks::page()
{
    QFETCH(const QString, language);
    QFETCH(void *, go);
    m_language->choose(language);
    m_gallery->begin(language, language == m_first);
    try {
        Stage stage(*m_language, *m_settings, *m_gallery);
        reinterpret_cast<void (*)(Stage &)>(go)(stage);
    } catch (const Stuck &stuck) {
        QFAIL(stuck.what());
    }
    const QStringList findings = m_gallery->findings();
    if (!findings.isEmpty())
        QFAIL(qPrintable(QStringLiteral("\n  ") + findings.join(QStringLiteral("\n  "))));
}

void TestLooks::cleanupTestCase()
{
    m_gallery.reset();
    m_language.reset();
    m_theme.reset();
    m_settings.reset();
}

} // namespace clientsmith::test

QTEST_MAIN(clientsmith::test::TestLooks)
#include "tst_looks.moc"
