#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/application/application.h"
#include "ui/wizard/createclientwizard.h"
#include "ui/wizard/wizardcreation.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace clientsmith::ui {

namespace {

/// Takes all that it consists of along when it goes, as the real one does.
class OwningWorld final : public World
{
public:
    explicit OwningWorld(std::unique_ptr<test::WizardWorld> parts)
        : m_parts(std::move(parts))
    {
    }

    WorldKind kind() const override { return WorldKind::Real; }
    Services services() override { return m_parts->services(); }
    QString dataFolder() const override { return m_parts->folder.path(); }
    QCoro::Task<> leave() override { co_return; }

private:
    std::unique_ptr<test::WizardWorld> m_parts;
};

} // namespace

/// The end of an account or of the program, while the wizard or the keychain is not done.
class TestAccountEnds final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void signOutAsksAboutASecretThatNothingHolds();
    void wizardGoesBeforeItsAccount();
    void keychainThatNeverAnswersTheSignIn();
    void keychainThatNeverAnswersTheWizard();

private:
    void start();
    void toCredentials();
    QWidget *named(const QString &accessibleName) const;
    void press(const QString &accessibleName);
    /// Presses it as soon as it is there.
    void pressSoon(const QString &accessibleName);
    /// Ends the program; false if it takes unreasonably long.
    bool endsSoon();

    QTemporaryDir m_folder;
    std::unique_ptr<test::WizardWorld> m_made;
    /// Owned by the application once it has started.
    test::WizardWorld *m_parts = nullptr;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_application;
};

void TestAccountEnds::init()
{
    StrictTest::init();
    m_made = std::make_unique<test::WizardWorld>();
    m_parts = m_made.get();
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>(*m_settings);
}

void TestAccountEnds::cleanup()
{
    if (m_application)
        m_application->shutDown();
    m_application.reset();
    m_language.reset();
    m_theme.reset();
    m_settings.reset();
    StrictTest::cleanup();
}

void TestAccountEnds::start()
{
    const Services services = m_parts->services();
    const Account account = m_parts->session().account();
    QVERIFY(services.accounts.put(account));
    Secret secret = m_parts->sandbox.accounts().front().clientSecret.clone();
    const QString key = keychainKey(services.origin, account.id, account.clientId);
    QVERIFY(QCoro::waitFor(services.secrets.write(key, std::move(secret), nullptr)));
    const auto makeWorld = [this](WorldKind) -> Result<std::unique_ptr<World>> {
        return std::unique_ptr<World>(std::make_unique<OwningWorld>(std::move(m_made)));
    };
    m_application =
        std::make_unique<Application>(*m_theme, *m_language, *m_settings, makeWorld, wizardCreation());
}

QWidget *TestAccountEnds::named(const QString &accessibleName) const
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
    }
    return nullptr;
}

void TestAccountEnds::press(const QString &accessibleName)
{
    QTRY_VERIFY2(named(accessibleName), qPrintable(accessibleName));
    QTest::mouseClick(named(accessibleName), Qt::LeftButton);
}

void TestAccountEnds::pressSoon(const QString &accessibleName)
{
    auto *poll = new QTimer(this);
    connect(poll, &QTimer::timeout, poll, [this, poll, accessibleName] {
        QWidget *found = named(accessibleName);
        if (found == nullptr)
            return;
        poll->deleteLater();
        poll->stop();
        QTest::mouseClick(found, Qt::LeftButton);
    });
    poll->start(5);
}

void TestAccountEnds::toCredentials()
{
    QTRY_VERIFY(m_application->desk() && !m_application->desk()->clients().isLoading());
    m_application->window().findChild<QAction *>(QStringLiteral("actionCreateClient"))->trigger();
    auto *wizard = m_application->window().findChild<CreateClientWizard *>();
    QVERIFY(wizard);
    QVERIFY(QTest::qWaitForWindowExposed(wizard));
    press(QStringLiteral("Checkout client"));
    press(QStringLiteral("Next"));
    QTest::keyClicks(named(QStringLiteral("URL of your website")), QStringLiteral("example.com"));
    press(QStringLiteral("Next"));
    wizard->findChild<QPushButton *>(QStringLiteral("createNewApiClient"))->click();
    QTRY_COMPARE(wizard->step(), WizardStep::Credentials);
    // The access is proven meanwhile.
    QTRY_VERIFY(!CredentialsJob::anyBusy());
}

bool TestAccountEnds::endsSoon()
{
    // Past this the keychain answers, so that a failure does not hang the test.
    QTimer rescue;
    rescue.setSingleShot(true);
    bool rescued = false;
    connect(&rescue, &QTimer::timeout, this, [this, &rescued] {
        rescued = true;
        m_parts->secrets.answer();
    });
    rescue.start(3000);
    m_application->shutDown();
    return !rescued;
}

void TestAccountEnds::signOutAsksAboutASecretThatNothingHolds()
{
    start();
    m_parts->secrets.clientWriteError = ErrorKind::KeychainRefused;
    m_application->start({});
    toCredentials();
    // A desktop's global menu reaches the main window's actions in spite of the dialog.
    pressSoon(QStringLiteral("Go back"));
    m_application->window().findChild<QAction *>(QStringLiteral("actionLeave"))->trigger();
    QTest::qWait(100);
    if (auto *confirm = m_application->window().findChild<QPushButton *>(QStringLiteral("signOutConfirm")))
        confirm->click();
    QTest::qWait(100);
    QVERIFY(m_application->desk());
    auto *wizard = m_application->window().findChild<CreateClientWizard *>();
    QVERIFY(wizard && wizard->isVisible());
    QCOMPARE(wizard->step(), WizardStep::Credentials);
}

void TestAccountEnds::wizardGoesBeforeItsAccount()
{
    start();
    m_parts->secrets.clientWriteError = ErrorKind::KeychainRefused;
    m_application->start({});
    toCredentials();
    // Asked before, or not to be asked at all: the event loop has ended.
    m_application->shutDown();
    QVERIFY(!m_application->window().findChild<CreateClientWizard *>());
    m_application.reset();
}

void TestAccountEnds::keychainThatNeverAnswersTheSignIn()
{
    start();
    m_parts->secrets.stall();
    m_application->start({});
    QTRY_VERIFY(m_application->desk() && m_application->desk()->clients().isLoading());
    QVERIFY(endsSoon());
}

void TestAccountEnds::keychainThatNeverAnswersTheWizard()
{
    start();
    m_parts->secrets.clientWriteError = ErrorKind::KeychainRefused;
    m_application->start({});
    toCredentials();
    m_parts->secrets.stall();
    press(QStringLiteral("Try the keychain again"));
    QVERIFY(CredentialsJob::anyBusy());
    pressSoon(QStringLiteral("Discard the secret"));
    auto *wizard = m_application->window().findChild<CreateClientWizard *>();
    QVERIFY(wizard->close());
    QVERIFY(endsSoon());
}

} // namespace clientsmith::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientsmith::ui::TestAccountEnds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accountends.moc"
