#include "ui/application/application.h"

#include "core/base/logfile.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/diagnostics/diagnostics.h"
#include "ui/mainwindow/firstpaint.h"
#include "ui/widgets/enterkey.h"

#include <QApplication>
#include <QCoroTask>
#include <QDesktopServices>
#include <QDialog>
#include <QSessionManager>
#include <QUrl>

#include <chrono>
#include <utility>

namespace clientsmith::ui {

Application::Application(
    Theme &theme, Language &language, QSettings &settings, WorldFactory makeWorld, ClientCreation creation)
    : m_settings(settings)
    , m_makeWorld(std::move(makeWorld))
    , m_creation(std::move(creation))
    , m_preferences(settings)
    , m_window(std::make_unique<MainWindow>(language, m_preferences, settings))
    , m_unlockPrompt(*m_window)
{
    qApp->installEventFilter(new EnterKey(this));
    connectWindow();
    connectPreferences(theme);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::commitData, Qt::DirectConnection);
}

Application::~Application() = default;

void Application::connectWindow()
{
    m_window->setCloseGuard([this] { return mayClose(); });
    m_window->setCreateClient([this](QWidget *parent) {
        if (m_desk)
            m_creation.open(
                m_world->services(), m_desk->session(), m_desk->overview().demo, parent, clientNews());
    });
    // Queued: the page that asks is deleted on the way.
    connect(
        m_window.get(), &MainWindow::demoRequested, this, [this] { enter(WorldKind::Demo); },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::signInRequested, this, [this] { showSignIn(SignInTo::OpenAccount); },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::anotherSignInRequested, this, [this] { showSignIn(SignInTo::Another); },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::accountChosen, this,
        [this](const QString &accountId) { switchTo(accountId); }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::merchantRequested, this, &Application::chooseMerchant,
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::partnerRequested, this, &Application::stopActing, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::logFolderRequested, this, &Application::openLogFolder);
    connect(m_window.get(), &MainWindow::diagnosticsRequested, this, &Application::copyDiagnostics);
    m_window->setAccountChoices([this] { return accountChoices(); });
    connect(m_window.get(), &MainWindow::backToStartRequested, this, &Application::showStart,
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::leaveRequested, this, &Application::askToLeave, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::clientActionRequested, this, &Application::openClientAction);
}

void Application::connectPreferences(Theme &theme)
{
    const auto applyTheme = [this, &theme] { theme.setChoice(m_preferences.theme()); };
    const auto applyClipboard = [this] {
        SecretClipboard::ofApplication().setLifetime(m_preferences.clipboardTime());
    };
    connect(&m_preferences, &Preferences::themeChanged, &theme, applyTheme);
    connect(&m_preferences, &Preferences::clipboardTimeChanged, this, applyClipboard);
    connect(&m_preferences, &Preferences::proxyChanged, this, [this] {
        if (m_world)
            m_world->setProxy(m_preferences.proxy());
    });
    // Whoever comes back to this window may have chosen something in another one.
    connect(
        qApp, &QGuiApplication::applicationStateChanged, &m_preferences, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_preferences.refresh();
        });
    applyTheme();
    applyClipboard();
}

void Application::openLogFolder()
{
    if (m_log != nullptr)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_log->folder()));
}

void Application::copyDiagnostics()
{
    if (!m_world) {
        m_window->say(tr("Nothing was copied: there are no diagnostics before the data file can be opened. "
                         "Copy the details of the error instead."));
        return;
    }
    const std::optional<dintero::Environment> environment =
        m_desk ? std::optional(m_desk->account().id.environment()) : std::nullopt;
    SecretClipboard::ofApplication().copyText(diagnosticsText({m_world->services(), m_world->dataFolder(),
        m_preferences.proxy(), m_world->kind() == WorldKind::Demo, environment, m_log}));
    m_window->say(tr("Diagnostics copied. They hold no secret, no account and no client."));
}

void Application::start(const StartOptions &options)
{
    m_wantedAccount = options.accountId;
    connect(new FirstPaint(*m_window), &FirstPaint::painted, this,
        [this, kind = options.demo ? WorldKind::Demo : WorldKind::Real] { enter(kind); });
    m_window->show();
}

bool Application::mayClose()
{
    if (m_desk && !(m_desk->interrupted().mayLeave() && m_desk->replacements().mayLeave()))
        return false;
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible() && !dialog->close())
            return false;
    }
    return true;
}

void Application::commitData(QSessionManager &manager)
{
    if (manager.allowsInteraction()) {
        if (!mayClose())
            manager.cancel();
        manager.release();
    }
}

QCoro::Task<> Application::enter(WorldKind kind)
{
    if (std::exchange(m_switching, true))
        co_return;
    co_await leaveWorld();
    if (m_end.isRequested()) {
        m_switching = false;
        co_return;
    }
    auto made = m_makeWorld(kind);
    if (!made && kind == WorldKind::Demo) {
        const Error error = made.error();
        made = m_makeWorld(WorldKind::Real);
        if (made)
            adopt(std::move(*made));
        m_switching = false;
        m_window->showStart(error);
        co_return;
    }
    m_switching = false;
    if (!made) {
        m_window->showStart(made.error());
        co_return;
    }
    adopt(std::move(*made));
    openFirstAccount();
}

void Application::adopt(std::unique_ptr<World> world)
{
    m_world = std::move(world);
    m_world->setProxy(m_preferences.proxy());
    if (PassphraseFileStore *file = m_world->services().passphraseFile)
        file->setPrompt(&m_unlockPrompt);
}

QCoro::Task<> Application::leaveWorld()
{
    if (!m_world)
        co_return;
    co_await closeAccount(Parting::Forget);
    m_parked.clear();
    co_await m_world->leave();
    m_world.reset();
}

QCoro::Task<> Application::end()
{
    m_end.request();
    SystemClock clock;
    while (m_switching)
        co_await clock.sleepFor(lookAgainAfter, nullptr);
    co_await leaveWorld();
}

void Application::shutDown()
{
    m_window->hide();
    QCoro::waitFor(end());
}

} // namespace clientsmith::ui
