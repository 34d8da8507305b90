#include "core/accounts/accountstore.h"
#include "tests/endtoend/desktop.h"
#include "tests/endtoend/keyring.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTemporaryDir>

namespace clientsmith::test {

namespace {

const QString goOn = QStringLiteral("Go on replacing shop.example.com");

bool trigger(Desktop &desktop, const QString &action)
{
    const auto ready = [&] {
        auto *found = desktop.application().window().findChild<QAction *>(action);
        return QApplication::activeModalWidget() == nullptr && found != nullptr && found->isEnabled();
    };
    if (!QTest::qWaitFor(ready))
        return false;
    desktop.application().window().findChild<QAction *>(action)->trigger();
    return true;
}

} // namespace

/// A shop's client is replaced with everything real, and the program restarted between the steps.
class TestEndToEndGuiReplace final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void acrossRestarts();
};

void TestEndToEndGuiReplace::acrossRestarts()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const Credentials merchant = sandbox.merchant();
    const int before = sandbox.clients();
    const auto account = *dintero::AccountId::parse(merchant.accountId);
    const auto origin = *ApiOrigin::parse(sandbox.url().toString());

    auto desktop = std::make_unique<Desktop>(sandbox.url(), data);
    QVERIFY(desktop->signIn(merchant));
    QVERIFY(desktop->walkToReview());
    QVERIFY(desktop->click(QStringLiteral("Create new API client")));
    QVERIFY(desktop->reads(QStringLiteral("Save the credentials")));
    QVERIFY(desktop->click(QStringLiteral("OK")));
    QVERIFY(desktop->click(QStringLiteral("Close")));
    QVERIFY(trigger(*desktop, QStringLiteral("actionVerifyClient")));
    QVERIFY(desktop->reads(QStringLiteral("It works: a token was received with the kept secret.")));

    // The new client, whose secret goes into the keyring and to the clipboard.
    QVERIFY(trigger(*desktop, QStringLiteral("actionReplaceClient")));
    QVERIFY(desktop->click(QStringLiteral("Create the new client")));
    QVERIFY(desktop->reads(QStringLiteral("Already in your keychain (GNOME Keyring)")));
    QVERIFY(desktop->click(QStringLiteral("OK")));
    QVERIFY(desktop->click(QStringLiteral("Close")));
    // Back at the checklist, and not at the list behind it.
    QVERIFY(desktop->sees(QStringLiteral("The shop uses it")));
    QVERIFY(desktop->click(QStringLiteral("Copy for")));
    QVERIFY(desktop->click(QStringLiteral("Copy all")));
    QVERIFY(desktop->reads(QStringLiteral("are copied for WooCommerce")));
    const QString copied = QApplication::clipboard()->text();
    const QString clientId = copied.section(QStringLiteral("Client ID: "), 1).section(u'\n', 0, 0);
    const std::optional<QByteArray> secret = keyring::lookUp(keychainKey(origin, account, clientId));
    QVERIFY(secret);
    QVERIFY(copied.contains(QString::fromUtf8(*secret)));
    QCOMPARE(keyring::entries(), 3);
    desktop.reset();

    desktop = std::make_unique<Desktop>(sandbox.url(), data);
    QVERIFY(desktop->click(goOn));
    QVERIFY(desktop->click(QStringLiteral("The shop uses it")));
    QVERIFY(desktop->reads(QStringLiteral("that the shop uses it.")));
    desktop.reset();

    desktop = std::make_unique<Desktop>(sandbox.url(), data);
    QVERIFY(desktop->reads(QStringLiteral("Step 3 of 4: verify it.")));
    QVERIFY(desktop->click(goOn));
    QVERIFY(desktop->click(QStringLiteral("Verify")));
    QVERIFY(desktop->click(QStringLiteral("Delete the old client")));
    QVERIFY(desktop->type(QStringLiteral("Type the client's name to confirm"), wizardsClientName()));
    QVERIFY(desktop->click(QStringLiteral("Delete the client")));
    QVERIFY(desktop->reads(QStringLiteral("the old client is gone.")));
    QVERIFY(desktop->click(QStringLiteral("Close")));
    desktop.reset();

    QCOMPARE(sandbox.clients(), before + 1);
    QCOMPARE(sandbox.clientsCalled(wizardsClientName()), 0);
    QCOMPARE(tokenByCurl(sandbox.url(), {merchant.accountId, clientId, *secret}).status, 200);
    QCOMPARE(keyring::entries(), 2);
    LeakSearch search;
    search.add(QStringLiteral("the new client's secret"), clientId, *secret);
    QCOMPARE(search.inFolder(data), QStringList());
    QCOMPARE(search.missedPlants({data}), QStringList());
}

} // namespace clientsmith::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Clientsmith"));
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::test::TestEndToEndGuiReplace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endtoend_gui_replace.moc"
