#include "core/handover/credentialformats.h"
#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientspage.h"
#include "ui/clipboard/secretclipboard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace clientsmith::ui {

using test::AccountDriver;
using test::WizardWorld;

namespace {

const QString shop = QStringLiteral("Shop");

QString secretOf(WizardWorld &world, const dintero::ApiClient &client)
{
    const QString key = keychainKey(world.session().origin(), world.session().account().id, client.clientId);
    return QString::fromUtf8(QCoro::waitFor(world.secrets.read(key, nullptr))->view());
}

void chooseFormat(const QString &label)
{
    auto *formats = QApplication::activeModalWidget()->findChild<QListWidget *>();
    formats->setCurrentItem(formats->findItems(label, Qt::MatchExactly).front());
}

/// The first \p count of those whose secret is kept, and one that has none.
std::vector<ListedClient> chosen(AccountDriver &driver, std::size_t count)
{
    std::vector<ListedClient> some;
    for (const ListedClient &client : driver.application().desk()->clients().clients()) {
        if (client.stored != Stored::Nowhere && some.size() < count)
            some.push_back(client);
    }
    return some;
}

void openExport(AccountDriver &driver, const std::vector<ListedClient> &clients)
{
    auto *page = driver.application().window().findChild<ClientsPage *>();
    Q_EMIT page->actions().requested(ClientAction::Export, clients);
}

/// How many of them Activity knows of.
qsizetype exports(WizardWorld &world)
{
    const auto events = *world.services().events.list({});
    return std::count_if(
        events.begin(), events.end(), [](const Event &event) { return event.kind == EventKind::Exported; });
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHandover final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() override;

    void copiesForAPlugin();
    void copiesTheSecretAlone();
    void showsNoSecret();
    void isWrittenDownBefore();
    void copiesNothingWhatCanNotBeWrittenDown();
    void saysWhenTheKeychainIsLocked();
    void exportsOne();
    void exportsSeveral();
    void exportsTogether();
    void leavesOutWhatIsNotKept();
    void asksBeforeItReplaces();
    void savesNothingWhenOneSecretIsMissing();
    void needsAFolder();
};

void TestHandover::cleanup()
{
    SecretClipboard::ofApplication().clearNow();
    StrictTest::cleanup();
}

void TestHandover::copiesForAPlugin()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(QStringLiteral("Copy for")));
    // The first is WooCommerce: the digits alone, and the switch that goes with them.
    QVERIFY(driver.reads(QStringLiteral("Switch “Enable test mode” on.")));
    QVERIFY(driver.sees(QStringLiteral("Copy Account ID")));
    QVERIFY(driver.click(QStringLiteral("Copy all")));
    QVERIFY(driver.reads(QStringLiteral("Account ID, client ID and secret are copied for WooCommerce.")));
    QVERIFY(driver.reads(QStringLiteral("find it in the Backoffice, under Settings > Payment windows")));
    const QClipboard &clipboard = *QApplication::clipboard();
    QCOMPARE(clipboard.text(),
        QStringLiteral("Account ID: 12345678\nClient ID: %1\nClient secret: %2\nProfile ID: default\n"
                       "Profile ID for subscriptions: (in the Backoffice under Settings > Payment "
                       "windows)\nEnable test mode: on\n")
            .arg(client.clientId, secretOf(world, client)));
    QVERIFY(clipboard.mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QVERIFY(SecretClipboard::ofApplication().remaining().count() > 0);

    chooseFormat(QStringLiteral("OpenCart"));
    QVERIFY(driver.sees(QStringLiteral("Copy Client Secret (test)")));
    chooseFormat(QStringLiteral("Magento 2"));
    QVERIFY(driver.reads(QStringLiteral("Set “Sandbox” to yes.")));
    QVERIFY(driver.click(QStringLiteral("Copy Account Id")));
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("12345678"));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::copiesTheSecretAlone()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(QStringLiteral("Copy for")));
    QVERIFY(driver.click(QStringLiteral("Copy Client secret")));
    QVERIFY(driver.reads(QStringLiteral("The client secret is copied.")));
    QCOMPARE(QApplication::clipboard()->text(), secretOf(world, client));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::showsNoSecret()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(QStringLiteral("Copy for")));
    const QString secret = secretOf(world, client);
    for (const CredentialFormat format : allCredentialFormats()) {
        auto *formats = QApplication::activeModalWidget()->findChild<QListWidget *>();
        formats->setCurrentRow(formats->currentRow() + (format == allCredentialFormats().front() ? 0 : 1));
        QVERIFY(driver.click(QStringLiteral("Copy all")));
        QTRY_VERIFY(QApplication::clipboard()->text().contains(secret));
        QVERIFY(!AccountDriver::words().contains(secret));
        const auto *text = QApplication::activeModalWidget()->findChild<QPlainTextEdit *>();
        QVERIFY(!text->toPlainText().contains(secret));
        QVERIFY(!text->isVisible() || text->toPlainText().contains(u'•'));
    }
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::isWrittenDownBefore()
{
    WizardWorld world;
    world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 403, 1});
    test::interruptCreation(world);
    world.forgetHandOvers();
    QVERIFY(!world.services().journal.interrupted()->front().has(FlowStep::HandedOut));
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(QStringLiteral("Copy for")));
    QVERIFY(driver.click(QStringLiteral("Copy all")));
    QVERIFY(driver.reads(QStringLiteral("are copied for")));
    QVERIFY(world.services().journal.interrupted()->front().has(FlowStep::HandedOut));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::copiesNothingWhatCanNotBeWrittenDown()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(QStringLiteral("Copy for")));
    world.breakDatabase();
    QVERIFY(driver.click(QStringLiteral("Copy all")));
    QVERIFY(driver.reads(QStringLiteral("Nothing was copied.")));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::saysWhenTheKeychainIsLocked()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    QVERIFY(driver.choose(shop));
    QVERIFY(driver.click(QStringLiteral("Copy for")));
    world.secrets.readError = ErrorKind::KeychainLocked;
    QVERIFY(driver.click(QStringLiteral("Copy all")));
    QVERIFY(driver.reads(QStringLiteral("Nothing was copied. The keychain is locked.")));
    world.secrets.readError.reset();
    QVERIFY(driver.click(QStringLiteral("Try again")));
    QVERIFY(driver.reads(QStringLiteral("are copied for WooCommerce")));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::exportsOne()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    AccountDriver driver(world);
    const QTemporaryDir folder;
    QVERIFY(driver.choose(shop));
    driver.application().window().findChild<QAction *>(QStringLiteral("actionExportClients"))->trigger();
    QVERIFY(driver.reads(QStringLiteral("Only you can read them, but backups may copy them.")));
    QVERIFY(driver.type(QStringLiteral("Folder"), folder.path()));
    QVERIFY(driver.click(QStringLiteral("Save")));
    QVERIFY(driver.reads(QStringLiteral("Only you can read it.")));
    const QString path = folder.filePath(QStringLiteral("T12345678-Shop.env"));
    QTRY_VERIFY(contents(path).contains(secretOf(world, client).toUtf8()));
    QCOMPARE(
        QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFile::Permissions());
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::exportsSeveral()
{
    WizardWorld world;
    for (int i = 0; i < 3; ++i)
        test::createShop(world);
    AccountDriver driver(world);
    const QTemporaryDir folder;
    openExport(driver, chosen(driver, 3));
    QVERIFY(driver.type(QStringLiteral("Folder"), folder.path()));
    QVERIFY(driver.click(QStringLiteral("Save")));
    QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::exportsTogether()
{
    WizardWorld world;
    const dintero::ApiClient first = test::createShop(world);
    test::createShop(world);
    AccountDriver driver(world);
    const QTemporaryDir folder;
    openExport(driver, chosen(driver, 2));
    QVERIFY(driver.type(QStringLiteral("Folder"), folder.path()));
    QVERIFY(driver.click(QStringLiteral("One JSON file with all of them, as secret managers take it")));
    QVERIFY(driver.click(QStringLiteral("Save")));
    const QString path = folder.filePath(QStringLiteral("T12345678-clients.json"));
    QTRY_VERIFY(QFile::exists(path));
    const QJsonObject json = QJsonDocument::fromJson(contents(path)).object();
    QCOMPARE(json[QStringLiteral("clients")].toArray().size(), 2);
    QVERIFY(contents(path).contains(secretOf(world, first).toUtf8()));
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::leavesOutWhatIsNotKept()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    const QTemporaryDir folder;
    openExport(driver, driver.application().desk()->clients().clients());
    QVERIFY(driver.reads(QStringLiteral("their secrets aren't kept on this computer")));
    QVERIFY(driver.type(QStringLiteral("Folder"), folder.path()));
    QVERIFY(driver.click(QStringLiteral("Save")));
    QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::asksBeforeItReplaces()
{
    WizardWorld world;
    const dintero::ApiClient client = test::createShop(world);
    AccountDriver driver(world);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("T12345678-Shop.env"));
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("MINE=1\n") > 0);
    mine.close();
    openExport(driver, chosen(driver, 1));
    QVERIFY(driver.type(QStringLiteral("Folder"), folder.path()));
    QVERIFY(driver.click(QStringLiteral("Save")));
    QVERIFY(driver.reads(QStringLiteral("Nothing was saved.")));
    QCOMPARE(contents(path), QByteArray("MINE=1\n"));
    QCOMPARE(exports(world), 0);
    QVERIFY(driver.click(QStringLiteral("Replace what is there")));
    QTRY_VERIFY(contents(path).contains(secretOf(world, client).toUtf8()));
    QCOMPARE(exports(world), 1);
    QVERIFY(driver.click(QStringLiteral("Close")));
}

void TestHandover::savesNothingWhenOneSecretIsMissing()
{
    WizardWorld world;
    test::createShop(world);
    const dintero::ApiClient gone = test::createShop(world);
    const QString key = keychainKey(world.session().origin(), world.session().account().id, gone.clientId);
    QVERIFY(QCoro::waitFor(world.secrets.remove(key, nullptr)));
    AccountDriver driver(world);
    const QTemporaryDir folder;
    openExport(driver, chosen(driver, 2));
    QVERIFY(driver.type(QStringLiteral("Folder"), folder.path()));
    QVERIFY(driver.click(QStringLiteral("Save")));
    QVERIFY(driver.reads(QStringLiteral("Nothing was saved: the secret of Shop is no longer in")));
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(exports(world), 0);
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

void TestHandover::needsAFolder()
{
    WizardWorld world;
    test::createShop(world);
    AccountDriver driver(world);
    openExport(driver, chosen(driver, 1));
    QVERIFY(driver.type(QStringLiteral("Folder"), QStringLiteral("/nowhere/at/all")));
    QVERIFY(driver.click(QStringLiteral("Save")));
    QVERIFY(driver.reads(QStringLiteral("There is no such folder.")));
    QVERIFY(driver.click(QStringLiteral("Cancel")));
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestHandover test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_handover.moc"
