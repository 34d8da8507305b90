#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/application/application.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/wizard/wizardcreation.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace clientsmith::ui {

namespace {

class LentWorld final : public World
{
public:
    explicit LentWorld(test::WizardWorld &parts)
        : m_parts(parts)
    {
    }

    WorldKind kind() const override { return WorldKind::Real; }
    Services services() override { return m_parts.services(); }
    QString dataFolder() const override { return m_parts.folder.path(); }
    QCoro::Task<> leave() override { co_return; }

private:
    test::WizardWorld &m_parts;
};

/// Refuses to close, as a window with a secret that nobody holds does.
class StubbornDialog final : public QDialog
{
public:
    using QDialog::QDialog;
    bool stubborn = true;

protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(!stubborn); }
};

const QString merchant = QStringLiteral("T12345678");
const QString partner = QStringLiteral("T11200000");

} // namespace

/// Several accounts, one window.
class TestSwitchAccount final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void menuNamesEachAccount();
    void switchesAndKeepsThePage();
    void keepsNothingOfTheOtherAccount();
    void staysWhileADialogDoes();
    void endsWhatLoads();
    void keysOpenAccounts();
    void signInPageLeadsBack();
    void unkeptSignInCanBeReturnedTo();
    void tellsOfInterruptedWorkElsewhere();
    void partnerActsForAMerchant();
    void ownSignInIsKnownToAPartner();
    void signsOutOfTheOpenAccountAlone();
    void staysSignedInWhenTheKeychainDoesNotOpen();

private:
    /// Signed in to both, with nobody typing.
    void keepBoth();
    void keep(const sandbox::Account &account);
    void start(const QString &account);
    template <typename T>
    T *find(const QString &name) const
    {
        return m_application->window().findChild<T *>(name);
    }
    QAction *entry(const QString &name) const;
    void choose(const QString &name);
    bool isOpen(const QString &account) const;

    std::unique_ptr<test::WizardWorld> m_parts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_application;
};

void TestSwitchAccount::init()
{
    StrictTest::init();
    m_parts = std::make_unique<test::WizardWorld>();
    m_settings = std::make_unique<QSettings>(
        m_parts->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>(*m_settings);
}

void TestSwitchAccount::cleanup()
{
    if (m_application)
        m_application->shutDown();
    m_application.reset();
    m_language.reset();
    m_theme.reset();
    m_settings.reset();
    m_parts.reset();
    StrictTest::cleanup();
}

void TestSwitchAccount::keep(const sandbox::Account &account)
{
    Services services = m_parts->services();
    const Account kept{*dintero::AccountId::parse(account.accountId), account.businessName, account.clientId};
    QVERIFY(services.accounts.put(kept));
    const QString key = keychainKey(services.origin, kept.id, kept.clientId);
    QVERIFY(QCoro::waitFor(services.secrets.write(key, account.clientSecret.clone(), nullptr)));
}

void TestSwitchAccount::keepBoth()
{
    const std::vector<sandbox::Account> accounts = m_parts->sandbox.accounts();
    keep(accounts.at(0));
    keep(accounts.at(1));
}

void TestSwitchAccount::start(const QString &account)
{
    const auto makeWorld = [this](WorldKind) -> Result<std::unique_ptr<World>> {
        return std::unique_ptr<World>(std::make_unique<LentWorld>(*m_parts));
    };
    m_application =
        std::make_unique<Application>(*m_theme, *m_language, *m_settings, makeWorld, wizardCreation());
    m_application->start({false, account});
    QTRY_VERIFY(find<QWidget>(QStringLiteral("workspace")) || find<QWidget>(QStringLiteral("startPage")) ||
        find<QWidget>(QStringLiteral("signInPage")));
}

QAction *TestSwitchAccount::entry(const QString &name) const
{
    auto *menu = find<QMenu>(QStringLiteral("accountMenu"));
    Q_EMIT menu->aboutToShow();
    return menu->findChild<QAction *>(name);
}

void TestSwitchAccount::choose(const QString &name)
{
    QAction *action = entry(name);
    QVERIFY2(action, qPrintable(name));
    action->trigger();
}

bool TestSwitchAccount::isOpen(const QString &account) const
{
    const auto *id = find<QLabel>(QStringLiteral("bannerAccountId"));
    return m_application->desk() != nullptr && m_application->desk()->account().id.text() == account &&
        id != nullptr && id->text() == account;
}

void TestSwitchAccount::menuNamesEachAccount()
{
    keepBoth();
    start(merchant);
    const QAction *here = entry(QStringLiteral("actionAccount") + merchant);
    const QAction *there = entry(QStringLiteral("actionAccount") + partner);
    QVERIFY(here && there);
    here = entry(QStringLiteral("actionAccount") + merchant);
    QVERIFY(here->isChecked());
    QCOMPARE(here->text(), QStringLiteral("Fjord && Fjell Sport AS, T12345678, TEST (open)"));
    there = find<QMenu>(QStringLiteral("accountMenu"))
                ->findChild<QAction *>(QStringLiteral("actionAccount") + partner);
    QVERIFY(!there->isChecked());
    QVERIFY(!there->icon().isNull());
    auto *button = find<QPushButton>(QStringLiteral("switchAccountButton"));
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->accessibleName(), QStringLiteral("Switch account"));
    QVERIFY(button->menu());
}

void TestSwitchAccount::switchesAndKeepsThePage()
{
    keepBoth();
    start(merchant);
    find<QAbstractButton>(QStringLiteral("navActivity"))->click();
    QTRY_VERIFY(find<QWidget>(QStringLiteral("activityPage"))->isVisible());
    const QRect geometry = m_application->window().geometry();
    choose(QStringLiteral("actionAccount") + partner);
    QTRY_VERIFY(isOpen(partner));
    QTRY_VERIFY(find<QWidget>(QStringLiteral("activityPage"))->isVisible());
    QCOMPARE(m_application->window().geometry(), geometry);
    QVERIFY(m_application->window().windowTitle().contains(partner));
    QCOMPARE(m_settings->value(QStringLiteral("lastAccount")).toString(), partner);
    choose(QStringLiteral("actionAccount") + merchant);
    QTRY_VERIFY(isOpen(merchant));
}

void TestSwitchAccount::keepsNothingOfTheOtherAccount()
{
    keepBoth();
    start(merchant);
    QTRY_COMPARE(find<QTableView>(QStringLiteral("clientTable"))->model()->rowCount(), 4);
    find<QLineEdit>(QStringLiteral("clientSearch"))->setText(QStringLiteral("loyalty"));
    choose(QStringLiteral("actionAccount") + partner);
    QTRY_VERIFY(isOpen(partner));
    QTRY_VERIFY(m_application->desk()->clients().hasLoaded());
    QVERIFY(find<QLineEdit>(QStringLiteral("clientSearch"))->text().isEmpty());
    const QList<QLabel *> labels = m_application->window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(!label->text().contains(merchant), qPrintable(label->text()));
        QVERIFY2(!label->text().contains(QStringLiteral("Fjell")), qPrintable(label->text()));
    }
}

void TestSwitchAccount::staysWhileADialogDoes()
{
    keepBoth();
    start(merchant);
    auto *dialog = new StubbornDialog(&m_application->window());
    dialog->open();
    choose(QStringLiteral("actionAccount") + partner);
    QTest::qWait(50);
    QVERIFY(isOpen(merchant));
    QVERIFY(dialog->isVisible());
    dialog->stubborn = false;
    choose(QStringLiteral("actionAccount") + partner);
    QTRY_VERIFY(isOpen(partner));
}

void TestSwitchAccount::endsWhatLoads()
{
    keepBoth();
    m_parts->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Slow, 0, 1});
    start(merchant);
    QTRY_VERIFY(m_parts->sandbox.requestCount(QStringLiteral("listClients")) > 0);
    QVERIFY(m_application->desk()->clients().isLoading());
    choose(QStringLiteral("actionAccount") + partner);
    QTRY_VERIFY(isOpen(partner));
    QTRY_VERIFY(m_application->desk()->clients().hasLoaded());
}

void TestSwitchAccount::keysOpenAccounts()
{
    keepBoth();
    start(merchant);
    // In the order of the menu, which is the accounts'.
    QCOMPARE(
        entry(QStringLiteral("actionAccount") + partner)->shortcut(), QKeySequence(QStringLiteral("Alt+1")));
    QCOMPARE(
        entry(QStringLiteral("actionAccount") + merchant)->shortcut(), QKeySequence(QStringLiteral("Alt+2")));
    const auto *action = m_application->window().findChild<QAction *>(QStringLiteral("actionSwitchAccount"));
    QVERIFY(action && !action->shortcut().isEmpty());
    m_application->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    QTest::keyClick(&m_application->window(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(isOpen(partner));
}

void TestSwitchAccount::signInPageLeadsBack()
{
    keepBoth();
    start(merchant);
    find<QAbstractButton>(QStringLiteral("navPreferences"))->click();
    choose(QStringLiteral("actionSignInToAnother"));
    QTRY_VERIFY(find<QLineEdit>(QStringLiteral("accountIdField")));
    QVERIFY(find<QLineEdit>(QStringLiteral("accountIdField"))->text().isEmpty());
    find<QPushButton>(QStringLiteral("backButton"))->click();
    QTRY_VERIFY(isOpen(merchant));
    QTRY_VERIFY(find<QWidget>(QStringLiteral("preferencesPage"))->isVisible());
}

void TestSwitchAccount::unkeptSignInCanBeReturnedTo()
{
    const std::vector<sandbox::Account> accounts = m_parts->sandbox.accounts();
    keep(accounts.at(1));
    start(partner);
    m_parts->secrets.writeError = ErrorKind::KeychainUnavailable;
    choose(QStringLiteral("actionSignInToAnother"));
    QTRY_VERIFY(find<QLineEdit>(QStringLiteral("accountIdField")));
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("accountIdField")), merchant);
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("clientIdField")), accounts.at(0).clientId);
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("clientSecretField")),
        QString::fromUtf8(accounts.at(0).clientSecret.view()));
    find<QPushButton>(QStringLiteral("signInButton"))->click();
    auto *without = find<QPushButton>(QStringLiteral("messageAction"));
    QTRY_VERIFY(without->isVisible());
    without->click();
    QTRY_VERIFY(isOpen(merchant));
    choose(QStringLiteral("actionAccount") + partner);
    QTRY_VERIFY(isOpen(partner));
    m_parts->secrets.writeError.reset();
    choose(QStringLiteral("actionAccount") + merchant);
    QTRY_VERIFY(isOpen(merchant));
    QTRY_VERIFY(!m_application->desk()->clients().isLoading());
    QVERIFY(!m_application->desk()->clients().error());
    QVERIFY(!m_application->desk()->overview().kept);
}

void TestSwitchAccount::tellsOfInterruptedWorkElsewhere()
{
    keepBoth();
    Intent intent{FlowKind::Create, *dintero::AccountId::parse(partner)};
    intent.clientId = QStringLiteral("chosen");
    intent.name = QStringLiteral("Shop");
    Journal &journal = m_parts->services().journal;
    const auto number = journal.open(intent);
    QVERIFY(number && journal.leave(*number));
    start(merchant);
    QVERIFY(entry(QStringLiteral("actionAccount") + partner)->text().contains(QStringLiteral("interrupted")));
    QVERIFY(
        !entry(QStringLiteral("actionAccount") + merchant)->text().contains(QStringLiteral("interrupted")));
}

void TestSwitchAccount::partnerActsForAMerchant()
{
    keepBoth();
    start(merchant);
    QVERIFY(!entry(QStringLiteral("actionActForMerchant")));
    choose(QStringLiteral("actionAccount") + partner);
    QTRY_VERIFY(isOpen(partner));
    choose(QStringLiteral("actionActForMerchant"));
    QTRY_VERIFY(find<QListWidget>(QStringLiteral("merchantList")));
    auto *list = find<QListWidget>(QStringLiteral("merchantList"));
    QTRY_VERIFY(list->count() >= 25);
    auto *act = find<QPushButton>(QStringLiteral("merchantChoose"));
    QVERIFY(!act->isEnabled());
    auto *search = find<QLineEdit>(QStringLiteral("merchantSearch"));
    QTest::keyClicks(search, QStringLiteral("nobody"));
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(!act->isEnabled());
    list->window()->findChild<QPushButton *>(QStringLiteral("emptyAction"))->click();
    QVERIFY(list->isVisible());
    QVERIFY(search->text().isEmpty());
    // In any order, and without the letters that not every keyboard has.
    QTest::keyClicks(search, QStringLiteral("siderhus hardanger"));
    QTRY_VERIFY(act->isEnabled());
    QVERIFY(list->currentItem()->text().startsWith(QStringLiteral("T112")));
    QVERIFY(list->currentItem()->text().endsWith(QStringLiteral("Hardanger Siderhus AS")));
    act->click();
    QTRY_VERIFY(m_application->desk() && m_application->desk()->overview().partner);
    const QString acted = m_application->desk()->account().id.text();
    QVERIFY(isOpen(acted));
    QTRY_VERIFY(find<QLabel>(QStringLiteral("bannerActing"))->isVisible());
    QVERIFY(find<QWidget>(QStringLiteral("accountBanner"))
            ->accessibleName()
            .contains(QStringLiteral("Nordlys Partner AS is acting for this merchant")));
    QTRY_VERIFY(m_application->desk()->clients().hasLoaded());
    QCOMPARE(m_application->desk()->session().actingPartner()->text(), partner);
    // The merchant is nobody who could be signed in to next time.
    QCOMPARE(m_settings->value(QStringLiteral("lastAccount")).toString(), partner);

    // To the next one without a detour.
    choose(QStringLiteral("actionActForMerchant"));
    QTRY_VERIFY(find<QListWidget>(QStringLiteral("merchantList")));
    auto *others = find<QListWidget>(QStringLiteral("merchantList"));
    QTRY_VERIFY(others->count() >= 25);
    others->setCurrentRow(0);
    QVERIFY(!others->currentItem()->text().startsWith(acted));
    find<QPushButton>(QStringLiteral("merchantChoose"))->click();
    QTRY_VERIFY(m_application->desk() && m_application->desk()->overview().partner);
    QVERIFY(!isOpen(acted));

    choose(QStringLiteral("actionStopActing"));
    QTRY_VERIFY(isOpen(partner));
    QVERIFY(!m_application->desk()->overview().partner);
    QVERIFY(!find<QLabel>(QStringLiteral("bannerActing"))->isVisible());
}

void TestSwitchAccount::ownSignInIsKnownToAPartner()
{
    keepBoth();
    const sandbox::Account own = std::move(m_parts->sandbox.accounts().at(2));
    keep(own);
    start(partner);
    choose(QStringLiteral("actionActForMerchant"));
    QTRY_VERIFY(find<QListWidget>(QStringLiteral("merchantList")));
    auto *act = find<QPushButton>(QStringLiteral("merchantChoose"));
    QTRY_VERIFY(find<QListWidget>(QStringLiteral("merchantList"))->count() >= 25);
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("merchantSearch")), own.accountId);
    QTRY_VERIFY(act->isEnabled());
    act->click();
    QTRY_VERIFY(m_application->desk() && m_application->desk()->overview().partner);
    QTRY_VERIFY(m_application->desk()->clients().hasLoaded());
    const auto &clients = m_application->desk()->clients().clients();
    const auto found = std::find_if(clients.begin(), clients.end(),
        [&](const ListedClient &listed) { return listed.client.clientId == own.clientId; });
    QVERIFY(found != clients.end());
    QVERIFY(found->isSignIn);
    QCOMPARE(found->stored, Stored::Keychain);
    // And back to it, as itself.
    choose(QStringLiteral("actionAccount") + own.accountId);
    QTRY_VERIFY(m_application->desk() && !m_application->desk()->overview().partner);
    QVERIFY(isOpen(own.accountId));
}

void TestSwitchAccount::staysSignedInWhenTheKeychainDoesNotOpen()
{
    keepBoth();
    start(merchant);
    m_application->window().findChild<QAction *>(QStringLiteral("actionLeave"))->trigger();
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("signOutConfirm")));
    auto *dialog = find<QDialog>(QStringLiteral("signOutQuestion"));
    // Enter stays.
    QVERIFY(find<QPushButton>(QStringLiteral("signOutStay"))->isDefault());
    auto *message = dialog->findChild<InlineMessage *>(QStringLiteral("signOutMessage"));
    m_parts->secrets.removeError = ErrorKind::KeychainLocked;
    find<QPushButton>(QStringLiteral("signOutConfirm"))->click();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(isOpen(merchant));
    QVERIFY(!message->actionButton()->isVisible());

    m_parts->secrets.removeError.reset();
    m_parts->secrets.stall();
    find<QPushButton>(QStringLiteral("signOutConfirm"))->click();
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("signOutProgress"))->isVisible());
    // While it waits, closing gives up.
    const QPointer<QDialog> open(dialog);
    dialog->close();
    QTRY_VERIFY(!open || !open->isVisible());
    m_parts->secrets.answer();
    QVERIFY(isOpen(merchant));
    QCOMPARE(m_parts->services().accounts.list()->size(), 2U);

    QTRY_VERIFY(!find<QDialog>(QStringLiteral("signOutQuestion")));
    m_parts->secrets.removeError = ErrorKind::KeychainUnavailable;
    m_application->window().findChild<QAction *>(QStringLiteral("actionLeave"))->trigger();
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("signOutConfirm")));
    find<QPushButton>(QStringLiteral("signOutConfirm"))->click();
    message = find<InlineMessage>(QStringLiteral("signOutMessage"));
    QTRY_VERIFY(message->isVisible());
    const std::size_t secrets = m_parts->secrets.size();
    message->actionButton()->click();
    QTRY_VERIFY(m_application->desk() && isOpen(partner));
    QCOMPARE(m_parts->services().accounts.list()->size(), 1U);
    QCOMPARE(m_parts->secrets.size(), secrets);
}

void TestSwitchAccount::signsOutOfTheOpenAccountAlone()
{
    keepBoth();
    start(merchant);
    m_application->window().findChild<QAction *>(QStringLiteral("actionLeave"))->trigger();
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("signOutConfirm")));
    find<QPushButton>(QStringLiteral("signOutConfirm"))->click();
    // Nobody has to start anew for the other one.
    QTRY_VERIFY(m_application->desk() && isOpen(partner));
    const auto left = m_parts->services().accounts.list();
    QVERIFY(left);
    QCOMPARE(left->size(), 1U);
    QCOMPARE(left->front().id.text(), partner);
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestSwitchAccount)
#include "tst_switchaccount.moc"
