#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/deletion/clientdeletion.h"
#include "ui/deletion/deleteclientdialog.h"
#include "ui/replacement/replacedialog.h"
#include "ui/rotation/rotatesecretdialog.h"
#include "ui/wizard/createclientwizard.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace clientsmith::ui {

/// What is asked once more in production, and what speaks against a website.
class TestProduction final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void creationWantsABoxTicked();
    void creationInTestDoesNot();
    void rotationWantsABoxTicked();
    void deletionWantsABoxTicked();
    void replacementWantsABoxTicked();
    void testSiteIsSaid_data();
    void testSiteIsSaid();
    void websiteThatHasAClientIsSaid();

private:
    std::unique_ptr<AccountSession> session(const QString &account);
    /// At the review of a client for \p website.
    std::unique_ptr<CreateClientWizard> review(
        AccountSession &session, const QString &website, const std::vector<WebsiteUse> &uses = {});
    template <typename T>
    static T *find(QWidget &window, const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    test::WizardWorld m_world;
};

std::unique_ptr<AccountSession> TestProduction::session(const QString &account)
{
    Services services = m_world.services();
    return std::make_unique<AccountSession>(services.origin,
        Account{*dintero::AccountId::parse(account), QStringLiteral("Fjord & Fjell"),
            QStringLiteral("signed in")},
        services.transport, services.clock, signInSecretInMemory(Secret(QByteArrayView("none"))));
}

std::unique_ptr<CreateClientWizard> TestProduction::review(
    AccountSession &session, const QString &website, const std::vector<WebsiteUse> &uses)
{
    auto wizard = std::make_unique<CreateClientWizard>(m_world.services(), session, false);
    wizard->setWebsiteUses([uses](const dintero::WebsiteUrl &) { return uses; });
    wizard->show();
    if (!QTest::qWaitForWindowExposed(wizard.get()))
        qFatal("The wizard does not show");
    find<QAbstractButton>(*wizard, "wizardNext")->click();
    QTest::keyClicks(find<QLineEdit>(*wizard, "websiteUrl"), website);
    find<QAbstractButton>(*wizard, "wizardNext")->click();
    if (wizard->step() != WizardStep::Review)
        qFatal("This is not the review");
    return wizard;
}

void TestProduction::creationWantsABoxTicked()
{
    const auto production = session(QStringLiteral("P12345678"));
    const auto wizard = review(*production, QStringLiteral("shop.no"));
    QVERIFY(wizard->windowTitle().contains(QStringLiteral("PRODUCTION")));
    auto *create = find<QAbstractButton>(*wizard, "createNewApiClient");
    auto *box = find<QCheckBox>(*wizard, "productionConsentBox");
    QVERIFY(box->isVisible());
    QVERIFY(box->text().contains(QStringLiteral("P12345678")));
    QCOMPARE(box->accessibleName(), QStringLiteral("Create this in PRODUCTION for P12345678"));
    QVERIFY(!create->isEnabled());
    box->click();
    QVERIFY(create->isEnabled());
    // Going back and forth asks again: what is created may be another client.
    find<QAbstractButton>(*wizard, "wizardBack")->click();
    find<QAbstractButton>(*wizard, "wizardNext")->click();
    QVERIFY(!box->isChecked());
    QVERIFY(!create->isEnabled());
    QCOMPARE(m_world.creations(), 0);
}

void TestProduction::creationInTestDoesNot()
{
    const auto test = session(QStringLiteral("T12345678"));
    const auto wizard = review(*test, QStringLiteral("localhost:8080"));
    QVERIFY(!find<QCheckBox>(*wizard, "productionConsentBox")->isVisible());
    QVERIFY(!find<QWidget>(*wizard, "reviewTestSite")->isVisible());
    QVERIFY(find<QAbstractButton>(*wizard, "createNewApiClient")->isEnabled());
    QVERIFY(!wizard->windowTitle().contains(QStringLiteral("PRODUCTION")));
}

void TestProduction::rotationWantsABoxTicked()
{
    const auto production = session(QStringLiteral("P12345678"));
    dintero::ApiClient client;
    client.id = QStringLiteral("id");
    client.clientId = QStringLiteral("client");
    client.name = QStringLiteral("Shop");
    RotateSecretDialog dialog(m_world.services(), *production, client, false);
    dialog.show();
    auto *rotate = find<QAbstractButton>(dialog, "rotateNow");
    auto *box = find<QCheckBox>(dialog, "productionConsentBox");
    QTRY_VERIFY(box->isVisible());
    QVERIFY(!rotate->isEnabled());
    box->click();
    QVERIFY(rotate->isEnabled());
}

void TestProduction::deletionWantsABoxTicked()
{
    const auto production = session(QStringLiteral("P12345678"));
    ClientDeletion deletion(m_world.services(), *production);
    ListedClient client;
    client.client.id = QStringLiteral("id");
    client.client.clientId = QStringLiteral("client");
    client.client.name = QStringLiteral("Shop");
    DeleteClientDialog dialog(deletion, client, production->account(), QStringLiteral("Test Keyring"));
    dialog.show();
    auto *remove = find<QAbstractButton>(dialog, "deleteNow");
    auto *box = find<QCheckBox>(dialog, "productionConsentBox");
    QTRY_VERIFY(box->isVisible());
    QTest::keyClicks(find<QLineEdit>(dialog, "deleteName"), QStringLiteral("Shop"));
    QVERIFY(!remove->isEnabled());
    box->click();
    QVERIFY(remove->isEnabled());
}

void TestProduction::replacementWantsABoxTicked()
{
    const auto production = session(QStringLiteral("P12345678"));
    const Services services = m_world.services();
    ClientsController clients(*production, services.index, services.accounts, services.secrets.storedAs());
    ClientReplacements replacements(services, *production, clients);
    ListedClient old;
    old.client.id = QStringLiteral("id");
    old.client.clientId = QStringLiteral("client");
    old.client.name = QStringLiteral("Shop");
    ReplaceDialog dialog(replacements, old, production->account(), StoreWords{});
    dialog.show();
    auto *create = find<QAbstractButton>(dialog, "replaceCreate");
    auto *box = find<QCheckBox>(dialog, "productionConsentBox");
    QTRY_VERIFY(box->isVisible());
    QVERIFY(box->text().contains(QStringLiteral("P12345678")));
    QVERIFY(!create->isEnabled());
    box->click();
    QVERIFY(create->isEnabled());
    const auto test = session(QStringLiteral("T12345678"));
    ReplaceDialog inTest(replacements, old, test->account(), StoreWords{});
    inTest.show();
    QVERIFY(!find<QCheckBox>(inTest, "productionConsentBox")->isVisible());
    QVERIFY(find<QAbstractButton>(inTest, "replaceCreate")->isEnabled());
}

void TestProduction::testSiteIsSaid_data()
{
    QTest::addColumn<QString>("website");
    QTest::addColumn<bool>("said");
    QTest::newRow("this computer") << QStringLiteral("http://localhost:8080") << true;
    QTest::newRow("test") << QStringLiteral("shop.test") << true;
    QTest::newRow("staging") << QStringLiteral("staging.shop.no") << true;
    QTest::newRow("a shop") << QStringLiteral("www.shop.no") << false;
}

void TestProduction::testSiteIsSaid()
{
    QFETCH(QString, website);
    QFETCH(bool, said);
    const auto production = session(QStringLiteral("P12345678"));
    const auto wizard = review(*production, website);
    QCOMPARE(find<QWidget>(*wizard, "reviewTestSite")->isVisible(), said);
}

void TestProduction::websiteThatHasAClientIsSaid()
{
    const auto test = session(QStringLiteral("T12345678"));
    const auto elsewhere = dintero::AccountId::parse(QStringLiteral("T11200000"));
    const auto sentence = [](CreateClientWizard &wizard) {
        auto *message = find<QWidget>(wizard, "reviewSameWebsite");
        return message->isVisible() ? message->findChild<QLabel *>(QStringLiteral("messageSentence"))->text()
                                    : QString();
    };
    auto wizard = review(*test, QStringLiteral("shop.no"));
    QCOMPARE(sentence(*wizard), QString());
    wizard = review(*test, QStringLiteral("shop.no"), {{*elsewhere, QStringLiteral("Shop")}});
    QCOMPARE(sentence(*wizard),
        QStringLiteral("Another account, T11200000, already has a client for https://shop.no: Shop."));
    wizard = review(*test, QStringLiteral("shop.no"),
        {{*elsewhere, QStringLiteral("Shop")}, {test->account().id, QStringLiteral("Kiosk")}});
    QCOMPARE(
        sentence(*wizard), QStringLiteral("This account already has a client for https://shop.no: Kiosk."));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestProduction)
#include "tst_production.moc"
