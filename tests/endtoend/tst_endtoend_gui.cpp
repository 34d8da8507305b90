#include "core/accounts/accountstore.h"
#include "tests/endtoend/desktop.h"
#include "tests/endtoend/keyring.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/endtoend/logcapture.h"
#include "tests/support/contractproxy.h"
#include "tests/support/testmain.h"
#include "ui/tour/hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

#include <unistd.h>

namespace clientsmith::test {

/// The guide's nine steps with everything real, and then the proof that the client works and that its secret
/// is where it should be and nowhere else.
class TestEndToEndGui final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void nineSteps();
};

void TestEndToEndGui::nineSteps()
{
    const LogCapture log;
    const SandboxProcess sandbox;
    ContractProxy proxy;
    const Result<void> started = proxy.start(sandbox.url());
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    const QTemporaryDir folder;
    const QString temporary = folder.filePath(QStringLiteral("tmp"));
    const QString data = folder.filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkpath(temporary));
    qputenv("TMPDIR", temporary.toLocal8Bit());
    const Credentials merchant = sandbox.merchant();
    const int before = sandbox.clients();

    auto desktop = std::make_unique<Desktop>(proxy.url(), data);
    QVERIFY(desktop->signIn(merchant));
    // 1 to 3
    QVERIFY(desktop->click(QStringLiteral("Settings")));
    QVERIFY(desktop->click(QStringLiteral("API clients")));
    QVERIFY(desktop->click(QStringLiteral("Create new API client")));
    // 4
    QVERIFY(desktop->click(QStringLiteral("Checkout client")));
    QVERIFY(desktop->click(QStringLiteral("Next")));
    // 5
    QVERIFY(desktop->type(QStringLiteral("URL of your website"), QStringLiteral("shop.example.com")));
    QVERIFY(desktop->click(QStringLiteral("Next")));
    QVERIFY(desktop->reads(QStringLiteral("Ready to create?")));
    QCOMPARE(sandbox.clients(), before);
    // 6
    QVERIFY(desktop->click(QStringLiteral("Create new API client")));
    // 7
    QVERIFY(desktop->reads(QStringLiteral("Save the credentials")));
    QVERIFY(desktop->reads(QStringLiteral("Already in your keychain (GNOME Keyring)")));
    const auto *clientIdLabel = qobject_cast<QLabel *>(ui::findControl(QStringLiteral("Client ID")));
    QVERIFY(clientIdLabel);
    const QString clientId = clientIdLabel->text();
    QVERIFY(desktop->click(QStringLiteral("Show")));
    QVERIFY(desktop->sees(QStringLiteral("Hide")));

    // While the secret is on the screen it is in the keyring already, and nowhere else.
    const auto account = dintero::AccountId::parse(merchant.accountId);
    const auto origin = ApiOrigin::parse(proxy.url().toString());
    QVERIFY(account && origin);
    const std::optional<QByteArray> secret = keyring::lookUp(keychainKey(*origin, *account, clientId));
    QVERIFY(secret);
    QCOMPARE(keyring::lookUp(keychainKey(*origin, *account, merchant.clientId)), merchant.secret);
    LeakSearch search;
    search.add(QStringLiteral("the sign-in's secret"), merchant.clientId, merchant.secret);
    search.add(QStringLiteral("the client's secret"), clientId, *secret);
    const QStringList folders{
        data, temporary, qEnvironmentVariable("HOME"), qEnvironmentVariable("XDG_RUNTIME_DIR")};
    for (const QString &each : folders)
        QCOMPARE(search.inFolder(each), QStringList());

    // 8 and 9
    QVERIFY(desktop->click(QStringLiteral("OK")));
    QVERIFY(desktop->reads(QStringLiteral("The client is created")));
    QVERIFY(desktop->sees(QStringLiteral("Token lifetime")));
    QVERIFY(desktop->click(QStringLiteral("Close")));
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);

    // It works elsewhere, and there is one.
    const CurlAnswer token = tokenByCurl(sandbox.url(), {merchant.accountId, clientId, *secret});
    QCOMPARE(token.status, 200);
    QVERIFY(!token.body.value(QStringLiteral("access_token")).toString().isEmpty());
    QCOMPARE(sandbox.clients(), before + 1);
    QCOMPARE(sandbox.clientsCalled(wizardsClientName()), 1);
    QCOMPARE(keyring::entries(), 2);

    ProcessSightings processes;
    processes.look(::getpid());
    processes.look(sandbox.pid());
    QCOMPARE(processes.count(), 4);
    QCOMPARE(search.inBytes(QStringLiteral("processes"), processes.bytes()), QStringList());
    const QString settings = desktop->settingsFile();
    desktop.reset();

    QCOMPARE(search.missedPlants(folders), QStringList());
    QVERIFY(QFileInfo(data + QStringLiteral("/clientsmith.sqlite")).size() > 0);
    QVERIFY(QFileInfo(settings).size() > 0);
    QVERIFY(QFileInfo(qEnvironmentVariable("HOME") + QStringLiteral("/.local/share/keyrings/login.keyring"))
                .size() > 0);
    for (const QString &each : folders)
        QCOMPARE(search.inFolder(each), QStringList());
    QCOMPARE(search.inSettings(settings), QStringList());

    const QByteArray logged = log.bytes();
    for (const char *line : {"clientsmith.http: POST /v1/accounts/T12345678/auth/clients -> 200",
             "clientsmith.http: POST /v1/accounts/T12345678/auth/token -> 200"})
        QVERIFY2(logged.contains(line), line);
    QCOMPARE(logged.count("POST /v1/accounts/T12345678/auth/clients ->"), 1);
    QCOMPARE(search.inBytes(QStringLiteral("log"), logged), QStringList());
    QVERIFY(!search.inBytes(QStringLiteral("log"), logged + *secret).isEmpty());

    QCOMPARE(proxy.takeViolations(), QStringList());
}

} // namespace clientsmith::test

int main(int argc, char **argv)
{
    // Read once, when the application is made.
    qputenv("QT_LOGGING_RULES", "clientsmith.*=true");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Clientsmith"));
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::test::TestEndToEndGui test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endtoend_gui.moc"
