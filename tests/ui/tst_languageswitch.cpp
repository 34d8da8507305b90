#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "tests/ui/accountdriver.h"
#include "ui/application/application.h"
#include "ui/language/languagechooser.h"
#include "ui/signin/signincontroller.h"
#include "ui/signin/signinpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

namespace clientsmith::ui {

namespace {

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible())
            texts += action->text();
    }
    return texts;
}

/// Of what can be seen.
QStringList textsOf(const QWidget &page)
{
    QStringList texts;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts += label->text();
    }
    return texts;
}

/// The texts that share a letter with another.
QStringList equalLetters(const QStringList &texts)
{
    QHash<QKeySequence, QString> seen;
    QStringList equal;
    for (const QString &text : texts) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            continue;
        if (seen.contains(letter))
            equal += seen.value(letter) + QStringLiteral(" / ") + text;
        seen.insert(letter, text);
    }
    return equal;
}

} // namespace

/// The window speaks another language at once, and what was going on in it goes on.
class TestLanguageSwitch final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void startPageOffersEveryLanguage();
    void startPageGoesOnSayingWhatIsWrong();
    void signInKeepsWhatWasTyped();
    void signInCanStillBeRepeated();
    void workspaceKeepsPlaceSearchAndChoice();
    void workspaceKeepsAllThatWereChosen();
    void menuChoosesToo();
    void openDialogGoesOn();
    void lettersTellControlsApart_data();
    void lettersTellControlsApart();

private:
    /// As a person would, and waits until it is spoken.
    void choose(QWidget &window, const QString &code);
    /// In the page; the one before it may still be there.
    template <typename T>
    T *find(const char *name)
    {
        return m_window->centralWidget()->findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QString::fromLatin1(name)); }
    QString messageText() { return find<QWidget>("inlineMessage")->accessibleName(); }

    std::unique_ptr<test::WizardWorld> m_world;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SignInController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestLanguageSwitch::init()
{
    StrictTest::init();
    m_world = std::make_unique<test::WizardWorld>();
    m_settings = std::make_unique<QSettings>(
        m_world->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>(*m_settings);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_controller = std::make_unique<SignInController>(m_world->services());
    m_window = std::make_unique<MainWindow>(*m_language, *m_preferences, *m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLanguageSwitch::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_preferences.reset();
    m_language.reset();
    m_theme.reset();
    m_settings.reset();
    m_world.reset();
    StrictTest::cleanup();
}

void TestLanguageSwitch::choose(QWidget &window, const QString &code)
{
    auto *chooser = window.findChild<LanguageChooser *>();
    QVERIFY(chooser);
    chooser->setFocus();
    chooser->setCurrentIndex(chooser->findData(code));
    QTRY_VERIFY(window.findChild<LanguageChooser *>() != nullptr);
    QTRY_VERIFY(window.findChild<LanguageChooser *>() != chooser);
}

void TestLanguageSwitch::startPageOffersEveryLanguage()
{
    m_window->showStart();
    const auto *chooser = m_window->findChild<LanguageChooser *>();
    QTRY_VERIFY(chooser && chooser->isVisible());
    QCOMPARE(chooser->count(), 4);
    QCOMPARE(chooser->currentText(), QStringLiteral("English"));
    choose(*m_window, QStringLiteral("nb"));
    QCOMPARE(find<QLabel>("pageTitle")->text(), QStringLiteral("Velkommen til Clientsmith"));
    QCOMPARE(m_window->findChild<LanguageChooser *>()->currentText(), QStringLiteral("Norsk bokmål"));
    QCOMPARE(m_window->focusWidget(), m_window->findChild<LanguageChooser *>());
    choose(*m_window, QStringLiteral("da"));
    QCOMPARE(m_window->findChild<LanguageChooser *>()->accessibleName(), QStringLiteral("Sprog"));
    choose(*m_window, QStringLiteral("en"));
    QCOMPARE(find<QLabel>("pageTitle")->text(), QStringLiteral("Welcome to Clientsmith"));
}

void TestLanguageSwitch::startPageGoesOnSayingWhatIsWrong()
{
    m_window->showStart(makeStorageError(StorageTrouble::Busy, QStringLiteral("clientsmith.sqlite")));
    choose(*m_window, QStringLiteral("sv"));
    auto *message = find<QWidget>("startMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!message->accessibleName().isEmpty());
}

void TestLanguageSwitch::signInKeepsWhatWasTyped()
{
    m_window->showSignIn(*m_controller);
    QTest::keyClicks(find<QLineEdit>("accountIdField"), QStringLiteral("T12345678"));
    QTest::keyClicks(find<QLineEdit>("clientIdField"), QStringLiteral("shop"));
    QTest::keyClicks(find<QLineEdit>("clientSecretField"), QStringLiteral("typed, not sent"));
    find<QLineEdit>("clientIdField")->setFocus();
    m_language->choose(QStringLiteral("da"));
    QCOMPARE(find<QLineEdit>("accountIdField")->text(), QStringLiteral("T12345678"));
    QTRY_VERIFY(find<QWidget>("signInEnvironment")->isVisible());
    QCOMPARE(find<QLineEdit>("clientIdField")->text(), QStringLiteral("shop"));
    QCOMPARE(find<QLineEdit>("clientSecretField")->text(), QStringLiteral("typed, not sent"));
    QCOMPARE(m_window->focusWidget(), find<QLineEdit>("clientIdField"));
    find<QPushButton>("otherSignInButton")->click();
    m_language->choose(QStringLiteral("nb"));
    QTRY_VERIFY(find<QLineEdit>("accessTokenField")->isVisible());
    QVERIFY(!find<QLineEdit>("clientSecretField")->isVisible());
}

void TestLanguageSwitch::signInCanStillBeRepeated()
{
    m_world->secrets.writeError = ErrorKind::KeychainLocked;
    m_window->showSignIn(*m_controller);
    const std::vector<sandbox::Account> accounts = m_world->sandbox.accounts();
    QTest::keyClicks(find<QLineEdit>("accountIdField"), accounts.front().accountId);
    QTest::keyClicks(find<QLineEdit>("clientIdField"), accounts.front().clientId);
    QTest::keyClicks(
        find<QLineEdit>("clientSecretField"), QString::fromUtf8(accounts.front().clientSecret.view()));
    find<QPushButton>("signInButton")->click();
    // While it runs, too.
    m_language->choose(QStringLiteral("sv"));
    QTRY_VERIFY(find<QPushButton>("messageAction")->isVisible());
    m_language->choose(QStringLiteral("en"));
    QTRY_VERIFY(find<QPushButton>("messageAction")->isVisible());
    QVERIFY(!messageText().isEmpty());
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    m_world->secrets.writeError.reset();
    find<QPushButton>("messageSecondAction")->click();
    QTRY_COMPARE(signedIn.count(), 1);
    QVERIFY(m_controller->isKept());
}

void TestLanguageSwitch::workspaceKeepsPlaceSearchAndChoice()
{
    m_window->close();
    test::WizardWorld world;
    test::AccountDriver driver(world);
    MainWindow &window = driver.application().window();
    const auto find = [&window](const char *name) {
        return window.findChild<QWidget *>(QString::fromLatin1(name));
    };
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("clientSearch"));
    QTest::keyClicks(search, QStringLiteral("Loyalty"));
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    driver.language().choose(QStringLiteral("nb"));
    QTRY_COMPARE(
        window.findChild<QLineEdit *>(QStringLiteral("clientSearch"))->text(), QStringLiteral("Loyalty"));
    QTRY_VERIFY(find("clientDetails")->isVisible());
    QCOMPARE(find("clientsPage")->findChild<QLabel *>(QStringLiteral("pageTitle"))->text(),
        QStringLiteral("API-klienter"));

    window.findChild<QAction *>(QStringLiteral("actionGoPreferences"))->trigger();
    choose(window, QStringLiteral("sv"));
    QTRY_VERIFY(find("preferencesPage")->isVisible());
    QCOMPARE(window.focusWidget(), window.findChild<LanguageChooser *>());
    window.findChild<QAction *>(QStringLiteral("actionGoClients"))->trigger();
    QVERIFY(find("clientDetails")->isVisible());
}

void TestLanguageSwitch::workspaceKeepsAllThatWereChosen()
{
    m_window->close();
    test::WizardWorld world;
    test::AccountDriver driver(world);
    MainWindow &window = driver.application().window();
    const auto table = [&window] { return window.findChild<QTableView *>(QStringLiteral("clientTable")); };
    const auto chosen = [&] {
        QStringList ids;
        for (const QModelIndex &row : table()->selectionModel()->selectedRows(1))
            ids += row.data().toString();
        ids.sort();
        return ids;
    };
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    table()->sortByColumn(1, Qt::DescendingOrder);
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyRelease(table(), Qt::Key_Shift);
    table()->setFocus();
    const QStringList before = chosen();
    QCOMPARE(before.size(), 2);
    const QPointer<QTableView> old(table());
    driver.language().choose(QStringLiteral("da"));
    QTRY_VERIFY(table() != nullptr && old.isNull());
    QCOMPARE(chosen(), before);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("detailsName"))->text(),
        QStringLiteral("2 klienter er valgt"));
    // The columns speak it too, once.
    const auto menus = window.findChildren<QMenu *>(QStringLiteral("columnsMenu"));
    QCOMPARE(menus.size(), 1);
    QVERIFY(menus.front()->actions().front()->text() ==
        table()->model()->headerData(0, Qt::Horizontal).toString());
}

void TestLanguageSwitch::menuChoosesToo()
{
    m_window->showStart();
    QVERIFY(action("actionLanguage_da"));
    QCOMPARE(action("actionLanguage_da")->text(), QStringLiteral("&Dansk"));
    action("actionLanguage_da")->trigger();
    QTRY_VERIFY(action("actionLanguage_da")->isChecked());
    QTRY_COMPARE(find<QLabel>("pageTitle")->text(), QStringLiteral("Velkommen til Clientsmith"));
    QVERIFY(!action("actionCreateClient")->isEnabled());
}

void TestLanguageSwitch::openDialogGoesOn()
{
    // A desktop's global menu offers the languages even then.
    m_window->showStart();
    auto *dialog = new QDialog(m_window.get());
    auto *line = new QLineEdit(dialog);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    m_language->choose(QStringLiteral("nb"));
    QVERIFY(dialog->isVisible());
    QVERIFY(line->hasFocus());
    QTRY_COMPARE(find<QLabel>("pageTitle")->text(), QStringLiteral("Velkommen til Clientsmith"));
}

void TestLanguageSwitch::lettersTellControlsApart_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguageSwitch::lettersTellControlsApart()
{
    QFETCH(QString, code);
    m_window->close();
    test::WizardWorld world;
    test::AccountDriver driver(world);
    driver.language().choose(code);
    MainWindow &window = driver.application().window();
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("clientTable")));

    QStringList shared;
    for (const QMenu *menu : window.findChildren<QMenu *>())
        shared += equalLetters(textsOf(menu->actions()));
    const QStringList bar = textsOf(window.menuBar()->actions());
    QVERIFY(bar.size() > 3);
    const auto look = [&] { shared += equalLetters(bar + textsOf(*window.centralWidget())); };
    for (const char *page : {"Settings", "Activity", "Preferences", "Clients"}) {
        window.findChild<QAction *>(QStringLiteral("actionGo") + QString::fromLatin1(page))->trigger();
        look();
    }
    QVERIFY(driver.choose(QStringLiteral("Loyalty app")));
    look();
    window.showSignIn(*m_controller);
    QTRY_VERIFY(textsOf(*window.centralWidget()).size() > 3);
    look();
    window.findChild<QPushButton *>(QStringLiteral("otherSignInButton"))->click();
    look();
    window.showNothing();
    QCOMPARE(shared.join(QStringLiteral(", ")), QString());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestLanguageSwitch)
#include "tst_languageswitch.moc"
