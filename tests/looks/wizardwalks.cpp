#include "core/dintero/scopes.h"
#include "tests/looks/stage.h"
#include "ui/wizard/createclientwizard.h"

#include <QMenu>
#include <QPushButton>

namespace clientsmith::test {

namespace {

void openWizard(Stage &stage, bool demo = true)
{
    stage.open({.demo = demo});
    stage.show(new ui::CreateClientWizard(stage.services(), stage.desk().session(), demo, &stage.window()));
}

void toReview(Stage &stage)
{
    stage.press("wizardNext");
    stage.type("websiteUrl", QStringLiteral("shop.example.com"));
    stage.press("wizardNext");
}

void fivePages(Stage &stage)
{
    openWizard(stage);
    stage.picture(QStringLiteral("wizard-1"));
    stage.press("wizardNext");
    stage.picture(QStringLiteral("wizard-2"));
    stage.type("websiteUrl", QStringLiteral("http://shop.example.com"));
    stage.picture(QStringLiteral("wizard-2-wrong"));
    stage.type("websiteUrl", QString::fromUtf8("blåbærsyltetøy.example"));
    stage.picture(QStringLiteral("wizard-2-filled"));
    stage.press("wizardNext");
    stage.picture(QStringLiteral("wizard-3"));
    stage.press("createNewApiClient");
    stage.waitFor("wizardOk");
    stage.picture(QStringLiteral("wizard-4"));
    stage.press("showSecret");
    stage.press("clientSecretCopy");
    stage.picture(QStringLiteral("wizard-4-shown-and-copied"));
    if (QMenu *formats = static_cast<QPushButton &>(stage.control("copyFor")).menu()) {
        formats->popup(QPoint(100, 100));
        stage.pictureOf(*formats, QStringLiteral("wizard-4-copy-for"));
        formats->close();
    }
    stage.press("wizardOk");
    stage.waitFor("nextStep");
    stage.picture(QStringLiteral("wizard-5"));
    // What was copied is still counted down, beside more buttons.
    stage.press("createAnother");
    toReview(stage);
    stage.picture(QStringLiteral("wizard-3-after-copying"));
}

void everyKind(Stage &stage)
{
    openWizard(stage, false);
    for (const dintero::ClientType type : dintero::allClientTypes()) {
        const QByteArray kind = "kind-" + dintero::clientTypeName(type).toLatin1();
        if (!stage.has(kind.constData()))
            continue;
        stage.press(kind.constData());
        stage.picture(QStringLiteral("wizard-1-%1").arg(dintero::clientTypeName(type)));
        if (type == dintero::ClientType::Custom) {
            stage.press("wizardNext");
            stage.pictureOfLong(QStringLiteral("wizard-2-custom"));
            continue;
        }
        toReview(stage);
        stage.picture(QStringLiteral("wizard-3-%1").arg(dintero::clientTypeName(type)));
        stage.press("wizardBack");
        stage.press("wizardBack");
    }
}

void withoutKeychain(Stage &stage)
{
    stage.offerFile();
    stage.world.secrets.writeError = ErrorKind::KeychainUnavailable;
    openWizard(stage);
    toReview(stage);
    stage.press("createNewApiClient");
    stage.waitFor("keepMyself");
    stage.picture(QStringLiteral("wizard-3-no-keychain"));
    stage.press("keepMyself");
    stage.waitFor("wizardOk");
    stage.picture(QStringLiteral("wizard-4-kept-by-the-person"));
    stage.pictureOfQuestion(
        "discardQuestion", QStringLiteral("wizard-4-discard"), [&] { stage.press("wizardOk"); });
    stage.press("clientSecretCopy");
    stage.pictureOfQuestion(
        "discardQuestion", QStringLiteral("wizard-4-copied"), [&] { stage.press("wizardOk"); });
}

void foundWithoutSecret(Stage &stage)
{
    stage.world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::DropAnswer, 0, 1});
    stage.world.sandbox.addFault({QStringLiteral("rotateClientSecret"), sandbox::FaultKind::Status, 403, -1});
    openWizard(stage);
    toReview(stage);
    stage.press("createNewApiClient");
    stage.waitFor("messageDetailsToggle");
    stage.picture(QStringLiteral("wizard-3-found-without-secret"));
}

void afterTheCall(Stage &stage)
{
    stage.world.secrets.clientWriteError = ErrorKind::KeychainLocked;
    stage.world.sandbox.addFault({QStringLiteral("createGrant"), sandbox::FaultKind::Status, 500, 1});
    openWizard(stage);
    toReview(stage);
    stage.press("createNewApiClient");
    stage.waitFor("storeAgain");
    stage.picture(QStringLiteral("wizard-4-not-kept"));
    stage.world.secrets.clientWriteError.reset();
    stage.press("storeAgain");
    stage.wait(
        [&] {
            return stage.has("keeperMessage") &&
                stage.control("keeperMessage").property("tone") == QLatin1String("success");
        },
        "the keychain");
    stage.press("wizardOk");
    stage.waitFor("finishAccess");
    stage.picture(QStringLiteral("wizard-5-no-access"));
}

void failures(Stage &stage)
{
    openWizard(stage);
    toReview(stage);
    stage.world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::Status, 403, 1});
    stage.press("createNewApiClient");
    stage.waitFor("messageDetailsToggle");
    stage.press("messageDetailsToggle");
    stage.pictureOfLong(QStringLiteral("wizard-3-failed"));
}

void waiting(Stage &stage)
{
    openWizard(stage);
    toReview(stage);
    stage.world.secrets.stall();
    stage.press("createNewApiClient");
    stage.waitFor("progressCancel");
    stage.picture(QStringLiteral("wizard-3-waiting"));
}

} // namespace

std::vector<Walk> wizardWalks()
{
    return {{"wizard", fivePages}, {"wizard, kinds", everyKind}, {"wizard, no keychain", withoutKeychain},
        {"wizard, found without secret", foundWithoutSecret}, {"wizard, after the call", afterTheCall},
        {"wizard, failures", failures}, {"wizard, waiting", waiting}};
}

} // namespace clientsmith::test
