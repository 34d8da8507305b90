#include "core/base/logfile.h"
#include "core/base/logging.h"
#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "tests/ui/accountdriver.h"
#include "ui/diagnostics/diagnostics.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

namespace clientsmith::ui {

/// What is given to support says nothing of whose it is.
class TestDiagnostics final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNothingThatIsSecretOrSomebodys();
    void namesWhatSupportNeeds();
    void isCopiedFromTheMenu();
};

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestDiagnostics::holdsNothingThatIsSecretOrSomebodys()
{
    test::WizardWorld world;
    const QTemporaryDir logs;
    LogFile log(logs.path());
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    installRedactingMessageHandler();
    logInto(&log);
    // A whole creation over HTTP, beside what may slip into a line.
    const dintero::ApiClient client = test::createShop(world);
    world.sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 503, 1});
    const auto listed = QCoro::waitFor(world.session().clients().list(nullptr));
    const QString secret = QStringLiteral("S3cr3tV4lue/+==");
    qCInfo(lcFlow).noquote() << "client_secret:" << secret;
    qCInfo(lcFlow).noquote() << "Authorization: Basic" << secret;
    qCInfo(lcFlow).noquote() << "of" << client.clientId << "at https://shop.example.com/x and P87654321";
    qCInfo(lcHttp).noquote() << "GET /v1/accounts/T12345678/x ->" << 403 << "in 3 ms";
    logInto(nullptr);
    qInstallMessageHandler(before);

    const QString text = diagnosticsText({world.services(), world.folder.path(),
        {ProxyChoice::Kind::Manual, QStringLiteral("proxy.example.com"), 8080}, false,
        dintero::Environment::Test, &log});
    const QString written = contents(log.path());
    QVERIFY2(written.contains(QStringLiteral("createClient")) ||
            written.contains(QStringLiteral("POST /v1/accounts/T…/auth/clients")),
        qPrintable(written));
    const Account &account = world.session().account();
    const QStringList planted{secret, QStringLiteral("S3cr3tV4lue"), account.id.text(), account.id.digits(),
        account.clientId, account.businessName, client.clientId, client.id, QStringLiteral("Shop"),
        QStringLiteral("shop.example.com"), QStringLiteral("P87654321"), QStringLiteral("87654321"),
        QStringLiteral("proxy.example.com"), world.folder.path()};
    for (const QString &each : planted) {
        QVERIFY2(!text.contains(each), qPrintable(each + u'\n' + text));
        QVERIFY2(!written.contains(each), qPrintable(each + u'\n' + written));
    }
    for (const sandbox::Account &each : world.sandbox.accounts()) {
        const QString theirs = QString::fromUtf8(each.clientSecret.view());
        QVERIFY(!text.contains(theirs) && !written.contains(theirs));
    }
    QVERIFY2(text.contains(QStringLiteral("-> 403 in")), qPrintable(text));
}

void TestDiagnostics::namesWhatSupportNeeds()
{
    test::WizardWorld world;
    test::createShop(world);
    const QString text =
        diagnosticsText({world.services(), world.folder.path(), {}, true, dintero::Environment::Production});
    for (const char *line : {"Qt: 6.", "System: ", "Platform: offscreen", "API: this computer", "Demo: yes",
             "Environment: P", "Proxy: system", "Keychain: ", "Secrets go to: keychain",
             "Data folder: ", "Accounts kept: 0", "Secrets kept: 1", "Journal: 1 entries, 0 of them open"})
        QVERIFY2(
            text.contains(QString::fromLatin1(line)), qPrintable(QString::fromLatin1(line) + u'\n' + text));
}

void TestDiagnostics::isCopiedFromTheMenu()
{
    test::WizardWorld world;
    test::AccountDriver driver(world);
    auto *copy = driver.application().window().findChild<QAction *>(QStringLiteral("actionCopyDiagnostics"));
    QVERIFY(copy);
    copy->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Environment: T")));
    QVERIFY(driver.reads(QStringLiteral("Diagnostics copied.")));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestDiagnostics)
#include "tst_diagnostics.moc"
