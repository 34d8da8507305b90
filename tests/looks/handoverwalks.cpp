#include "core/handover/credentialformats.h"
#include "tests/looks/stage.h"
#include "tests/ui/accountdriver.h"
#include "ui/handover/copyfordialog.h"
#include "ui/handover/exportdialog.h"
#include "ui/verification/verifyclientsdialog.h"

#include <QCoroTask>
#include <QListWidget>

namespace clientsmith::test {

// What is done with a kept secret: it is verified, copied, and saved to files.

namespace {

const QString shop = QStringLiteral("Shop");

void replaceBehindOurBack(Stage &stage, const dintero::ApiClient &client)
{
    if (!QCoro::waitFor(stage.world.session().clients().rotateSecret(client.id)))
        throw Stuck("The secret can't be replaced");
}

void verify(Stage &stage)
{
    ui::ClientVerification &verification = stage.desk().verification();
    verification.start({stage.listed(shop)});
    stage.wait(
        [&] { return !verification.isRunning() && !stage.desk().clients().isLoading(); }, "the verification");
}

void verification(Stage &stage)
{
    const dintero::ApiClient client = createShop(stage.world);
    stage.open();
    stage.chooseClient(shop);
    verify(stage);
    stage.pictureOfLong(QStringLiteral("verify-works"));
    stage.world.secrets.readError = ErrorKind::KeychainLocked;
    verify(stage);
    stage.pictureOfLong(QStringLiteral("verify-keychain-locked"));
    stage.world.secrets.readError.reset();
    replaceBehindOurBack(stage, client);
    verify(stage);
    stage.press("messageDetailsToggle");
    stage.pictureOfLong(QStringLiteral("verify-refused"));
    stage.wire.silent = true;
    stage.desk().verification().start({stage.listed(shop)});
    stage.waitFor("progressCancel");
    stage.pictureOfLong(QStringLiteral("verify-waiting"));
}

void verificationOfSeveral(Stage &stage)
{
    createShop(stage.world);
    const dintero::ApiClient dead = createShop(stage.world);
    createShop(stage.world);
    replaceBehindOurBack(stage, dead);
    stage.open();
    stage.world.secrets.stall();
    stage.show(new ui::VerifyClientsDialog(stage.desk().verification(), stage.kept(), stage.desk().account(),
        stage.keychain(), &stage.window()));
    stage.picture(QStringLiteral("verify-several-waiting"));
    stage.world.secrets.answer();
    stage.waitFor("verifyClose");
    stage.picture(QStringLiteral("verify-several"));
}

void copyFor(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.show(new ui::CopyForDialog(stage.desk().handover(), stage.listed(shop), stage.desk().account(),
        stage.desk().session().origin(), stage.keychain(), &stage.window()));
    auto &formats = static_cast<QListWidget &>(stage.control("copyForFormats"));
    for (int row = 0; row < formats.count(); ++row) {
        formats.setCurrentRow(row);
        const CredentialFormat format = allCredentialFormats().at(static_cast<std::size_t>(row));
        stage.picture(QStringLiteral("copy-for-%1").arg(credentialFormatName(format)));
    }
    formats.setCurrentRow(0);
    stage.press("copyForAll");
    stage.waitFor("messageSentence");
    stage.picture(QStringLiteral("copy-for-copied"));
    stage.world.secrets.readError = ErrorKind::KeychainLocked;
    stage.press("copyForAll");
    stage.waitFor("messageAction");
    stage.picture(QStringLiteral("copy-for-keychain-locked"));
}

void exportOfOne(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.show(new ui::ExportDialog(stage.desk().handover(), {stage.listed(shop)}, stage.desk().account(),
        stage.keychain(), &stage.window()));
    stage.type("exportFolder", QStringLiteral("/home/kari/shop"));
    stage.picture(QStringLiteral("export"));
    stage.press("exportSave");
    stage.picture(QStringLiteral("export-no-folder"));
    stage.world.secrets.stall();
    stage.type("exportFolder", stage.world.folder.path());
    stage.press("exportSave");
    stage.waitFor("progressCancel");
    stage.picture(QStringLiteral("export-waiting"));
    stage.world.secrets.answer();
    stage.waitFor("messageSentence");
    stage.picture(QStringLiteral("export-saved"));
}

void exportOfSeveral(Stage &stage)
{
    for (int i = 0; i < 3; ++i)
        createShop(stage.world);
    stage.open();
    const auto open = [&stage] {
        stage.show(new ui::ExportDialog(stage.desk().handover(), stage.desk().clients().clients(),
            stage.desk().account(), stage.keychain(), &stage.window()));
        stage.type("exportFolder", stage.world.folder.path());
    };
    open();
    stage.picture(QStringLiteral("export-several"));
    stage.world.secrets.readError = ErrorKind::KeychainLocked;
    stage.press("exportSave");
    stage.waitFor("messageDetailsToggle");
    stage.picture(QStringLiteral("export-several-keychain-locked"));
    stage.world.secrets.readError.reset();
    stage.press("exportTogether");
    stage.press("exportSave");
    stage.waitFor("messageSentence");
    stage.picture(QStringLiteral("export-several-saved"));
    stage.front().close();
    replaceBehindOurBack(stage, stage.client(shop));
    open();
    const QDir folder(stage.world.folder.path());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("something else") < 0)
            throw Stuck("The file can't be written");
    }
    stage.press("exportTogether");
    stage.press("exportSave");
    stage.waitFor("messageAction");
    stage.picture(QStringLiteral("export-several-in-the-way"));
}

} // namespace

std::vector<Walk> handoverWalks()
{
    return {{"verification", verification}, {"verification of several", verificationOfSeveral},
        {"copy for", copyFor}, {"export", exportOfOne}, {"export of several", exportOfSeveral}};
}

} // namespace clientsmith::test
