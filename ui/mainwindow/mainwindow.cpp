#include "ui/mainwindow/mainwindow.h"

#include "ui/accounts/accountmenu.h"
#include "ui/application/accountdesk.h"
#include "ui/clients/clientspage.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/language/keptinput.h"
#include "ui/language/language.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/firstpaint.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/workspace.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/startpage.h"
#include "ui/theme/logo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountbanner.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QScreen>
#include <QSettings>

#include <utility>

namespace clientsmith::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString placeKey = QStringLiteral("window/page");
constexpr QSize firstSize(1120, 720);
constexpr QSize smallest(800, 600);
/// Of a window's upper edge, this much has to be on a screen for a hand to take hold of it.
constexpr QSize graspable(160, 32);

/// A screen may have gone, or have become smaller, since the size was remembered.
void bringOnScreen(QWidget &window)
{
    const QRect frame = window.frameGeometry();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QRect seen = screen->availableGeometry().intersected(
            QRect(frame.left(), frame.top(), frame.width(), graspable.height()));
        if (seen.width() < graspable.width() || seen.height() < graspable.height() / 2)
            continue;
        // All of it, if it fits: the buttons are below and to the right.
        const QRect room = screen->availableGeometry();
        if (!screen->virtualGeometry().contains(frame)) {
            window.resize(window.size().boundedTo(room.size()));
            window.move(
                qBound(room.left(), frame.left(), qMax(room.left(), room.right() + 1 - window.width())),
                qBound(room.top(), frame.top(), qMax(room.top(), room.bottom() + 1 - window.height())));
        }
        return;
    }
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (screen == nullptr)
        return;
    const QRect room = screen->availableGeometry();
    window.resize(window.size().boundedTo(room.size()));
    window.move(room.center() - QPoint(window.width() / 2, window.height() / 2));
}

} // namespace

MainWindow::MainWindow(Language &language, Preferences &preferences, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_language(language)
    , m_preferences(preferences)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    connect(new FirstPaint(*this), &FirstPaint::painted, this, [this] { setWindowIcon(logoIcon()); });
    setMinimumSize(smallest);
    restorePlace();
    buildMenus();
    renewStatusLine();
    showNothing();
    connect(&m_language, &Language::changed, this, &MainWindow::speakAnew);
    // What was copied in the wizard stays on the clipboard when the wizard has gone.
    connect(&SecretClipboard::ofApplication(), &SecretClipboard::remainingChanged, this, [this] {
        if (m_statusLine == nullptr)
            renewStatusLine();
    });
    if (restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        bringOnScreen(*this);
    else
        resize(firstSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::setCreateClient(std::function<void(QWidget *)> createClient)
{
    m_createClient = std::move(createClient);
}

void MainWindow::setAccountChoices(std::function<AccountChoices()> choices)
{
    m_accountChoices = std::move(choices);
}

void MainWindow::setCloseGuard(std::function<bool()> mayClose)
{
    m_mayClose = std::move(mayClose);
}

StatusLine &MainWindow::statusLine()
{
    if (m_statusLine == nullptr) {
        m_statusLine = new StatusLine(this);
        setStatusBar(m_statusLine);
    }
    return *m_statusLine;
}

void MainWindow::renewStatusLine()
{
    setStatusBar(nullptr); // deletes it, if there is one
    m_statusLine = nullptr;
    if (SecretClipboard::ofApplication().remaining().count() > 0)
        statusLine();
}

void MainWindow::say(const QString &sentence)
{
    statusLine().say(sentence);
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
    renewStatusLine();
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
    for (QAction *action : {m_create, m_refresh, m_leave, m_find, m_switch, m_goSettings, m_goClients,
             m_goActivity, m_goPreferences})
        action->setEnabled(workspace);
    m_accountMenu->menuAction()->setEnabled(workspace);
    m_clientMenu->menuAction()->setEnabled(workspace);
    m_leave->setText(demo ? tr("&Leave the demo") : tr("Sign &out"));
    if (workspace == nullptr) {
        setWindowTitle(QStringLiteral("Clientsmith"));
        return;
    }
    const dintero::AccountId &id = m_desk->account().id;
    setWindowTitle(demo ? tr("DEMO — Clientsmith")
            : id.environment() == dintero::Environment::Production
            ? tr("PRODUCTION, %1 — Clientsmith").arg(id.text())
            : tr("TEST, %1 — Clientsmith").arg(id.text()));
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
    page->setFocus();
    // At once: the window may be active already, and would give the focus to nothing unseen.
    page->show();
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
    page->show();
    return page;
}

void MainWindow::showAccount(AccountDesk &desk)
{
    m_desk = &desk;
    auto *workspace = new Workspace(desk, m_language, m_preferences, this);
    m_accountMenu->renew();
    workspace->banner().setMenu(m_accountMenu);
    connect(workspace, &Workspace::createRequested, this, &MainWindow::createClient);
    connect(workspace, &Workspace::signInRequested, this, &MainWindow::signInRequested);
    connect(workspace, &Workspace::leaveRequested, this, &MainWindow::leaveRequested);
    connect(workspace, &Workspace::logFolderRequested, this, &MainWindow::logFolderRequested);
    connect(workspace, &Workspace::diagnosticsRequested, this, &MainWindow::diagnosticsRequested);
    ClientActions &actions = workspace->clientActions();
    m_clientMenu->addActions(actions.menu());
    const QList<QMenu *> views = workspace->viewMenus();
    for (QMenu *each : views)
        m_viewMenu->insertMenu(m_theme, each);
    connect(&actions, &ClientActions::requested, this, &MainWindow::clientActionRequested);
    setPage(workspace);
    setWorkspace(workspace, desk.overview().demo);
    workspace->focusClientSearch();
    workspace->go(m_place);
    // At once: a window that becomes active now, since a dialog has closed, gives the focus to nothing
    // unseen.
    workspace->show();
    connect(workspace, &Workspace::placeChanged, this, [this](Navigation::Place place) { m_place = place; });
}

void MainWindow::restorePlace()
{
    bool known = false;
    const int place = QMetaEnum::fromType<Navigation::Place>().keyToValue(
        m_settings.value(placeKey).toString().toLatin1().constData(), &known);
    if (known)
        m_place = static_cast<Navigation::Place>(place);
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

void MainWindow::showShortcuts()
{
    auto *shortcuts = new ShortcutsDialog(*menuBar(), this);
    shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    shortcuts->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(placeKey,
        QString::fromLatin1(QMetaEnum::fromType<Navigation::Place>().valueToKey(static_cast<int>(m_place))));
    event->accept();
}

} // namespace clientsmith::ui
