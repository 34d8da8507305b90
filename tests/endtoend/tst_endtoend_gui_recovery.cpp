#include "tests/endtoend/commandline.h"
#include "tests/endtoend/desktop.h"
#include "tests/endtoend/keyring.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientstable.h"
#include "ui/tour/hand.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace clientsmith::test {

/// A client's whole life in the desktop program, with a real keyring: interrupted and finished after a
/// restart, given a new secret, and deleted.
class TestEndToEndGuiRecovery final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void finishedAfterARestart();
    void rotatedAndDeleted();

private:
    /// Walks the wizard up to the page that says that the client has no access; gives its client_id.
    static QString createWithoutAccess(Desktop &desktop);
    static bool choose(Desktop &desktop, const QString &client);
};

QString TestEndToEndGuiRecovery::createWithoutAccess(Desktop &desktop)
{
    if (!desktop.walkToReview() || !desktop.click(QStringLiteral("Create new API client")) ||
        !desktop.reads(QStringLiteral("Already in your keychain")))
        return {};
    const auto *label = qobject_cast<QLabel *>(ui::findControl(QStringLiteral("Client ID")));
    const QString clientId = label == nullptr ? QString() : label->text();
    const bool said = desktop.click(QStringLiteral("OK")) &&
        desktop.reads(QStringLiteral("The client exists, but has no access yet."));
    return said ? clientId : QString();
}

bool TestEndToEndGuiRecovery::choose(Desktop &desktop, const QString &client)
{
    if (!desktop.type(QStringLiteral("Search clients"), client))
        return false;
    auto *table = desktop.application().window().findChild<ui::ClientsTable *>();
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }))
        return false;
    const QPoint row = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, row);
    return desktop.sees(QStringLiteral("New secret"));
}

void TestEndToEndGuiRecovery::finishedAfterARestart()
{
    const SandboxProcess sandbox({QStringLiteral("--fault"), QStringLiteral("createGrant:500:1")});
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    QString clientId;
    {
        Desktop desktop(sandbox.url(), data);
        QVERIFY(desktop.signIn(sandbox.merchant()));
        clientId = createWithoutAccess(desktop);
        QVERIFY(!clientId.isEmpty());
        // The program ends with the window open.
    }
    const std::optional<QByteArray> secret = keyring::lookUp(keychainEntry(sandbox.url(), clientId));
    QVERIFY(secret);
    const Credentials credentials{sandbox.merchant().accountId, clientId, *secret};
    QCOMPARE(tokenByCurl(sandbox.url(), credentials).status, 403);

    Desktop desktop(sandbox.url(), data);
    QVERIFY(desktop.reads(
        QStringLiteral("The client shop.example.com was created, but may have no access yet.")));
    QCOMPARE(tokenByCurl(sandbox.url(), credentials).status, 403);
    QVERIFY(desktop.click(QStringLiteral("Finish shop.example.com")));
    QVERIFY(desktop.reads(QStringLiteral(
        "shop.example.com is complete: it has its access, and its secret is in GNOME Keyring.")));
    QCOMPARE(tokenByCurl(sandbox.url(), credentials).status, 200);
    QCOMPARE(keyring::lookUp(keychainEntry(sandbox.url(), clientId)), secret);
    QCOMPARE(sandbox.clientsCalled(wizardsClientName()), 1);
    QVERIFY(desktop.click(QStringLiteral("Dismiss")));
}

void TestEndToEndGuiRecovery::rotatedAndDeleted()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const Credentials merchant = sandbox.merchant();
    const int before = keyring::entries();
    auto desktop = std::make_unique<Desktop>(sandbox.url(), data);
    QVERIFY(desktop->signIn(merchant));

    // The client that we are signed in with: the sign-in goes on with the new secret.
    QVERIFY(desktop->sees(QStringLiteral("Search clients")));
    QVERIFY(choose(*desktop, merchant.clientId));
    QVERIFY(desktop->reads(QStringLiteral("You are signed in with this client.")));
    QVERIFY(desktop->click(QStringLiteral("New secret")));
    QVERIFY(desktop->reads(QStringLiteral("your sign-in here is renewed as well")));
    QVERIFY(desktop->click(QStringLiteral("Make the new secret now")));
    QVERIFY(desktop->reads(QStringLiteral("Already in your keychain (GNOME Keyring)")));
    QVERIFY(desktop->click(QStringLiteral("OK")));
    QVERIFY(desktop->reads(QStringLiteral("It works: a token was received")));
    QVERIFY(desktop->click(QStringLiteral("Close")));
    const std::optional<QByteArray> fresh = keyring::lookUp(keychainEntry(sandbox.url(), merchant.clientId));
    QVERIFY(fresh && *fresh != merchant.secret);
    QCOMPARE(tokenByCurl(sandbox.url(), merchant).status, 401);
    QCOMPARE(tokenByCurl(sandbox.url(), {merchant.accountId, merchant.clientId, *fresh}).status, 200);
    desktop.reset();

    // Started again, it still signs in.
    desktop = std::make_unique<Desktop>(sandbox.url(), data);
    QVERIFY(desktop->sees(QStringLiteral("Search clients")));
    QVERIFY(choose(*desktop, QStringLiteral("Loyalty app")));
    QVERIFY(desktop->click(QStringLiteral("New secret")));
    QVERIFY(desktop->click(QStringLiteral("Make the new secret now")));
    QVERIFY(desktop->reads(QStringLiteral("Already in your keychain (GNOME Keyring)")));
    QCOMPARE(keyring::entries(), before + 2);
    QVERIFY(desktop->click(QStringLiteral("OK")));
    QVERIFY(desktop->click(QStringLiteral("Close")));

    QVERIFY(desktop->click(QStringLiteral("Delete client")));
    QVERIFY(
        desktop->type(QStringLiteral("Type the client's name to confirm"), QStringLiteral("Loyalty app")));
    QVERIFY(desktop->click(QStringLiteral("Delete the client")));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, 20'000);
    QVERIFY(desktop->reads(QStringLiteral("No client matches")));
    QCOMPARE(keyring::entries(), before + 1);

    LeakSearch search;
    search.add(QStringLiteral("the new secret"), merchant.clientId, *fresh);
    QCOMPARE(search.inFolder(data), QStringList());
}

} // namespace clientsmith::test

QTEST_MAIN(clientsmith::test::TestEndToEndGuiRecovery)
#include "tst_endtoend_gui_recovery.moc"
