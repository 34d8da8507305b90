#include "tests/endtoend/desktop.h"
#include "tests/support/testmain.h"
#include "ui/tour/hand.h"
#include "ui/wizard/secretfield.h"

#include <QApplication>
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

} // namespace

/// A machine without a session bus: no keychain can be there, and none is pretended.
class TestEndToEndGuiWithoutBus final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksBeforeTheSecretIsLost_data();
    void asksBeforeTheSecretIsLost();
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
