#include "tests/endtoend/commandline.h"
#include "tests/endtoend/desktop.h"
#include "tests/endtoend/keyring.h"
#include "tests/support/testmain.h"
#include "ui/tour/hand.h"
#include "ui/wizard/secretfield.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

namespace clientsmith::test {

namespace {

/// The credentials on page 4.
Credentials shown(Desktop &desktop)
{
    desktop.click(QStringLiteral("Show"));
    desktop.sees(QStringLiteral("Hide"));
    const auto *field = qobject_cast<ui::SecretField *>(ui::findControl(QStringLiteral("Client secret")));
    const auto *clientId = qobject_cast<QLabel *>(ui::findControl(QStringLiteral("Client ID")));
    if (field == nullptr || clientId == nullptr)
        return {};
    return {QStringLiteral("T12345678"), clientId->text(), field->revealedText().toUtf8()};
}

} // namespace

/// A real keyring, locked at the worst moments, with nobody there to unlock it.
class TestEndToEndGuiLocked final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() override;

    void lockedBeforeTheCall();
    void unlockedAfterTheRefusal();
    void lockedDuringTheCall();
};

void TestEndToEndGuiLocked::cleanup()
{
    if (keyring::isLocked())
        keyring::unlock();
    StrictTest::cleanup();
}

void TestEndToEndGuiLocked::lockedBeforeTheCall()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const int before = sandbox.clients();
    Desktop desktop(sandbox.url(), folder.filePath(QStringLiteral("data")));
    QVERIFY(desktop.signIn(sandbox.merchant()));
    QVERIFY(desktop.walkToReview());
    keyring::lock();
    QVERIFY(desktop.click(QStringLiteral("Create new API client")));
    QVERIFY(desktop.reads(QStringLiteral("The keychain is locked. Nothing was created.")));
    QCOMPARE(sandbox.clients(), before);

    QVERIFY(desktop.click(QStringLiteral("I will keep it myself")));
    QVERIFY(desktop.reads(QStringLiteral("You keep it yourself.")));
    QCOMPARE(sandbox.clients(), before + 1);
    const Credentials created = shown(desktop);
    // The page opens before the client has its access.
    QTRY_COMPARE_WITH_TIMEOUT(tokenByCurl(sandbox.url(), created).status, 200, 20'000);
    desktop.answerWith(QStringLiteral("Discard the secret"));
    QVERIFY(desktop.click(QStringLiteral("OK")));
    QTRY_COMPARE(desktop.questions(), 1);
    QVERIFY(desktop.click(QStringLiteral("Close")));
}

void TestEndToEndGuiLocked::unlockedAfterTheRefusal()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const int before = sandbox.clients();
    Desktop desktop(sandbox.url(), folder.filePath(QStringLiteral("data")));
    QVERIFY(desktop.signIn(sandbox.merchant()));
    QVERIFY(desktop.walkToReview());
    keyring::lock();
    QVERIFY(desktop.click(QStringLiteral("Create new API client")));
    QVERIFY(desktop.reads(QStringLiteral("The keychain is locked. Nothing was created.")));
    keyring::unlock();
    QVERIFY(desktop.click(QStringLiteral("Try again")));
    QVERIFY(desktop.reads(QStringLiteral("Already in your keychain")));
    QCOMPARE(sandbox.clients(), before + 1);
    const Credentials created = shown(desktop);
    QCOMPARE(keyring::lookUp(keychainEntry(sandbox.url(), created.clientId)), created.secret);
    QVERIFY(desktop.click(QStringLiteral("OK")));
    QVERIFY(desktop.click(QStringLiteral("Close")));
    QCOMPARE(desktop.questions(), 0);
}

void TestEndToEndGuiLocked::lockedDuringTheCall()
{
    // Slow, so that there is a time between the call and its answer.
    const SandboxProcess sandbox({QStringLiteral("--latency-ms"), QStringLiteral("1000")});
    const QTemporaryDir folder;
    Desktop desktop(sandbox.url(), folder.filePath(QStringLiteral("data")));
    QVERIFY(desktop.signIn(sandbox.merchant()));
    QVERIFY(desktop.walkToReview());
    QVERIFY(desktop.click(QStringLiteral("Create new API client")));
    QVERIFY(desktop.reads(QStringLiteral("Creating the client…")));
    keyring::lock();
    QVERIFY(desktop.reads(QStringLiteral("The secret is not in your keychain. The keychain is locked.")));
    const Credentials created = shown(desktop);
    QTRY_COMPARE_WITH_TIMEOUT(tokenByCurl(sandbox.url(), created).status, 200, 20'000);

    // Neither do we lose it by trying in vain.
    QVERIFY(desktop.click(QStringLiteral("Try the keychain again")));
    QVERIFY(desktop.sees(QStringLiteral("Try the keychain again")));
    QVERIFY(desktop.reads(QStringLiteral("The secret is not in your keychain. The keychain is locked.")));
    keyring::unlock();
    QVERIFY(!keyring::lookUp(keychainEntry(sandbox.url(), created.clientId)));
    QVERIFY(desktop.click(QStringLiteral("Try the keychain again")));
    QVERIFY(desktop.reads(QStringLiteral("Already in your keychain")));
    QCOMPARE(keyring::lookUp(keychainEntry(sandbox.url(), created.clientId)), created.secret);
    QCOMPARE(sandbox.clientsCalled(wizardsClientName()), 1);
    QVERIFY(desktop.click(QStringLiteral("OK")));
    QVERIFY(desktop.sees(QStringLiteral("Token lifetime")));
    QVERIFY(desktop.click(QStringLiteral("Close")));
    QCOMPARE(desktop.questions(), 0);
}

} // namespace clientsmith::test

QTEST_MAIN(clientsmith::test::TestEndToEndGuiLocked)
#include "tst_endtoend_gui_locked.moc"
