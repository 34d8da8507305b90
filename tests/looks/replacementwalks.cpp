#include "core/provisioning/replacement.h"
#include "tests/looks/stage.h"
#include "tests/ui/accountdriver.h"
#include "ui/replacement/replacedialog.h"
#include "ui/rotation/rotatesecretdialog.h"

#include <QCoroTask>

namespace clientsmith::test {

namespace {

const QString shop = QStringLiteral("Shop");

/// A client with another's name, as the provider allows.
dintero::ApiClient createNamed(Stage &stage, const QString &name)
{
    CreateClientFlow flow(flowParts(stage.world.services(), stage.world.session()));
    ClientDraft draft = draftOfShop();
    draft.name = name;
    const Result<ProvisionedClient> created = QCoro::waitFor(flow.run(draft, Keeping::Keychain));
    if (!created)
        throw Stuck("The client can't be created");
    flow.release();
    return created->client;
}

/// To where the new client is there and its secret was handed out.
void begin(Stage &stage, const dintero::ApiClient &old, const QString &newName)
{
    const dintero::ApiClient created = createNamed(stage, newName);
    const dintero::AccountId account = stage.world.session().account().id;
    Services services = stage.world.services();
    const Replacement replacement{old.id, old.clientId, old.name, created.clientId, {}, newName};
    if (!services.replacements.begin(account, replacement) ||
        !services.replacements.noteCreated(account, replacement, created.id, created.clientId))
        throw Stuck("The replacement can't be begun");
}

void openChecklist(Stage &stage)
{
    stage.show(new ui::ReplaceDialog(stage.desk().replacements(), stage.listed(shop), stage.desk().account(),
        stage.desk().keychain().store(), &stage.window()));
}

void waitForWork(Stage &stage)
{
    stage.wait([&] { return !stage.desk().replacements().isRunning(); }, "the replacement");
}

void checklist(Stage &stage)
{
    const dintero::ApiClient old = createShop(stage.world);
    stage.open();
    openChecklist(stage);
    stage.picture(QStringLiteral("replace-1"));
    Error refused = makeError(ErrorKind::Forbidden, QStringLiteral("Missing scope"));
    refused.status = 403;
    stage.wire.error = refused;
    stage.press("replaceCreate");
    stage.waitFor("messageSentence");
    stage.picture(QStringLiteral("replace-1-refused"));
    stage.front().close();
    stage.wire.error.reset();
    stage.desk().replacements().close(old.id);
    begin(stage, old, QStringLiteral("Shop (2)"));
    stage.reload();
    openChecklist(stage);
    stage.picture(QStringLiteral("replace-2"));
    stage.press("replaceInShop");
    stage.picture(QStringLiteral("replace-3"));
    stage.world.secrets.stall();
    stage.press("replaceVerify");
    stage.waitFor("progressCancel");
    stage.picture(QStringLiteral("replace-3-waiting"));
    stage.world.secrets.answer();
    waitForWork(stage);
    stage.waitFor("replaceDeleteOld");
    stage.picture(QStringLiteral("replace-4"));
    stage.press("replaceGiveUp");
    stage.waitFor("giveUpConfirm");
    stage.picture(QStringLiteral("replace-give-up"));
    stage.front().close();
    if (!QCoro::waitFor(
            stage.world.session().clients().rotateSecret(stage.client(QStringLiteral("Shop (2)")).id)))
        throw Stuck("The secret can't be replaced");
    stage.press("replaceDeleteOld");
    stage.waitFor("messageAction");
    stage.picture(QStringLiteral("replace-4-refused"));
    if (!QCoro::waitFor(stage.world.session().clients().remove(old.id, nullptr)))
        throw Stuck("The old client can't be deleted");
    stage.reload();
    stage.picture(QStringLiteral("replace-done"));
}

void newOneIsGone(Stage &stage)
{
    const dintero::ApiClient old = createShop(stage.world);
    begin(stage, old, QStringLiteral("Shop (2)"));
    stage.open();
    if (!QCoro::waitFor(
            stage.world.session().clients().remove(stage.client(QStringLiteral("Shop (2)")).id, nullptr)))
        throw Stuck("The new client can't be deleted");
    stage.reload();
    openChecklist(stage);
    stage.picture(QStringLiteral("replace-new-one-gone"));
}

void aboveTheList(Stage &stage)
{
    const QString longName =
        QStringLiteral("Checkout of the web shop for outdoor clothing and equipment, north, number %1");
    for (int i = 0; i < 4; ++i)
        begin(stage, createNamed(stage, longName.arg(i)), longName.arg(i) + QStringLiteral(" (2)"));
    begin(stage, createShop(stage.world), QStringLiteral("Shop (2)"));
    stage.open();
    stage.waitFor("replacementGoOn");
    stage.pictureOfLong(QStringLiteral("replacements"));
    stage.chooseClient(shop);
    stage.pictureOfLong(QStringLiteral("replacements-details"));
    interruptCreation(stage.world, Keeping::Person);
    stage.interrupt(2);
    stage.reload();
    stage.waitFor("interruptedFinishAll");
    stage.pictureOfLong(QStringLiteral("replacements-and-interrupted"));
    stage.press("interruptedFinishAll");
    stage.wait([&] { return !stage.desk().interrupted().isRunning() && !stage.desk().clients().isLoading(); },
        "what was interrupted");
    stage.pictureOfLong(QStringLiteral("replacements-and-finished"));
}

} // namespace

std::vector<Walk> replacementWalks()
{
    return {{"replacement", checklist}, {"replacement, the new one is gone", newOneIsGone},
        {"replacement, above the list", aboveTheList}};
}

} // namespace clientsmith::test
