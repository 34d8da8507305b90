#include "ui/application/application.h"

#include "core/accounts/signin.h"
#include "ui/signin/signinpage.h"
#include "ui/storewords.h"
#include "ui/wizard/credentialsjob.h"

#include <QApplication>
#include <QCoroTask>
#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>
#include <QSettings>

#include <chrono>
#include <utility>

namespace clientsmith::ui {

namespace {

const QString lastAccountKey = QStringLiteral("lastAccount");
constexpr std::chrono::milliseconds lookAgainAfter(10);

} // namespace

Application::Application(
    Theme &theme, Language &language, QSettings &settings, WorldFactory makeWorld, ClientCreation creation)
    : m_settings(settings)
    , m_makeWorld(std::move(makeWorld))
    , m_creation(std::move(creation))
    , m_window(std::make_unique<MainWindow>(theme, language, settings))
    , m_unlockPrompt(*m_window)
{
    connectWindow();
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
        m_window.get(), &MainWindow::signInRequested, this, [this] { showSignIn(); }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::backToStartRequested, this, &Application::showStart,
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::leaveRequested, this, &Application::askToLeave, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::rotateRequested, this, &Application::openRotation);
    connect(m_window.get(), &MainWindow::deleteRequested, this, &Application::openDeletion);
}

void Application::start(const StartOptions &options)
{
    m_wantedAccount = options.accountId;
    m_window->show();
    enter(options.demo ? WorldKind::Demo : WorldKind::Real);
}

bool Application::mayClose()
{
    if (m_desk && !m_desk->interrupted().mayLeave())
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
    if (PassphraseFileStore *file = m_world->services().passphraseFile)
        file->setPrompt(&m_unlockPrompt);
}

void Application::openFirstAccount()
{
    if (auto ready = m_world->readySignIn()) {
        openAccount(
            ready->account, tokenByCredentials(signInSecretInMemory(std::move(ready->secret))), false);
        return;
    }
    Services services = m_world->services();
    const auto accounts = services.accounts.list();
    if (!accounts) {
        m_window->showStart(accounts.error());
        return;
    }
    const QString wanted =
        m_wantedAccount.isEmpty() ? m_settings.value(lastAccountKey).toString() : m_wantedAccount;
    for (const Account &account : *accounts) {
        if (account.id.text() == wanted) {
            openKept(account);
            return;
        }
    }
    if (!m_wantedAccount.isEmpty()) {
        showSignIn();
    } else if (!accounts->empty()) {
        openKept(accounts->front());
    } else {
        showStart();
    }
}

void Application::openKept(const Account &account)
{
    Services services = m_world->services();
    openAccount(
        account, tokenByCredentials(signInSecretFrom(services.secrets, services.origin, account)), true);
}

void Application::openAccount(
    const Account &account, TokenSource source, bool kept, const QDateTime &tokenExpiry)
{
    const AccountOverview overview{m_world->services().origin.text(), m_world->dataFolder(), kept,
        m_world->kind() == WorldKind::Demo, tokenExpiry};
    m_desk = std::make_unique<AccountDesk>(m_world->services(), account, std::move(source), overview);
    if (kept)
        m_settings.setValue(lastAccountKey, account.id.text());
    connect(&m_desk->interrupted(), &InterruptedWork::secretIssued, this, &Application::openHandover);
    m_desk->clients().reload();
    m_window->showAccount(*m_desk);
    Q_EMIT accountOpened();
}

void Application::showStart()
{
    if (m_world)
        m_window->showStart();
    else
        enter(WorldKind::Real);
}

void Application::showSignIn()
{
    if (!m_world)
        return;
    if (!m_signIn) {
        m_signIn = std::make_unique<SignInController>(m_world->services());
        connect(
            m_signIn.get(), &SignInController::signedIn, this, [this] { finishSignIn(); },
            Qt::QueuedConnection);
    }
    SignInPage *page = m_window->showSignIn(*m_signIn);
    page->useToken(m_desk && m_desk->account().isByToken());
    if (m_desk)
        page->prefill(m_desk->account().id.text(), m_desk->account().clientId);
    else
        page->prefill(m_wantedAccount, {});
    page->setFocus();
}

QCoro::Task<> Application::finishSignIn()
{
    if (!m_signIn || std::exchange(m_switching, true))
        co_return;
    const Account account = m_signIn->account();
    const bool kept = m_signIn->isKept();
    const QDateTime tokenExpiry = m_signIn->tokenExpiry();
    TokenSource source = m_signIn->takeTokenSource();
    m_wantedAccount.clear();
    co_await closeAccount();
    m_switching = false;
    openAccount(account, std::move(source), kept, tokenExpiry);
}

void Application::askToLeave()
{
    if (!m_desk || m_switching)
        return;
    // A desktop's global menu offers this even while a dialog is open.
    if (!mayClose())
        return;
    const AccountOverview &overview = m_desk->overview();
    if (overview.demo) {
        enter(WorldKind::Real);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Sign out"),
        tr("Sign out of %1?").arg(m_desk->account().id.text()), QMessageBox::NoButton, m_window.get());
    question->setObjectName(QStringLiteral("signOutQuestion"));
    question->setInformativeText(overview.kept
            ? tr("The sign-in is removed from %1. The secrets of the clients that you created stay there.")
                  .arg(storeWords(m_world->services().secrets).yours)
            : tr("This sign-in was never kept, so you will have to type it again."));
    QPushButton *leave = question->addButton(tr("Sign &out"), QMessageBox::AcceptRole);
    leave->setObjectName(QStringLiteral("signOutConfirm"));
    question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the question is no longer in the way then.
    connect(leave, &QPushButton::clicked, this, [this] { signOut(); }, Qt::QueuedConnection);
    question->open();
}

QCoro::Task<> Application::signOut()
{
    if (!m_desk || !mayClose() || std::exchange(m_switching, true))
        co_return;
    const Account account = m_desk->account();
    const bool kept = m_desk->overview().kept;
    co_await closeAccount();
    Result<void> removed;
    if (kept) {
        Services services = m_world->services();
        ApiOrigin origin = services.origin;
        removed = co_await removeSignIn(
            origin, services.secrets, services.accounts, services.index, account, &m_end);
    }
    m_switching = false;
    m_window->showStart(removed ? std::nullopt : std::optional<Error>(removed.error()));
}

QCoro::Task<> Application::closeAccount()
{
    // A window that is still open here (the program ends unasked) uses the account.
    qDeleteAll(m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    m_window->showNothing();
    // What runs here ends in one of several objects, most of it within milliseconds of its cancellation;
    // looking is simpler than collecting their signals.
    const auto busy = [this] {
        return (m_desk && m_desk->isBusy()) || (m_signIn && m_signIn->isRunning()) || m_creation.isBusy() ||
            CredentialsJob::anyBusy();
    };
    while (busy()) {
        if (m_desk)
            m_desk->cancel();
        if (m_signIn)
            m_signIn->cancel();
        co_await m_world->services().clock.sleepFor(lookAgainAfter, nullptr);
    }
    m_signIn.reset();
    m_desk.reset();
}

QCoro::Task<> Application::leaveWorld()
{
    if (!m_world)
        co_return;
    co_await closeAccount();
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
