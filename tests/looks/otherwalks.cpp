#include "tests/looks/stage.h"
#include "tests/ui/accountdriver.h"
#include "ui/accounts/merchantdialog.h"
#include "ui/accounts/merchantscontroller.h"
#include "ui/accounts/signoutdialog.h"
#include "ui/application/accesswindows.h"
#include "ui/application/application.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/passphrase/unlockdialog.h"
#include "ui/storewords.h"
#include "ui/theme/theme.h"
#include "ui/tour/caption.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QCoroTask>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace clientsmith::test {

namespace {

void settingsAndPreferences(Stage &stage)
{
    stage.offerFile();
    stage.open();
    stage.press("navSettings");
    stage.pictureOfLong(QStringLiteral("settings"));
    stage.press("navPreferences");
    stage.pictureOfLong(QStringLiteral("preferences"));
    stage.press("testKeychainButton");
    stage.waitFor("messageSentence");
    stage.pictureOfLong(QStringLiteral("preferences-tested"));
    stage.world.secrets.writeError = ErrorKind::KeychainRefused;
    stage.press("testKeychainButton");
    stage.waitFor("messageDetailsToggle");
    stage.pictureOfLong(QStringLiteral("preferences-refused"));
    stage.window().say(
        ui::Application::tr("Diagnostics copied. They hold no secret, no account and no client."));
    stage.pictureOfLong(QStringLiteral("preferences-status"));
}

void proxyAddress(Stage &stage)
{
    stage.open();
    stage.press("navPreferences");
    auto *chooser = stage.window().findChild<QComboBox *>(QStringLiteral("proxyChooser"));
    chooser->setCurrentIndex(chooser->count() - 1);
    stage.pictureOfLong(QStringLiteral("preferences-proxy"));
    stage.type("proxyAddress", QStringLiteral("bad host:99999"));
    QTest::keyClick(stage.window().findChild<QLineEdit *>(QStringLiteral("proxyAddress")), Qt::Key_Return);
    stage.pictureOfLong(QStringLiteral("preferences-proxy-wrong"));
    chooser->setCurrentIndex(0);
}

void signingOut(Stage &stage)
{
    stage.open();
    const ui::StoreWords store = ui::storeWords(stage.world.secrets);
    const Account &account = stage.desk().account();
    auto *dialog =
        new ui::SignOutDialog(account, std::nullopt, ui::SignOutLoss::Secret, store, &stage.window());
    stage.show(dialog);
    stage.picture(QStringLiteral("sign-out"));
    stage.press("signOutConfirm");
    dialog->showError(makeError(ErrorKind::KeychainUnavailable, QStringLiteral("No such name")));
    stage.picture(QStringLiteral("sign-out-no-keychain"));
    stage.front().close();
    stage.show(new ui::SignOutDialog(account, account, ui::SignOutLoss::SignInAlone, store, &stage.window()));
    stage.picture(QStringLiteral("sign-out-acting"));
    stage.front().close();
    stage.show(
        new ui::SignOutDialog(account, std::nullopt, ui::SignOutLoss::Nothing, store, &stage.window()));
    stage.picture(QStringLiteral("sign-out-not-kept"));
}

void settingsOfTheDemo(Stage &stage)
{
    stage.open({.demo = true, .kept = false});
    stage.press("navSettings");
    stage.pictureOfLong(QStringLiteral("settings-demo"));
}

void about(Stage &stage)
{
    stage.open();
    stage.show(new ui::AboutDialog(&stage.window()));
    stage.pictureOfLong(QStringLiteral("about"));
    stage.front().close();
    stage.show(new ui::ShortcutsDialog(*stage.window().menuBar(), &stage.window()));
    stage.pictureOfLong(QStringLiteral("shortcuts"));
}

/// One of each kind, with what is as long as it gets.
void addEvents(Stage &stage)
{
    for (int kind = 0; kind <= static_cast<int>(EventKind::ReplacementGivenUp); ++kind) {
        Event event{static_cast<EventKind>(kind), stage.world.session().account().id,
            QStringLiteral("6ce1bd2d-0be3-4b5d-9ad3-a2d0b2e5c3f1"), QStringLiteral("Shop")};
        event.what = kind == static_cast<int>(EventKind::Exported) ? QStringLiteral("env")
                                                                   : QStringLiteral("admin:checkout");
        event.where = QStringLiteral("/home/somebody/Documents/shop.env");
        event.outcome = kind == static_cast<int>(EventKind::Verified) ? EventOutcome::Failed
            : kind == static_cast<int>(EventKind::AccessRemoved)      ? EventOutcome::Unknown
                                                                      : EventOutcome::Done;
        event.error = event.outcome == EventOutcome::Done ? QString() : QStringLiteral("network");
        if (!stage.world.services().events.add(event))
            qFatal("The events can't be written");
    }
}

void activity(Stage &stage)
{
    stage.open();
    stage.press("navActivity");
    stage.picture(QStringLiteral("activity-empty"));
    createShop(stage.world);
    interruptCreation(stage.world, Keeping::Person);
    addEvents(stage);
    stage.open();
    stage.press("navActivity");
    stage.pictureOfLong(QStringLiteral("activity"));
}

void access(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    const QString shop = QStringLiteral("Shop");
    ui::openAddAccess(stage.desk(), stage.listed(shop), stage.window());
    stage.pictureOfLong(QStringLiteral("access-add"));
    stage.front().close();
    ui::openRemoveAccess(stage.desk(), stage.listed(shop), stage.window());
    stage.pictureOfLong(QStringLiteral("access-remove"));
    stage.front().close();
    ui::openRemoveAccess(stage.desk(), stage.listed(QStringLiteral("Back office sign-in")), stage.window());
    stage.pictureOfLong(QStringLiteral("access-remove-own"));
}

void merchants(Stage &stage)
{
    stage.open();
    const Account account = stage.partner();
    const std::vector<sandbox::Account> accounts = stage.world.sandbox.accounts();
    AccountSession session(stage.services().origin, account, stage.wire, stage.services().clock,
        signInSecretInMemory(accounts.at(1).clientSecret.clone()));
    ui::MerchantsController controller(session);
    auto *dialog = new ui::MerchantDialog(account, controller, &stage.window());
    stage.show(dialog);
    stage.wait([&] { return !controller.isLoading(); }, "the merchants");
    stage.pictureOfLong(QStringLiteral("merchants"));
    stage.type("merchantSearch", QStringLiteral("nothing of the kind"));
    stage.pictureOfLong(QStringLiteral("merchants-no-match"));
    stage.wire.error = makeError(ErrorKind::Network, QStringLiteral("No network"));
    controller.load();
    stage.wait([&] { return !controller.isLoading(); }, "the failure");
    stage.pictureOfLong(QStringLiteral("merchants-failed"));
    delete dialog;
}

void unlocking(Stage &stage)
{
    stage.window().showStart();
    PassphraseFileStore &file = stage.offerFile();
    if (!QCoro::waitFor(file.create(Secret(QByteArrayView("correct horse battery staple")))))
        throw Stuck("The file can't be made");
    file.lock();
    auto *dialog = new ui::UnlockDialog(file, &stage.window());
    dialog->openOver(stage.window());
    stage.waitFor("passphraseDo");
    stage.picture(QStringLiteral("passphrase-unlock"));
    const auto fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields.front(), QStringLiteral("wrong"));
    stage.press("passphraseDo");
    stage.wait([dialog] { return !dialog->isWorking(); }, "the file");
    stage.picture(QStringLiteral("passphrase-unlock-wrong"));
}

void errors(Stage &stage)
{
    constexpr int perPage = 4;
    QDialog *page = nullptr;
    int number = 0;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        if (kind % perPage == 0) {
            delete page;
            page = new QDialog(&stage.window());
            page->setFixedWidth(560);
            ui::setRole(page, "ground", QStringLiteral("window"));
            new QVBoxLayout(page);
        }
        auto *message = new ui::InlineMessage(page);
        Error error =
            makeError(static_cast<ErrorKind>(kind), QStringLiteral("What the provider says about it"));
        error.status = 400 + kind;
        error.code = QStringLiteral("SOME CODE");
        message->say(error);
        message->setAction(QStringLiteral("OK"));
        page->layout()->addWidget(message);
        if (kind % perPage == perPage - 1 || kind == static_cast<int>(ErrorKind::Cancelled)) {
            stage.show(page);
            page->resize(560, page->layout()->totalHeightForWidth(560));
            page->setMinimumHeight(page->height());
            stage.pictureOfLong(QStringLiteral("errors-%1").arg(++number));
        }
    }
}

void tourCaption(Stage &stage)
{
    ui::TourCaption caption;
    caption.say(3, 9, QStringLiteral("Create new API client"));
    stage.pictureOf(caption, QStringLiteral("tour-caption"));
}

} // namespace

std::vector<Walk> otherWalks()
{
    return {{"settings and preferences", settingsAndPreferences}, {"proxy", proxyAddress},
        {"signing out", signingOut}, {"settings of the demo", settingsOfTheDemo}, {"about", about},
        {"activity", activity}, {"access", access}, {"merchants", merchants}, {"passphrase", unlocking},
        {"errors", errors}, {"tour", tourCaption}};
}

} // namespace clientsmith::test
