#include "tests/looks/stage.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientstable.h"

namespace clientsmith::test {

namespace {

void one(Stage &stage)
{
    stage.interrupt(1);
    stage.open();
    stage.waitFor("interruptedFinish");
    stage.picture(QStringLiteral("recovery-one"));
    stage.world.secrets.readError = ErrorKind::KeychainLocked;
    stage.press("interruptedFinish");
    stage.waitFor("messageSecondAction");
    stage.pictureOfLong(QStringLiteral("recovery-one-keychain-locked"));
}

void several(Stage &stage)
{
    stage.interrupt(2);
    interruptCreation(stage.world, Keeping::Person);
    stage.open();
    stage.waitFor("interruptedFinishAll");
    stage.pictureOfLong(QStringLiteral("recovery-several"));
    stage.chooseClient(QStringLiteral("Loyalty app"));
    stage.pictureOfLong(QStringLiteral("recovery-several-details"));
    stage.press("interruptedKeep");
    stage.waitFor("keepSecretNow");
    stage.picture(QStringLiteral("keep-secret"));
    stage.press("keepSecretCancel");
    stage.window().findChild<ui::ClientsTable *>()->chooseNothing();
    stage.press("interruptedFinishAll");
    stage.wait([&] { return !stage.desk().interrupted().isRunning() && !stage.desk().clients().isLoading(); },
        "what was interrupted");
    stage.pictureOfLong(QStringLiteral("recovery-several-finished"));
}

void finished(Stage &stage)
{
    stage.interrupt(1);
    stage.open();
    stage.press("interruptedFinish");
    stage.waitFor("messageAction");
    stage.wait([&] { return !stage.desk().clients().isLoading(); }, "the list");
    stage.picture(QStringLiteral("recovery-finished"));
}

void waiting(Stage &stage)
{
    stage.interrupt(1);
    stage.open();
    stage.waitFor("interruptedFinish");
    stage.wire.silent = true;
    stage.press("interruptedFinish");
    stage.waitFor("progressCancel");
    stage.picture(QStringLiteral("recovery-waiting"));
}

void keepSecretFails(Stage &stage)
{
    interruptCreation(stage.world, Keeping::Person);
    stage.open();
    stage.press("interruptedKeep");
    stage.type("keepSecretField", QStringLiteral("not the one"));
    stage.press("keepSecretNow");
    stage.waitFor("messageSentence");
    stage.picture(QStringLiteral("keep-secret-wrong"));
}

} // namespace

std::vector<Walk> recoveryWalks()
{
    return {{"recovery", one}, {"recovery, several", several}, {"recovery, finished", finished},
        {"recovery, waiting", waiting}, {"recovery, the secret", keepSecretFails}};
}

} // namespace clientsmith::test
