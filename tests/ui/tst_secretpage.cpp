#include "tests/support/testmain.h"
#include "tests/ui/wizarddriver.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/wizard/secretfield.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace clientsmith::ui {

using test::WizardDriver;
using test::WizardWorld;

class TestSecretPage final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsMaskedUntilShown();
    void copyWorksMasked();
    void copyForWooCommerce();
    void enterDoesNotLeaveTheSecret();
    void savesOwnerOnly();
    void nextFileGoesBesideTheLast();
    void failedSaveHoldsNothing();
    void secretIsWipedBehindThePage();
};

void TestSecretPage::secretIsMaskedUntilShown()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toCredentials();
    auto *field = qobject_cast<SecretField *>(driver.named(QStringLiteral("Client secret")));
    QVERIFY(!field->isRevealed());
    QVERIFY(field->revealedText().isEmpty());
    driver.click(QStringLiteral("Show"));
    QVERIFY(field->isRevealed());
    QVERIFY(field->revealedText().size() >= 32);
    driver.wizard().hide();
    QVERIFY(!field->isRevealed());
}

void TestSecretPage::copyWorksMasked()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toCredentials();
    driver.click(QStringLiteral("Copy Client secret"));
    auto *field = qobject_cast<SecretField *>(driver.named(QStringLiteral("Client secret")));
    QVERIFY(!field->isRevealed());
    field->setRevealed(true);
    QCOMPARE(QGuiApplication::clipboard()->text(), field->revealedText());
    // How much it says of it depends on the room that there is.
    QVERIFY(driver.words().contains(QRegularExpression(QStringLiteral("[Cc]leared in \\d+ s"))));
    SecretClipboard::ofApplication().clearNow();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSecretPage::copyForWooCommerce()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toCredentials();
    auto *button = qobject_cast<QPushButton *>(driver.named(QStringLiteral("Copy for")));
    auto *action = button->menu()->findChild<QAction *>(QStringLiteral("copyFor-woocommerce"));
    QVERIFY(action != nullptr);
    action->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("12345678")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("T12345678")));
    QVERIFY(driver.words().contains(QStringLiteral("digits only")));
    SecretClipboard::ofApplication().clearNow();
}

void TestSecretPage::enterDoesNotLeaveTheSecret()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toCredentials();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(&driver.wizard(), key);
        QTest::keyClick(driver.named(QStringLiteral("Save the credentials")), key);
        QTest::keyClick(driver.named(QStringLiteral("OK")), key);
        QCOMPARE(driver.wizard().step(), WizardStep::Credentials);
    }
}

void TestSecretPage::savesOwnerOnly()
{
    WizardWorld world;
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    WizardDriver driver(world);
    const QString path = world.folder.filePath(QStringLiteral("kept.env"));
    QString suggested;
    driver.wizard().setChooseSaveFile([&](QWidget *, const IssuedCredentials &credentials) {
        suggested = suggestedFileName(credentials, CredentialFormat::Env);
        return SaveChoice{path, CredentialFormat::Env};
    });
    driver.toCredentials();
    driver.click(QStringLiteral("Save to a file"));
    QVERIFY(suggested.startsWith(QStringLiteral("T12345678")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("DINTERO_CLIENT_SECRET="));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(driver.words().contains(path));
    // A saved secret is held: no question.
    driver.click(QStringLiteral("OK"));
    QCOMPARE(driver.wizard().step(), WizardStep::Created);
    QCOMPARE(driver.questions(), 0);
}

void TestSecretPage::nextFileGoesBesideTheLast()
{
    QVERIFY(QFileInfo(folderForSaving()).isDir());
    const QTemporaryDir folder;
    WizardWorld world;
    WizardDriver driver(world);
    driver.wizard().setChooseSaveFile([&](QWidget *, const IssuedCredentials &) {
        return std::optional(SaveChoice{folder.filePath(QStringLiteral("shop.env")), CredentialFormat::Env});
    });
    driver.toCredentials();
    driver.click(QStringLiteral("Save to a file"));
    QCOMPARE(folderForSaving(), QFileInfo(folder.path()).absoluteFilePath());
}

void TestSecretPage::failedSaveHoldsNothing()
{
    WizardWorld world;
    world.secrets.clientWriteError = ErrorKind::KeychainRefused;
    WizardDriver driver(world);
    driver.wizard().setChooseSaveFile([&](QWidget *, const IssuedCredentials &) {
        return SaveChoice{
            world.folder.filePath(QStringLiteral("missing/folder/kept.env")), CredentialFormat::Env};
    });
    driver.toCredentials();
    driver.click(QStringLiteral("Save to a file"));
    QVERIFY(driver.words().contains(QStringLiteral("The file was not saved")));
    driver.answerWith(QStringLiteral("Go back"));
    driver.click(QStringLiteral("OK"));
    QCOMPARE(driver.questions(), 1);
    QCOMPARE(driver.wizard().step(), WizardStep::Credentials);
}

void TestSecretPage::secretIsWipedBehindThePage()
{
    WizardWorld world;
    WizardDriver driver(world);
    driver.toCredentials();
    auto *job = QCoreApplication::instance()->findChild<CredentialsJob *>();
    QVERIFY(job != nullptr);
    auto *flow = job->findChild<CreateClientFlow *>();
    QTRY_VERIFY(!flow->isRunning());
    QVERIFY(!flow->credentials()->secret().isEmpty());
    driver.click(QStringLiteral("OK"));
    QVERIFY(flow->credentials()->secret().isEmpty());
    driver.click(QStringLiteral("Close"));
    QTRY_VERIFY(QCoreApplication::instance()->findChild<CredentialsJob *>() == nullptr);
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestSecretPage)
#include "tst_secretpage.moc"
