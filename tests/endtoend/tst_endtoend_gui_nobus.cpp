#include "tests/endtoend/desktop.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/support/testmain.h"
#include "ui/tour/hand.h"
#include "ui/wizard/secretfield.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QWindow>

namespace clientsmith::test {

namespace {

enum class Way { Ok, Escape, WizardClose, MainWindowClose, Quit };

void leave(Desktop &desktop, Way way)
{
    switch (way) {
    case Way::Ok:
        desktop.click(QStringLiteral("OK"));
        break;
    case Way::Escape:
        QTest::keyClick(Desktop::front()->windowHandle(), Qt::Key_Escape);
        break;
    case Way::WizardClose:
        // As when the window manager asks for it.
        Desktop::front()->windowHandle()->close();
        break;
    case Way::MainWindowClose:
        desktop.application().window().windowHandle()->close();
        break;
    case Way::Quit: {
        // What the system's request to quit becomes.
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &quit);
        break;
    }
    }
}

const QString passphrase = QStringLiteral("correct horse battery staple, seventeen crowns");

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("data/clientsmith.secrets"));
}

} // namespace

/// A machine without a session bus: no keychain can be there, and none is pretended.
class TestEndToEndGuiWithoutBus final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksBeforeTheSecretIsLost_data();
    void asksBeforeTheSecretIsLost();
    void keepsItInAnEncryptedFile();
    void asksForThePassphrase();
    void signsInWithAnEncryptedFile();

private:
    /// Makes the file in the dialog that is in front.
    static bool makeFile(Desktop &desktop);
};

void TestEndToEndGuiWithoutBus::asksBeforeTheSecretIsLost_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("OK") << Way::Ok;
    QTest::newRow("Esc") << Way::Escape;
    QTest::newRow("the wizard is closed") << Way::WizardClose;
    QTest::newRow("the main window is closed") << Way::MainWindowClose;
    QTest::newRow("quitting") << Way::Quit;
}

void TestEndToEndGuiWithoutBus::asksBeforeTheSecretIsLost()
{
    QFETCH(const Way, way);
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const int before = sandbox.clients();
    Desktop desktop(sandbox.url(), folder.filePath(QStringLiteral("data")));
    QVERIFY(desktop.signIn(sandbox.merchant()));
    QVERIFY(desktop.click(QStringLiteral("Continue without keeping the sign-in")));
    QVERIFY(desktop.walkToReview());

    // Before the call: said, and nothing done.
    QVERIFY(desktop.click(QStringLiteral("Create new API client")));
    QVERIFY(desktop.reads(QStringLiteral("This computer's keychain can't be reached. Nothing was created.")));
    QCOMPARE(sandbox.clients(), before);

    QVERIFY(desktop.click(QStringLiteral("I will keep it myself")));
    QVERIFY(desktop.reads(QStringLiteral("Save the credentials")));
    QVERIFY(desktop.reads(QStringLiteral("You keep it yourself.")));
    QCOMPARE(sandbox.clients(), before + 1);
    QCOMPARE(sandbox.clientsCalled(wizardsClientName()), 1);

    desktop.answerWith(QStringLiteral("Go back"));
    leave(desktop, way);
    QTRY_COMPARE(desktop.questions(), 1);
    QVERIFY(desktop.reads(QStringLiteral("Save the credentials")));
    QVERIFY(desktop.application().window().isVisible());
    // The secret is still to be had, and right.
    QVERIFY(desktop.click(QStringLiteral("Show")));
    QVERIFY(desktop.sees(QStringLiteral("Hide")));
    const auto *field = qobject_cast<ui::SecretField *>(ui::findControl(QStringLiteral("Client secret")));
    const auto *clientId = qobject_cast<QLabel *>(ui::findControl(QStringLiteral("Client ID")));
    QVERIFY(field && clientId);
    const Credentials created{sandbox.merchant().accountId, clientId->text(), field->revealedText().toUtf8()};
    // The page opens before the client has its access.
    QTRY_COMPARE_WITH_TIMEOUT(tokenByCurl(sandbox.url(), created).status, 200, 20'000);

    desktop.answerWith(QStringLiteral("Discard the secret"));
    leave(desktop, way);
    QTRY_COMPARE(desktop.questions(), 2);
    if (way == Way::Ok) {
        QVERIFY(desktop.reads(QStringLiteral("You discarded the secret")));
        QVERIFY(desktop.click(QStringLiteral("Close")));
    }
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(desktop.application().window().isVisible(), way != Way::MainWindowClose && way != Way::Quit);
    QCOMPARE(desktop.questions(), 2);
    QCOMPARE(sandbox.clients(), before + 1);
}

bool TestEndToEndGuiWithoutBus::makeFile(Desktop &desktop)
{
    return desktop.reads(QStringLiteral("Keep secrets in an encrypted file")) &&
        desktop.type(QStringLiteral("Passphrase"), passphrase) &&
        desktop.type(QStringLiteral("Passphrase again"), passphrase) &&
        desktop.click(QStringLiteral("Make the file"));
}

void TestEndToEndGuiWithoutBus::keepsItInAnEncryptedFile()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const int before = sandbox.clients();
    LeakSearch search;
    {
        Desktop desktop(sandbox.url(), folder.filePath(QStringLiteral("data")));
        QVERIFY(desktop.signIn(sandbox.merchant()));
        QVERIFY(desktop.click(QStringLiteral("Continue without keeping the sign-in")));
        QVERIFY(desktop.walkToReview());
        QVERIFY(desktop.click(QStringLiteral("Create new API client")));
        QVERIFY(
            desktop.reads(QStringLiteral("This computer's keychain can't be reached. Nothing was created.")));

        // Thinking better of it changes nothing.
        QVERIFY(desktop.click(QStringLiteral("Keep it in an encrypted file")));
        QVERIFY(desktop.reads(QStringLiteral("A forgotten passphrase can't be recovered")));
        QVERIFY(desktop.type(QStringLiteral("Passphrase"), QStringLiteral("too short")));
        QVERIFY(desktop.click(QStringLiteral("Make the file")));
        QVERIFY(desktop.reads(QStringLiteral("Choose at least 12 characters.")));
        QVERIFY(desktop.type(QStringLiteral("Passphrase"), passphrase));
        QVERIFY(desktop.type(QStringLiteral("Passphrase again"), QStringLiteral("something else")));
        QVERIFY(desktop.click(QStringLiteral("Make the file")));
        QVERIFY(desktop.reads(QStringLiteral("This isn't the same as above.")));
        QVERIFY(desktop.click(QStringLiteral("Cancel")));
        QVERIFY(!QFile::exists(fileIn(folder)));
        QCOMPARE(sandbox.clients(), before);

        QVERIFY(desktop.click(QStringLiteral("Keep it in an encrypted file")));
        QVERIFY(makeFile(desktop));
        QVERIFY(desktop.reads(QStringLiteral("Save the credentials")));
        QVERIFY(desktop.reads(QStringLiteral("Already in your encrypted file, and read back from it.")));
        QCOMPARE(sandbox.clients(), before + 1);

        QVERIFY(desktop.click(QStringLiteral("Show")));
        QVERIFY(desktop.sees(QStringLiteral("Hide")));
        const auto *field = qobject_cast<ui::SecretField *>(ui::findControl(QStringLiteral("Client secret")));
        const auto *clientId = qobject_cast<QLabel *>(ui::findControl(QStringLiteral("Client ID")));
        QVERIFY(field && clientId);
        search.add(QStringLiteral("the client's secret"), clientId->text(), field->revealedText().toUtf8());
        search.add(QStringLiteral("the passphrase"), clientId->text(), passphrase.toUtf8());
        // Held: nothing asks.
        QVERIFY(desktop.click(QStringLiteral("OK")));
        QVERIFY(desktop.sees(QStringLiteral("Token lifetime")));
        QVERIFY(desktop.click(QStringLiteral("Close")));
        QCOMPARE(desktop.questions(), 0);
        QVERIFY(desktop.click(QStringLiteral("Preferences")));
        QVERIFY(desktop.reads(fileIn(folder)));
        QVERIFY(!desktop.has(QStringLiteral("Use an encrypted file instead")));
    }
    const QStringList folders{folder.path(), qEnvironmentVariable("HOME")};
    QCOMPARE(search.missedPlants(folders), QStringList());
    for (const QString &each : folders)
        QCOMPARE(search.inFolder(each), QStringList());
    QVERIFY(
        (QFile::permissions(fileIn(folder)) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

void TestEndToEndGuiWithoutBus::signsInWithAnEncryptedFile()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    Desktop desktop(sandbox.url(), folder.filePath(QStringLiteral("data")));
    QVERIFY(desktop.signIn(sandbox.merchant()));
    QVERIFY(desktop.click(QStringLiteral("Keep it in an encrypted file")));
    QVERIFY(makeFile(desktop));
    QVERIFY(desktop.click(QStringLiteral("Settings")));
    QVERIFY(desktop.reads(QStringLiteral("Kept until you sign out.")));
    QVERIFY(desktop.click(QStringLiteral("Preferences")));
    QVERIFY(desktop.click(QStringLiteral("Test it")));
    QVERIFY(desktop.reads(QStringLiteral("The encrypted file works.")));
}

void TestEndToEndGuiWithoutBus::asksForThePassphrase()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    {
        Desktop desktop(sandbox.url(), data);
        QVERIFY(desktop.signIn(sandbox.merchant()));
        QVERIFY(desktop.click(QStringLiteral("Keep it in an encrypted file")));
        QVERIFY(makeFile(desktop));
        QVERIFY(desktop.sees(QStringLiteral("Create new API client")));
    }
    {
        // The next day.
        Desktop desktop(sandbox.url(), data);
        QVERIFY(desktop.reads(QStringLiteral("Unlock your secrets")));
        QVERIFY(desktop.click(QStringLiteral("Unlock")));
        QVERIFY(desktop.reads(QStringLiteral("Write the passphrase that you chose for this file.")));
        QVERIFY(desktop.type(QStringLiteral("Passphrase"), QStringLiteral("a wrong one")));
        QVERIFY(desktop.click(QStringLiteral("Unlock")));
        QVERIFY(desktop.reads(QStringLiteral("That isn't this file's passphrase.")));
        QVERIFY(desktop.type(QStringLiteral("Passphrase"), passphrase));
        QVERIFY(desktop.click(QStringLiteral("Unlock")));
        QVERIFY(desktop.walkToReview());
        QVERIFY(desktop.click(QStringLiteral("Create new API client")));
        // Not a second time.
        QVERIFY(desktop.reads(QStringLiteral("Already in your encrypted file, and read back from it.")));
        QVERIFY(desktop.click(QStringLiteral("OK")));
        QVERIFY(desktop.sees(QStringLiteral("Token lifetime")));
        QVERIFY(desktop.click(QStringLiteral("Close")));
    }
    {
        // Who would rather not gets a way back to the question.
        Desktop desktop(sandbox.url(), data);
        QVERIFY(desktop.reads(QStringLiteral("Unlock your secrets")));
        QVERIFY(desktop.click(QStringLiteral("Cancel")));
        QVERIFY(desktop.reads(QStringLiteral("Cancelled.")));
        QVERIFY(desktop.click(QStringLiteral("Try again")));
        QVERIFY(desktop.reads(QStringLiteral("Unlock your secrets")));
        // The program ends with the question open.
    }
}

} // namespace clientsmith::test

int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::test::TestEndToEndGuiWithoutBus test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endtoend_gui_nobus.moc"
