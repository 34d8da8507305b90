#include "tests/endtoend/keyring.h"
#include "tests/errors/scenes.h"
#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/language/language.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSslConfiguration>

#include <map>
#include <set>

namespace clientsmith::test {

/// Every kind of error, brought about and then read off the window in every language: what happened, what to
/// do about it, and details that can be copied and hold no secret.
class TestErrorsOnScreen final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() override;

    void everyKindHasAScene();
    void isSaid_data();
    void isSaid();
    void badInputIsSaidAtItsField_data();
    void badInputIsSaidAtItsField();

private:
    void check(const ErrorWorld &world, Screen &screen, const Scene &scene, const QString &language);

    Certificates m_certificates;
    /// What each scene says in English.
    std::map<QByteArray, Seen> m_english;
};

void TestErrorsOnScreen::initTestCase()
{
    m_certificates = Certificates::make();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({m_certificates.authority});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestErrorsOnScreen::cleanup()
{
    if (keyring::isLocked())
        keyring::unlock();
    StrictTest::cleanup();
}

void TestErrorsOnScreen::everyKindHasAScene()
{
    // What is typed or chosen wrongly is said at its place, in words of that place:
    // badInputIsSaidAtItsField().
    std::set<ErrorKind> kinds{ErrorKind::InvalidInput};
    for (const Scene &scene : allScenes())
        kinds.insert(scene.error.kind);
    QCOMPARE(kinds.size(), static_cast<std::size_t>(ErrorKind::Cancelled) + 1);
}

void TestErrorsOnScreen::isSaid_data()
{
    QTest::addColumn<const Scene *>("scene");
    QTest::addColumn<QString>("language");
    // English first: the others are held against it.
    for (const QString &language : ui::Language::codes()) {
        for (const Scene &scene : allScenes())
            QTest::addRow("%s, %s", scene.name.constData(), qPrintable(language)) << &scene << language;
    }
}

void TestErrorsOnScreen::isSaid()
{
    QFETCH(const Scene *, scene);
    QFETCH(QString, language);
    ErrorWorld world(m_certificates);
    Screen screen(world, language);
    QVERIFY2(scene->raise(world, screen), "A control was not there");
    check(world, screen, *scene, language);
    if (!scene->isOnPage || QTest::currentTestFailed())
        return;
    // The window changes its language while the error stands in it.
    const QString next = language == QStringLiteral("en") ? QStringLiteral("da") : QStringLiteral("en");
    screen.speak(next);
    check(world, screen, *scene, next);
}

void TestErrorsOnScreen::check(
    const ErrorWorld &world, Screen &screen, const Scene &scene, const QString &language)
{
    const ui::ErrorText expected = ui::errorText(scene.error);
    QVERIFY2(screen.says(expected.sentence), qPrintable(expected.sentence));
    const Seen seen = screen.read(expected.sentence);
    QVERIFY(!seen.nextStep.isEmpty());
    if (!scene.hasOwnNextStep)
        QCOMPARE(seen.nextStep, expected.nextStep);

    QVERIFY(seen.details.contains(QStringLiteral("kind: ") + errorKindName(scene.error.kind)));
    if (scene.error.status != 0)
        QVERIFY(seen.details.contains(QStringLiteral("status: %1").arg(scene.error.status)));
    QVERIFY(!seen.details.contains(QStringLiteral("c2VjcmV0LXdvcmRz")));
    QVERIFY(!seen.details.contains(QString::fromUtf8(world.secret.view())));

    if (language == QStringLiteral("en")) {
        m_english.emplace(scene.name, seen);
        return;
    }
    if (!m_english.contains(scene.name))
        return; // this row was asked for alone
    const Seen &english = m_english[scene.name];
    QVERIFY2(seen.sentence != english.sentence, qPrintable(seen.sentence));
    QVERIFY2(seen.nextStep != english.nextStep, qPrintable(seen.nextStep));
}

void TestErrorsOnScreen::badInputIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : ui::Language::codes())
        QTest::newRow(qPrintable(language)) << language;
}

void TestErrorsOnScreen::badInputIsSaidAtItsField()
{
    QFETCH(QString, language);
    ErrorWorld world(m_certificates);
    world.signedIn.reset();
    Screen screen(world, language);
    screen.start();
    QVERIFY(screen.press("signInDoor"));
    QVERIFY(screen.type("accountIdField", QStringLiteral("12345678")));
    QVERIFY(screen.type("clientIdField", QStringLiteral("an id:and a secret")));
    QVERIFY(screen.press("signInButton"));
    QCOMPARE(world.sandbox.requestCount(QStringLiteral("getToken")), 0);
    static std::map<QByteArray, QString> english;
    for (const QByteArray field : {"accountIdField", "clientIdField", "clientSecretField"}) {
        const auto *advice = screen.application().window().findChild<QLabel *>(
            QString::fromLatin1(field) + QStringLiteral("Advice"));
        QVERIFY(advice->isVisible() && !advice->visibleRegion().isEmpty());
        QVERIFY(advice->text().size() > 20);
        if (language == QStringLiteral("en"))
            english[field] = advice->text();
        else
            QVERIFY(advice->text() != english[field]);
    }
    // Whoever looks for the field that is wrong is in it.
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("accountIdField"));
}

} // namespace clientsmith::test

QTEST_MAIN(clientsmith::test::TestErrorsOnScreen)
#include "tst_errorsonscreen.moc"
