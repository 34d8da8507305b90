#include "ui/mainwindow/mainwindow.h"

#include "ui/application/accountdesk.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientspage.h"
#include "ui/clipboard/clipboardcountdown.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/language/keptinput.h"
#include "ui/language/language.h"
#include "ui/language/languagechooser.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/workspace.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/startpage.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QSettings>
#include <QStatusBar>

#include <chrono>
#include <utility>

namespace clientsmith::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("theme");
constexpr QSize firstSize(1120, 720);
constexpr QSize smallest(800, 600);

} // namespace

MainWindow::MainWindow(Theme &theme, Language &language, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/clientsmith.svg")));
    setMinimumSize(smallest);
    bool known = false;
    const int choice = QMetaEnum::fromType<Theme::Choice>().keyToValue(
        m_settings.value(themeKey).toString().toLatin1().constData(), &known);
    if (known)
        m_theme.setChoice(static_cast<Theme::Choice>(choice));
    buildMenus();
    buildCountdown();
    showNothing();
    connect(&m_language, &Language::changed, this, &MainWindow::speakAnew);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(firstSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::setCreateClient(std::function<void(QWidget *)> createClient)
{
    m_createClient = std::move(createClient);
}

void MainWindow::setCloseGuard(std::function<bool()> mayClose)
{
    m_mayClose = std::move(mayClose);
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const char *objectName,
                         const QKeySequence &shortcut, auto &&slot) {
        QAction *action = menu->addAction(text, this, std::forward<decltype(slot)>(slot));
        action->setObjectName(QString::fromLatin1(objectName));
        action->setShortcut(shortcut);
        return action;
    };

    // Deletes the one before.
    setMenuBar(new QMenuBar(this));
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_create = add(file, tr("&Create new API client…"), "actionCreateClient", QKeySequence::New,
        [this] { createClient(); });
    file->addSeparator();
    m_leave = add(file, tr("Sign &out"), "actionLeave", {}, [this] { Q_EMIT leaveRequested(); });
    file->addSeparator();
    QAction *quit = add(file, tr("&Quit"), "actionQuit", QKeySequence::Quit, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);

    m_clientMenu = menuBar()->addMenu(tr("Cli&ent"));
    m_clientMenu->setObjectName(QStringLiteral("clientMenu"));
    m_clientMenu->setToolTipsVisible(true);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_goClients = add(view, tr("API &clients"), "actionGoClients", QKeySequence(tr("Ctrl+1")),
        [this] { m_workspace->go(Navigation::Place::Clients); });
    m_goSettings = add(view, tr("&Settings"), "actionGoSettings", QKeySequence(tr("Ctrl+,")),
        [this] { m_workspace->go(Navigation::Place::Settings); });
    view->addSeparator();
    m_find = add(
        view, tr("&Find client"), "actionFind", QKeySequence::Find, [this] { m_workspace->focusSearch(); });
    m_refresh = add(view, tr("&Refresh"), "actionRefresh", {}, [this] { m_desk->clients().reload(); });
    m_refresh->setShortcuts(refreshKeys());
    view->addSeparator();
    view->addMenu(buildThemeMenu());
    view->addMenu(makeLanguageMenu(m_language, view));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = add(help, tr("&About Clientsmith"), "actionAbout", {}, [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildCountdown()
{
    // What was copied in the wizard stays on the clipboard when the wizard has gone.
    setStatusBar(new QStatusBar(this));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new ClipboardCountdown(statusBar()));
    SecretClipboard &clipboard = SecretClipboard::ofApplication();
    const auto show = [this](
                          std::chrono::seconds remaining) { statusBar()->setVisible(remaining.count() > 0); };
    connect(&clipboard, &SecretClipboard::remainingChanged, statusBar(), show);
    show(clipboard.remaining());
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
        const QString name =
            QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(static_cast<int>(choice)));
        QAction *action = menu->addAction(text);
        action->setObjectName(QStringLiteral("actionTheme") + name);
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice, name] {
            m_theme.setChoice(chosen);
            m_settings.setValue(themeKey, name);
        });
    }
    return menu;
}

void MainWindow::setPage(QWidget *page)
{
    // Replaces the one before, which is deleted.
    setCentralWidget(page);
    setRole(page, "ground", QStringLiteral("window"));
}

void MainWindow::speakAnew()
{
    const KeptInput kept(*centralWidget());
    buildMenus();
    buildCountdown();
    if (m_desk) {
        const Workspace::Place place = m_workspace->place();
        showAccount(*m_desk);
        m_workspace->resume(place);
        kept.giveTo(*m_workspace);
    } else if (const auto *page = qobject_cast<SignInPage *>(centralWidget())) {
        const SignInPage::Standing standing = page->standing();
        showSignIn(*m_signIn)->resume(standing, kept);
    } else if (qobject_cast<StartPage *>(centralWidget())) {
        const std::optional<Error> error = m_startError;
        showStart(error);
        kept.giveTo(*centralWidget());
    } else {
        showNothing();
    }
}

void MainWindow::setWorkspace(Workspace *workspace, bool demo)
{
    m_workspace = workspace;
    m_signIn = nullptr;
    m_startError.reset();
    if (workspace == nullptr)
        m_desk = nullptr;
    for (QAction *action : {m_create, m_refresh, m_leave, m_find, m_goSettings, m_goClients})
        action->setEnabled(workspace);
    m_clientMenu->menuAction()->setEnabled(workspace);
    m_leave->setText(demo ? tr("&Leave the demo") : tr("Sign &out"));
    setWindowTitle(demo ? tr("DEMO – Clientsmith") : QStringLiteral("Clientsmith"));
}

void MainWindow::showNothing()
{
    setWorkspace(nullptr, false);
    setPage(new QWidget(this));
}

void MainWindow::showStart(const std::optional<Error> &error)
{
    setWorkspace(nullptr, false);
    m_startError = error;
    auto *page = new StartPage(m_language, this);
    connect(page, &StartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(page, &StartPage::signInRequested, this, &MainWindow::signInRequested);
    setPage(page);
    if (m_startError)
        page->message()->say(*m_startError);
}

SignInPage *MainWindow::showSignIn(SignInController &controller)
{
    setWorkspace(nullptr, false);
    m_signIn = &controller;
    auto *page = new SignInPage(controller, this);
    connect(page, &SignInPage::backRequested, this, &MainWindow::backToStartRequested);
    setPage(page);
    page->setFocus();
    return page;
}

void MainWindow::showAccount(AccountDesk &desk)
{
    m_desk = &desk;
    auto *workspace = new Workspace(desk, m_language, this);
    connect(workspace, &Workspace::createRequested, this, &MainWindow::createClient);
    connect(workspace, &Workspace::signInRequested, this, &MainWindow::signInRequested);
    connect(workspace, &Workspace::leaveRequested, this, &MainWindow::leaveRequested);
    ClientActions &actions = workspace->clientActions();
    m_clientMenu->addActions({actions.rotate(), actions.remove()});
    connect(&actions, &ClientActions::rotateRequested, this, &MainWindow::rotateRequested);
    connect(&actions, &ClientActions::deleteRequested, this, &MainWindow::deleteRequested);
    setPage(workspace);
    setWorkspace(workspace, desk.overview().demo);
    workspace->focusSearch();
}

void MainWindow::createClient()
{
    if (m_createClient && m_workspace)
        m_createClient(this);
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    event->accept();
}

} // namespace clientsmith::ui
