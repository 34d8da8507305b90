#include "tests/looks/stage.h"
#include "tests/ui/accountdriver.h"
#include "ui/deletion/deleteclientdialog.h"
#include "ui/deletion/deleteclientsdialog.h"
#include "ui/rotation/rotatesecretdialog.h"

namespace clientsmith::test {

// What takes something away: a client, several, a secret that is replaced.

namespace {

const QString shop = QStringLiteral("Shop");
const QString own = QStringLiteral("Back office sign-in");

void deletion(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.show(new ui::DeleteClientDialog(stage.desk().deletion(), stage.listed(shop), stage.desk().account(),
        QStringLiteral("GNOME Keyring"), &stage.window()));
    stage.picture(QStringLiteral("delete"));
    stage.type("deleteName", shop);
    stage.picture(QStringLiteral("delete-confirmed"));
    Error refused = makeError(ErrorKind::Forbidden, QStringLiteral("Missing scope"));
    refused.status = 403;
    stage.wire.error = refused;
    stage.press("deleteNow");
    stage.waitFor("messageSentence");
    stage.picture(QStringLiteral("delete-refused"));
    stage.wire.error = makeError(ErrorKind::Network, QStringLiteral("The connection was lost"));
    stage.press("deleteNow");
    stage.wait([&] { return !stage.desk().deletion().isRunning(); }, "the deletion");
    stage.picture(QStringLiteral("delete-unknown"));
}

void rotation(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.show(new ui::RotateSecretDialog(
        stage.services(), stage.desk().session(), stage.client(shop), true, &stage.window()));
    stage.picture(QStringLiteral("rotate-1"));
    stage.world.secrets.writeError = ErrorKind::KeychainLocked;
    stage.press("rotateNow");
    stage.waitFor("messageSecondAction");
    stage.picture(QStringLiteral("rotate-1-keychain-locked"));
    stage.world.secrets.writeError.reset();
    stage.press("messageAction");
    stage.waitFor("rotateOk");
    stage.picture(QStringLiteral("rotate-2"));
    stage.press("rotateOk");
    stage.waitFor("nextStep");
    stage.picture(QStringLiteral("rotate-3"));
}

void rotationOfOwn(Stage &stage)
{
    stage.wire.production = true;
    stage.open();
    stage.show(new ui::RotateSecretDialog(
        stage.services(), stage.desk().session(), stage.client(own), false, &stage.window()));
    stage.picture(QStringLiteral("rotate-1-own-production"));
}

void openDeletionOfSeveral(Stage &stage)
{
    std::vector<ui::ListedClient> clients = stage.kept();
    clients.push_back(stage.listed(own));
    stage.show(new ui::DeleteClientsDialog(
        stage.desk().deletion(), clients, stage.desk().account(), stage.keychain(), &stage.window()));
}

void deletionOfSeveral(Stage &stage)
{
    for (int i = 0; i < 3; ++i)
        createShop(stage.world);
    stage.open();
    openDeletionOfSeveral(stage);
    stage.picture(QStringLiteral("delete-several"));
    stage.type("deleteCount", QStringLiteral("3"));
    stage.wire.error = makeError(ErrorKind::Network, QStringLiteral("The connection was lost"));
    stage.press("deleteNow");
    stage.wait([&] { return !stage.desk().deletion().isRunning(); }, "the deletion");
    stage.picture(QStringLiteral("delete-several-unknown"));
    stage.front().close();
    stage.wire.error.reset();
    stage.reload();
    openDeletionOfSeveral(stage);
    stage.type("deleteCount", QStringLiteral("3"));
    stage.press("deleteNow");
    stage.wait([&] { return !stage.desk().deletion().isRunning(); }, "the deletion");
    stage.picture(QStringLiteral("delete-several-done"));
}

void deletionInProduction(Stage &stage)
{
    stage.wire.production = true;
    stage.open();
    const QString app = QStringLiteral("Loyalty app");
    stage.show(new ui::DeleteClientDialog(stage.desk().deletion(), stage.listed(app), stage.desk().account(),
        stage.keychain(), &stage.window()));
    stage.picture(QStringLiteral("delete-production"));
    stage.front().close();
    stage.show(new ui::DeleteClientsDialog(stage.desk().deletion(), stage.desk().clients().clients(),
        stage.desk().account(), stage.keychain(), &stage.window()));
    stage.picture(QStringLiteral("delete-several-production"));
}

} // namespace

std::vector<Walk> deletionWalks()
{
    return {{"deletion", deletion}, {"deletion of several", deletionOfSeveral},
        {"deletion in production", deletionInProduction}, {"rotation", rotation},
        {"rotation of the sign-in", rotationOfOwn}};
}

} // namespace clientsmith::test
