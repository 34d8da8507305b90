#include "tests/support/testmain.h"
#include "tests/ui/wizarddriver.h"

#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace clientsmith::ui {

using test::WizardDriver;
using test::WizardWorld;

class TestCreateClientWizard final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void fullPath();
    void kindsByKeyboard();
    void keepsItsSize();
    void backIsGoneAfterTheCreateCall();
    void reviewSaysWhatWhereAndWho();
    void doubleClickCreatesOnce();
    void doubleClickOnNextDoesNotCreate();
    void unprovenAccessIsFinished();
    void refusedAccessSaysWhatHelps();
    void returnOnAKindGoesOn();
    void mnemonicsAreGivenOnce();
    void headingFollowsTheState();
    void createAnother();
    void refusedCreationSaysSo();
    void unknownOutcomeForbidsASecondTry();
    void foundClientWithoutSecretIsSaid();
};

void TestCreateClientWizard::fullPath()
{
    WizardWorld world;
    WizardDriver driver(world);
    QSignalSpy created(&driver.wizard(), &CreateClientWizard::clientCreated);
    driver.toCredentials();
    QVERIFY(driver.words().contains(QStringLiteral("Already in your keychain (Test Keyring)")));
    QCOMPARE(qobject_cast<QLabel *>(driver.named(QStringLiteral("Account ID")))->text(),
        QStringLiteral("T12345678"));
    QVERIFY(!qobject_cast<QLabel *>(driver.named(QStringLiteral("Client ID")))->text().isEmpty());
    QVERIFY(driver.has(QStringLiteral("Client secret")));
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    QVERIFY(driver.words().contains(QStringLiteral("4 hours")));
    QVERIFY(driver.words().contains(QStringLiteral("admin:checkout")));
    QCOMPARE(world.creations(), 1);
    QVERIFY(created.count() >= 1);
    QCOMPARE(world.secrets.size(), std::size_t(1));
    driver.click(QStringLiteral("Close"));
    QVERIFY(!driver.wizard().isVisible());
    QCOMPARE(driver.wizard().result(), int(QDialog::Accepted));
}

void TestCreateClientWizard::kindsByKeyboard()
{
    WizardWorld world;
    WizardDriver driver(world);
    auto *first = qobject_cast<QAbstractButton *>(driver.named(QStringLiteral("Checkout client")));
    auto *below = qobject_cast<QAbstractButton *>(driver.named(QStringLiteral("Helpdesk client")));
    QVERIFY(first->isChecked());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(below->isChecked());
    QVERIFY(!first->isChecked());
    QVERIFY(below->accessibleDescription().contains(QStringLiteral("read:customers")));
}

void TestCreateClientWizard::keepsItsSize()
{
    WizardWorld world;
    WizardDriver driver(world);
    const QSize size = driver.wizard().size();
    driver.toCredentials();
    QCOMPARE(driver.wizard().size(), size);
    driver.click(QStringLiteral("OK"));
    QCOMPARE(driver.wizard().size(), size);
    QVERIFY(driver.has(QStringLiteral("Step 5 of 5: Created")));
}

void TestCreateClientWizard::backIsGoneAfterTheCreateCall()
{
    WizardWorld world;
    WizardDriver driver(world);
    QVERIFY(!driver.has(QStringLiteral("Back")));
    driver.toReview();
    QVERIFY(driver.has(QStringLiteral("Back")));
    driver.click(QStringLiteral("Back"));
    QVERIFY(driver.has(QStringLiteral("URL of your website")));
    driver.click(QStringLiteral("Next"));
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    QVERIFY(!driver.has(QStringLiteral("Back")));
    QVERIFY(!driver.has(QStringLiteral("Cancel")));
}

void TestCreateClientWizard::reviewSaysWhatWhereAndWho()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toReview();
    const QString words = driver.words();
    QVERIFY(words.contains(QStringLiteral("https://example.com")));
    QVERIFY(words.contains(QStringLiteral("T12345678 (test)")));
    QVERIFY(words.contains(world.session().account().businessName));
    QVERIFY(words.contains(QStringLiteral("admin:checkout")));
    QVERIFY(words.contains(QStringLiteral("Test Keyring")));
    QCOMPARE(driver.named(QStringLiteral("Create new API client"))->accessibleDescription(),
        QStringLiteral("T12345678"));
}

void TestCreateClientWizard::doubleClickCreatesOnce()
{
    sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(50);
    WizardWorld world(slow);
    WizardDriver driver(world);
    driver.toReview();
    QWidget *create = driver.named(QStringLiteral("Create new API client"));
    QTest::mouseClick(create, Qt::LeftButton);
    QTest::mouseDClick(create, Qt::LeftButton);
    QTest::keyClick(create, Qt::Key_Space);
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    QCOMPARE(world.creations(), 1);
}

void TestCreateClientWizard::doubleClickOnNextDoesNotCreate()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toReview();
    // The second press of a double click arrives where the first one has brought us.
    QWidget *create = driver.named(QStringLiteral("Create new API client"));
    QTest::mouseDClick(create, Qt::LeftButton, {}, create->rect().center());
    QTest::mouseRelease(create, Qt::LeftButton);
    QCOMPARE(world.creations(), 0);
    QVERIFY(create->isEnabled() || driver.wizard().step() != WizardStep::Review);
}

void TestCreateClientWizard::unprovenAccessIsFinished()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 503, 1});
    WizardDriver driver(world);
    driver.toCredentials();
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.has(QStringLiteral("Finish")));
    QVERIFY(driver.words().contains(QStringLiteral("has no access yet")));
    QVERIFY(!driver.words().contains(QStringLiteral("It works")));
    driver.click(QStringLiteral("Finish"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    QVERIFY(!driver.has(QStringLiteral("Finish")));
    QCOMPARE(world.creations(), 1);
}

void TestCreateClientWizard::refusedAccessSaysWhatHelps()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 403, 2});
    WizardDriver driver(world);
    driver.toCredentials();
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.has(QStringLiteral("Finish")));
    QVERIFY(driver.words().contains(QStringLiteral("This sign-in may not give access.")));
    QVERIFY(driver.words().contains(QStringLiteral("finish it from the list of API clients")));
    QVERIFY(!driver.words().contains(QStringLiteral("tried again")));
    QVERIFY(!driver.words().contains(QStringLiteral("Next: put the credentials")));

    driver.named(QStringLiteral("Finish"))->setFocus();
    QTest::keyClick(driver.named(QStringLiteral("Finish")), Qt::Key_Space);
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It was tried again")));
    QTRY_VERIFY(driver.named(QStringLiteral("Finish"))->hasFocus());
    driver.click(QStringLiteral("Finish"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    QVERIFY(driver.words().contains(QStringLiteral("Next: put the credentials")));
}

void TestCreateClientWizard::returnOnAKindGoesOn()
{
    WizardWorld world;
    WizardDriver driver(world);
    QWidget *kind = driver.named(QStringLiteral("Checkout client"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Return);
    QCOMPARE(driver.wizard().step(), WizardStep::Website);
}

void TestCreateClientWizard::mnemonicsAreGivenOnce()
{
    WizardWorld world;
    WizardDriver driver(world);
    const auto twice = [&driver] {
        QSet<QString> seen;
        const QList<QAbstractButton *> buttons = driver.wizard().findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QString keys = button->shortcut().toString();
            if (keys.isEmpty() || !button->isVisible())
                continue;
            if (seen.contains(keys))
                return keys;
            seen.insert(keys);
        }
        return QString();
    };
    QCOMPARE(twice(), QString());
    driver.toReview();
    QCOMPARE(twice(), QString());
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
    QCOMPARE(twice(), QString());
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    QCOMPARE(twice(), QString());
}

void TestCreateClientWizard::headingFollowsTheState()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::DropAnswer, 0, 1});
    world.sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 500, -1});
    WizardDriver driver(world);
    driver.toReview();
    QVERIFY(driver.words().contains(QStringLiteral("Nothing has been created yet")));
    driver.click(QStringLiteral("Create new API client"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("for a minute at most")));
    QVERIFY(!driver.words().contains(QStringLiteral("Nothing has been created yet")));
    QTRY_VERIFY(driver.has(QStringLiteral("Cancel")));
    driver.click(QStringLiteral("Cancel"));
    QTRY_VERIFY(driver.has(QStringLiteral("Was the client created?")));
    QVERIFY(!driver.words().contains(QStringLiteral("Nothing has been created yet")));
    QVERIFY(driver.words().contains(QStringLiteral("offers to find out and to finish it")));
}

void TestCreateClientWizard::createAnother()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toCredentials();
    driver.click(QStringLiteral("OK"));
    driver.click(QStringLiteral("Create another"));
    QCOMPARE(driver.wizard().step(), WizardStep::Kind);
    driver.toCredentials();
    driver.click(QStringLiteral("OK"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It works")));
    QCOMPARE(world.creations(), 2);
}

void TestCreateClientWizard::refusedCreationSaysSo()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::Status, 403, 1});
    WizardDriver driver(world);
    driver.toReview();
    driver.click(QStringLiteral("Create new API client"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("Nothing was created.")));
    QCOMPARE(driver.wizard().step(), WizardStep::Review);
    driver.click(QStringLiteral("Create new API client"));
    QTRY_COMPARE(driver.wizard().step(), WizardStep::Credentials);
}

void TestCreateClientWizard::unknownOutcomeForbidsASecondTry()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::DropAnswer, 0, 1});
    world.sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 403, -1});
    WizardDriver driver(world);
    driver.toReview();
    driver.click(QStringLiteral("Create new API client"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("It is not known whether the client was created")));
    QVERIFY(!driver.has(QStringLiteral("Create new API client")));
    QVERIFY(!driver.has(QStringLiteral("Back")));
    QCOMPARE(world.creations(), 1);
    driver.click(QStringLiteral("Close"));
    QVERIFY(!driver.wizard().isVisible());
}

void TestCreateClientWizard::foundClientWithoutSecretIsSaid()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::DropAnswer, 0, 1});
    world.sandbox.addFault({QStringLiteral("rotateClientSecret"), sandbox::FaultKind::Status, 403, -1});
    WizardDriver driver(world);
    driver.toReview();
    driver.click(QStringLiteral("Create new API client"));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("The client is created")));
    QTRY_VERIFY(driver.words().contains(QStringLiteral("Its secret was lost on the way")));
    QVERIFY(!driver.words().contains(QStringLiteral("not known")));
    QVERIFY(!driver.has(QStringLiteral("Create new API client")));
    QCOMPARE(world.creations(), 1);
    driver.click(QStringLiteral("Close"));
    QVERIFY(!driver.wizard().isVisible());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestCreateClientWizard)
#include "tst_createclientwizard.moc"
