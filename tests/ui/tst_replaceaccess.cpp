#include "tests/support/caller.h"
#include "tests/support/testmain.h"
#include "tests/ui/replacementdriver.h"
#include "ui/clipboard/secretclipboard.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace clientsmith::ui {

using namespace clientsmith::test;

namespace {

const QString ownAudience = QStringLiteral("https://api.dintero.com/v1/accounts/T12345678");
const QString otherForm = QStringLiteral("https://T12345678@api.dintero.com");

/// As another program gives it.
void grant(
    WizardWorld &world, const QString &uuid, const QString &audience, const char *scope, const char *type)
{
    const sandbox::Account signIn = std::move(world.sandbox.accounts().front());
    const Caller caller(world.sandbox.url());
    const QByteArray token =
        caller.token(signIn.accountId, signIn.clientId, signIn.clientSecret.view().toByteArray())
            .text(QStringLiteral("access_token"))
            .toLatin1();
    const QJsonObject body{{QStringLiteral("client_id"), uuid}, {QStringLiteral("audience"), audience},
        {QStringLiteral("scope"), QJsonArray{QString::fromLatin1(scope)}},
        {QStringLiteral("type"), QString::fromLatin1(type)}};
    if (caller.post(signIn.accountId + QStringLiteral("/auth/client-grants"), token, body).status != 200)
        qFatal("The grant is refused");
}

} // namespace

class TestReplaceAccess final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() override;

    void onlyWhatItCanUseIsCopied();
    void accessIsCopiedAsItIsNow();
    void whatIsLeftOutIsSaidFirst();
    void oldOneStaysWhileTheNewOneLacksAccess();
    void withoutAccessItIsNotForTheShop();
};

void TestReplaceAccess::cleanup()
{
    SecretClipboard::ofApplication().clearNow();
    StrictTest::cleanup();
}

void TestReplaceAccess::onlyWhatItCanUseIsCopied()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    grant(world, old.id, otherForm, "read:hooks", "client_credentials");
    grant(world, old.id, ownAudience, "read:receipts", "authorization_code");
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    QVERIFY(driver.reads(QStringLiteral("Read receipts at T12345678 (authorization_code)")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(createReplacement(driver));
    QTRY_VERIFY(listed(driver, QStringLiteral("Shop (2)")) != nullptr);
    QStringList scopes = listed(driver, QStringLiteral("Shop (2)"))->scopes;
    scopes.sort();
    QCOMPARE(scopes, QStringList({QStringLiteral("admin:checkout"), QStringLiteral("read:hooks")}));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceAccess::accessIsCopiedAsItIsNow()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    QTRY_VERIFY(!driver.application().desk()->clients().isLoading());
    grant(world, old.id, ownAudience, "read:receipts", "client_credentials");
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.sees(QStringLiteral("Client secret")));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.sees(inShop));
    QTRY_VERIFY(listed(driver, QStringLiteral("Shop (2)")) != nullptr);
    QVERIFY(listed(driver, QStringLiteral("Shop (2)"))->scopes.contains(QStringLiteral("read:receipts")));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceAccess::whatIsLeftOutIsSaidFirst()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    QTRY_VERIFY(!driver.application().desk()->clients().isLoading());
    grant(world, old.id, ownAudience, "read:receipts", "authorization_code");
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.reads(QStringLiteral("Read receipts at T12345678 (authorization_code)")));
    QCOMPARE(world.creations(), 1);
    QTRY_VERIFY(!driver.application().desk()->clients().isLoading());
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.sees(QStringLiteral("Client secret")));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.sees(inShop));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceAccess::oldOneStaysWhileTheNewOneLacksAccess()
{
    WizardWorld world;
    const dintero::ApiClient old = createShop(world);
    AccountDriver driver(world);
    QVERIFY(createReplacement(driver));
    QVERIFY(driver.click(inShop));
    QVERIFY(driver.click(QStringLiteral("Verify")));
    QVERIFY(driver.sees(deleteOld));
    // Somebody gives the old one more, in the other form at that.
    grant(world, old.id, otherForm, "read:receipts", "client_credentials");
    QVERIFY(driver.click(deleteOld));
    QVERIFY(driver.reads(QStringLiteral("so that the old client stays: read:receipts.")));
    QVERIFY(driver.named(QStringLiteral("Type the client's name to confirm")) == nullptr);
    QCOMPARE(deletions(world), 0);
    grant(world, kept(world).front().newId, ownAudience, "admin:receipts", "client_credentials");
    QVERIFY(driver.click(deleteOld));
    QVERIFY(driver.sees(QStringLiteral("Type the client's name to confirm")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestReplaceAccess::withoutAccessItIsNotForTheShop()
{
    WizardWorld world;
    createShop(world);
    AccountDriver driver(world);
    QVERIFY(openReplacement(driver));
    world.sandbox.addFault(*sandbox::parseFault(QStringLiteral("createGrant:403:1")));
    QVERIFY(driver.click(createNow));
    QVERIFY(driver.sees(QStringLiteral("Client secret")));
    QVERIFY(driver.click(QStringLiteral("OK")));
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.reads(QStringLiteral("The new client has no access yet")));
    QVERIFY(driver.named(inShop) == nullptr);
    QVERIFY(!kept(world).front().newId.isEmpty());
    QVERIFY(driver.click(QStringLiteral("Close")));
    QVERIFY(driver.click(QStringLiteral("Finish Shop (2)")));
    QVERIFY(driver.reads(QStringLiteral("Step 2 of 4: put it into the shop.")));
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestReplaceAccess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_replaceaccess.moc"
