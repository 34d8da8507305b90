#include "ui/accounts/accountmenu.h"
#include "ui/application/accountdesk.h"
#include "ui/clients/clientspage.h"
#include "ui/language/languagechooser.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspace.h"
#include "ui/preferences/preferences.h"
#include "ui/widgets/accountbanner.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

#include <utility>

// The window's menus; everything else is in mainwindow.cpp.

namespace clientsmith::ui {

QAction *MainWindow::addEntry(QMenu *menu, const QString &text, const char *objectName,
    const QList<QKeySequence> &shortcuts, std::function<void()> chosen)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, std::move(chosen));
    return action;
}

void MainWindow::buildMenus()
{
    // Deletes the one before.
    setMenuBar(new QMenuBar(this));
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_create = addEntry(file, tr("&Create new API client…"), "actionCreateClient",
        QKeySequence::keyBindings(QKeySequence::New), [this] { createClient(); });
    file->addSeparator();
    m_leave = addEntry(file, tr("Sign &out"), "actionLeave", {}, [this] { Q_EMIT leaveRequested(); });
    file->addSeparator();
    QAction *quit = addEntry(
        file, tr("&Quit"), "actionQuit", QKeySequence::keyBindings(QKeySequence::Quit), [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);

    menuBar()->addMenu(buildAccountMenu());
    m_clientMenu = menuBar()->addMenu(tr("Cli&ent"));
    m_clientMenu->setObjectName(QStringLiteral("clientMenu"));
    m_clientMenu->setToolTipsVisible(true);
    menuBar()->addMenu(buildViewMenu());
    menuBar()->addMenu(buildHelpMenu());
}

QMenu *MainWindow::buildAccountMenu()
{
    const auto choices = [this] { return m_accountChoices ? m_accountChoices() : AccountChoices(); };
    m_accountMenu = new AccountMenu(tr("&Account"), choices, menuBar());
    connect(m_accountMenu, &AccountMenu::accountChosen, this, &MainWindow::accountChosen);
    connect(m_accountMenu, &AccountMenu::anotherWanted, this, &MainWindow::anotherSignInRequested);
    connect(m_accountMenu, &AccountMenu::merchantWanted, this, &MainWindow::merchantRequested);
    connect(m_accountMenu, &AccountMenu::partnerWanted, this, &MainWindow::partnerRequested);
    return m_accountMenu;
}

QMenu *MainWindow::buildViewMenu()
{
    auto *view = new QMenu(tr("&View"), menuBar());
    m_viewMenu = view;
    const auto go = [this](Navigation::Place place) { return [this, place] { m_workspace->go(place); }; };
    m_goClients = addEntry(view, tr("API &clients"), "actionGoClients", {QKeySequence(tr("Ctrl+1"))},
        go(Navigation::Place::Clients));
    m_goActivity = addEntry(view, tr("Acti&vity"), "actionGoActivity", {QKeySequence(tr("Ctrl+2"))},
        go(Navigation::Place::Activity));
    m_goSettings = addEntry(view, tr("&Settings"), "actionGoSettings", {QKeySequence(tr("Ctrl+3"))},
        go(Navigation::Place::Settings));
    m_goPreferences = addEntry(view, tr("&Preferences"), "actionGoPreferences", {QKeySequence(tr("Ctrl+,"))},
        go(Navigation::Place::Preferences));
    m_goPreferences->setMenuRole(QAction::PreferencesRole);
    view->addSeparator();
    m_switch = addEntry(view, tr("S&witch account…"), "actionSwitchAccount",
        {QKeySequence(tr("Ctrl+Shift+A"))}, [this] { m_workspace->banner().openMenu(); });
    m_find = addEntry(view, tr("&Find"), "actionFind", QKeySequence::keyBindings(QKeySequence::Find),
        [this] { m_workspace->focusSearch(); });
    m_refresh = addEntry(view, tr("&Refresh"), "actionRefresh", refreshKeys(), [this] {
        m_desk->clients().reload();
        m_desk->activity().touch();
    });
    view->addSeparator();
    m_theme = view->addMenu(buildThemeMenu());
    view->addMenu(makeLanguageMenu(m_language, view));
    return view;
}

QMenu *MainWindow::buildHelpMenu()
{
    auto *help = new QMenu(tr("&Help"), menuBar());
    addEntry(help, tr("&Keyboard shortcuts"), "actionShortcuts",
        {QKeySequence(QKeySequence::HelpContents), QKeySequence(tr("Ctrl+?"))}, [this] { showShortcuts(); });
    help->addSeparator();
    addEntry(help, tr("Open &log folder"), "actionOpenLogs", {}, [this] { Q_EMIT logFolderRequested(); });
    addEntry(help, tr("&Copy diagnostics"), "actionCopyDiagnostics", {},
        [this] { Q_EMIT diagnosticsRequested(); });
    help->addSeparator();
    QAction *about = addEntry(help, tr("&About Clientsmith"), "actionAbout", {}, [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);
    return help;
}

QMenu *MainWindow::buildThemeMenu()
{
    auto *menu = new QMenu(tr("&Theme"), menuBar());
    auto *group = new QActionGroup(menu);
    const std::pair<QString, Theme::Choice> choices[] = {
        {tr("As the &system"), Theme::Choice::System},
        {tr("&Light"), Theme::Choice::Light},
        {tr("&Dark"), Theme::Choice::Dark},
    };
    for (const auto &[text, choice] : choices) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QStringLiteral("actionTheme") +
            QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(static_cast<int>(choice))));
        action->setCheckable(true);
        action->setChecked(choice == m_preferences.theme());
        group->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, chosen = choice] { m_preferences.setTheme(chosen); });
        connect(&m_preferences, &Preferences::themeChanged, action,
            [this, action, shown = choice] { action->setChecked(shown == m_preferences.theme()); });
    }
    return menu;
}

} // namespace clientsmith::ui
