#include "tests/support/caller.h"
#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/application/application.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/tour/tour.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace clientsmith::ui {

namespace {

/// The test's sandbox as the real provider or as the demo.
class TestWorld final : public World
{
public:
    TestWorld(test::WizardWorld &parts, WorldKind kind)
        : m_parts(parts)
        , m_kind(kind)
    {
    }

    WorldKind kind() const override { return m_kind; }
    Services services() override { return m_parts.services(); }
    QString dataFolder() const override { return m_parts.folder.path(); }
    std::optional<ReadySignIn> readySignIn() const override
    {
        if (m_kind == WorldKind::Real)
            return std::nullopt;
        std::vector<sandbox::Account> accounts = m_parts.sandbox.accounts();
        const auto &account = m_parts.session().account();
        return ReadySignIn{account, std::move(accounts.front().clientSecret)};
    }
    QCoro::Task<> leave() override { co_return; }

private:
    test::WizardWorld &m_parts;
    WorldKind m_kind;
};

class StubbornDialog final : public QDialog
{
public:
    using QDialog::QDialog;
    bool stubborn = true;

protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(!stubborn); }
};

} // namespace

class TestApplication final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void firstRunHasTwoDoors();
    void demoIsMarkedAndCanBeLeft();
    void signInOpensTheAccountAndSignOutForgetsIt();
    void keptAccountOpensAtOnce();
    void tokenLastsForOneSession();
    void createOpensTheWindowForThisAccount();
    void dialogKeepsTheWindowOpen();
    void refreshHasItsKeys();
    void clipboardCountdownIsInTheWindow();
    void searchHasTheFocusFirst();
    void closedWindowStopsTheTour();
    void themeIsRemembered();
    void quittingWhileItLoads();

private:
    QWidget *named(const QString &accessibleName);
    template <typename T>
    T *find(const char *name)
    {
        return m_application->window().findChild<T *>(QString::fromLatin1(name));
    }
    void start(const StartOptions &options = {});
    void signIn();

    std::unique_ptr<test::WizardWorld> m_parts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_application;
    int m_opened = 0;
    bool m_openDialog = false;
    QString m_openedFor;
};

void TestApplication::init()
{
    StrictTest::init();
    m_opened = 0;
    m_openDialog = false;
    m_parts = std::make_unique<test::WizardWorld>();
    m_settings = std::make_unique<QSettings>(
        m_parts->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>(*m_settings);
}

void TestApplication::cleanup()
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

void TestApplication::start(const StartOptions &options)
{
    const auto makeWorld = [this](WorldKind kind) -> Result<std::unique_ptr<World>> {
        return std::unique_ptr<World>(std::make_unique<TestWorld>(*m_parts, kind));
    };
    ClientCreation creation;
    creation.open = [this](Services, AccountSession &session, bool, QWidget *parent, const ClientNews &news) {
        ++m_opened;
        m_openedFor = session.account().id.text();
        news.changed(session.account().clientId);
        if (m_openDialog) {
            auto *dialog = new QDialog(parent);
            dialog->setObjectName(QStringLiteral("standIn"));
            auto *kind = new QPushButton(QStringLiteral("Checkout client"), dialog);
            kind->setCheckable(true);
            dialog->open();
        }
    };
    creation.isBusy = [] { return false; };
    m_application = std::make_unique<Application>(*m_theme, *m_language, *m_settings, makeWorld, creation);
    m_application->start(options);
    QTRY_VERIFY(find<QWidget>("startPage") || find<QWidget>("workspace") || find<QWidget>("signInPage"));
}

QWidget *TestApplication::named(const QString &accessibleName)
{
    for (QWidget *widget : m_application->window().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void TestApplication::signIn()
{
    const std::vector<sandbox::Account> accounts = m_parts->sandbox.accounts();
    find<QPushButton>("signInDoor")->click();
    QTRY_VERIFY(find<QLineEdit>("accountIdField"));
    QTest::keyClicks(find<QLineEdit>("accountIdField"), accounts.front().accountId);
    QTest::keyClicks(find<QLineEdit>("clientIdField"), accounts.front().clientId);
    QTest::keyClicks(
        find<QLineEdit>("clientSecretField"), QString::fromUtf8(accounts.front().clientSecret.view()));
    find<QPushButton>("signInButton")->click();
    QTRY_VERIFY(find<QTableView>("clientTable"));
    QTRY_COMPARE(find<QTableView>("clientTable")->model()->rowCount(), 4);
}

void TestApplication::firstRunHasTwoDoors()
{
    start();
    QTRY_VERIFY(named(QStringLiteral("Try the demo")));
    QWidget *demo = named(QStringLiteral("Try the demo"));
    QWidget *signIn = named(QStringLiteral("Sign in"));
    QVERIFY(demo && signIn);
    QCOMPARE(demo->size(), signIn->size());
    QTRY_COMPARE(m_application->window().focusWidget(), demo);
}

void TestApplication::demoIsMarkedAndCanBeLeft()
{
    start();
    find<QPushButton>("tryDemoButton")->click();
    QTRY_VERIFY(find<QTableView>("clientTable"));
    QTRY_COMPARE(find<QTableView>("clientTable")->model()->rowCount(), 4);
    QVERIFY(find<Badge>("bannerDemo")->isVisible());
    QCOMPARE(find<Badge>("bannerEnvironment")->text(), QStringLiteral("TEST"));
    QVERIFY(m_application->window().windowTitle().contains(QStringLiteral("DEMO")));
    QCOMPARE(find<QLabel>("bannerAccountId")->text(), QStringLiteral("T12345678"));
    QVERIFY(m_parts->services().accounts.list()->empty());

    find<QToolButton>("navLeave")->click();
    QTRY_VERIFY(find<QWidget>("startPage"));
    QVERIFY(!m_application->desk());
}

void TestApplication::signInOpensTheAccountAndSignOutForgetsIt()
{
    start();
    signIn();
    QVERIFY(!find<Badge>("bannerDemo")->isVisible());
    QCOMPARE(m_parts->secrets.size(), 1U);

    find<QToolButton>("navLeave")->click();
    QTRY_VERIFY(find<QPushButton>("signOutConfirm"));
    find<QPushButton>("signOutConfirm")->click();
    QTRY_VERIFY(find<QWidget>("startPage"));
    QVERIFY(!m_application->desk());
    QCOMPARE(m_parts->secrets.size(), 0U);
    QVERIFY(m_parts->services().accounts.list()->empty());
}

void TestApplication::keptAccountOpensAtOnce()
{
    start();
    signIn();
    m_application->shutDown();
    m_application.reset();
    start();
    QTRY_VERIFY(find<QTableView>("clientTable"));
    QTRY_COMPARE(find<QTableView>("clientTable")->model()->rowCount(), 4);
}

void TestApplication::tokenLastsForOneSession()
{
    const std::vector<sandbox::Account> accounts = m_parts->sandbox.accounts();
    const sandbox::Account &account = accounts.front();
    const QString token =
        Caller(m_parts->sandbox.url())
            .token(account.accountId, account.clientId, account.clientSecret.view().toByteArray())
            .text(QStringLiteral("access_token"));
    start();
    find<QPushButton>("signInDoor")->click();
    QTRY_VERIFY(find<QLineEdit>("accountIdField"));
    QTest::keyClicks(find<QLineEdit>("accountIdField"), account.accountId);
    find<QPushButton>("otherSignInButton")->click();
    QTest::keyClicks(find<QLineEdit>("accessTokenField"), token);
    find<QPushButton>("signInButton")->click();
    QTRY_VERIFY(find<QTableView>("clientTable"));
    QTRY_COMPARE(find<QTableView>("clientTable")->model()->rowCount(), 4);
    QVERIFY(!find<QLabel>("settingsClientId"));
    QVERIFY(find<QLabel>("settingsToken")->text().startsWith(QStringLiteral("An access token, until ")));
    QVERIFY(m_settings->allKeys().filter(QStringLiteral("lastAccount")).isEmpty());
    QCOMPARE(m_parts->secrets.size(), 0U);

    // It runs out: the list leads back to where another one can be pasted.
    m_parts->sandbox.advanceClock(std::chrono::hours(5));
    m_application->desk()->clients().reload();
    auto *again = find<QWidget>("clientsPage")->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(again->text(), QStringLiteral("Sign in again"));
    again->click();
    QTRY_VERIFY(find<QLineEdit>("accessTokenField") && find<QLineEdit>("accessTokenField")->isVisible());
    QCOMPARE(find<QLineEdit>("accountIdField")->text(), account.accountId);

    m_application->shutDown();
    m_application.reset();
    start();
    QTRY_VERIFY(find<QWidget>("startPage"));
}

void TestApplication::createOpensTheWindowForThisAccount()
{
    start({true, QString()});
    QTRY_VERIFY(find<QTableView>("clientTable"));
    QTRY_COMPARE(find<QTableView>("clientTable")->model()->rowCount(), 4);
    const int lists = m_parts->sandbox.requestCount(QStringLiteral("listClients"));
    auto *create = qobject_cast<QAbstractButton *>(named(QStringLiteral("Create new API client")));
    QVERIFY(create);
    create->click();
    QCOMPARE(m_opened, 1);
    QCOMPARE(m_openedFor, QStringLiteral("T12345678"));
    QTRY_VERIFY(m_parts->sandbox.requestCount(QStringLiteral("listClients")) > lists);
}

void TestApplication::dialogKeepsTheWindowOpen()
{
    start({true, QString()});
    QTRY_VERIFY(find<QTableView>("clientTable"));
    auto *dialog = new StubbornDialog(&m_application->window());
    dialog->open();
    QVERIFY(!m_application->window().close());
    QVERIFY(m_application->window().isVisible());
    dialog->stubborn = false;
    QVERIFY(m_application->window().close());
}

void TestApplication::refreshHasItsKeys()
{
    start({true, QString()});
    auto *refresh = m_application->window().findChild<QAction *>(QStringLiteral("actionRefresh"));
    QVERIFY(refresh->shortcuts().contains(QKeySequence(Qt::Key_F5)));
    for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::Refresh))
        QVERIFY2(refresh->shortcuts().contains(keys), qPrintable(keys.toString()));
    QTRY_VERIFY(find<QPushButton>("refreshButton"));
    QVERIFY(find<QPushButton>("refreshButton")->toolTip().contains(QStringLiteral("F5")));
}

void TestApplication::clipboardCountdownIsInTheWindow()
{
    start({true, QString()});
    QTRY_VERIFY(find<QTableView>("clientTable"));
    QVERIFY(!named(QStringLiteral("Clear the clipboard now")));
    SecretClipboard::ofApplication().copySecret(
        QStringLiteral("Client secret"), Secret(QByteArrayView("not a real one")));
    QWidget *clear = named(QStringLiteral("Clear the clipboard now"));
    QVERIFY(clear);
    QTRY_VERIFY(find<QLabel>("clipboardText")->text().contains(QStringLiteral("Client secret copied")));
    qobject_cast<QPushButton *>(clear)->click();
    QVERIFY(!named(QStringLiteral("Clear the clipboard now")));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestApplication::searchHasTheFocusFirst()
{
    start({true, QString()});
    QTRY_VERIFY(find<QTableView>("clientTable"));
    QTRY_COMPARE(find<QTableView>("clientTable")->model()->rowCount(), 4);
    QCOMPARE(m_application->window().focusWidget(), find<QLineEdit>("clientSearch"));
    QVERIFY(!find<QWidget>("clientDetails")->isVisible());
}

void TestApplication::closedWindowStopsTheTour()
{
    if (QGuiApplication::platformName() == QStringLiteral("offscreen"))
        QSKIP("Nothing can be raised here; the test for GNOME has a display");
    m_openDialog = true;
    start({true, QString()});
    Tour tour(TourOptions{std::chrono::milliseconds(0), QString(), std::chrono::seconds(30)});
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QTRY_VERIFY(
        find<QDialog>("standIn") && find<QDialog>("standIn")->findChild<QPushButton *>()->isChecked());
    QTest::qWait(200);
    QCOMPARE(finished.size(), 0);
    find<QDialog>("standIn")->close();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 1000);
    QVERIFY(!finished.front().front().toString().isEmpty());
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool said = std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->isVisible() && window->accessibleName() == QStringLiteral("Tour stopped");
    });
    QVERIFY(said);
    QVERIFY(m_application->window().isVisible());
}

void TestApplication::themeIsRemembered()
{
    start();
    auto *dark = m_application->window().findChild<QAction *>(QStringLiteral("actionThemeDark"));
    QVERIFY(dark);
    dark->trigger();
    QVERIFY(m_theme->isDark());
    m_application->shutDown();
    m_application.reset();
    m_theme->setChoice(Theme::Choice::Light);
    start();
    QVERIFY(m_theme->isDark());
}

void TestApplication::quittingWhileItLoads()
{
    m_parts->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Slow, 0, -1});
    start({true, QString()});
    QTRY_VERIFY(m_application->desk() && m_application->desk()->clients().isLoading());
    m_application->shutDown();
    QVERIFY(!m_application->desk());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestApplication)
#include "tst_application.moc"
