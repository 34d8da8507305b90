#include "tests/looks/stage.h"

#include "tests/ui/accountdriver.h"
#include "ui/clients/clientstable.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/wizard/credentialsjob.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoroTask>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace clientsmith::test {

Stage::Stage(ui::Language &language, QSettings &settings, Gallery &gallery)
    : wire(world.services().transport, world.services().clock)
    , m_language(language)
    , m_gallery(gallery)
    , m_preferences(settings)
    , m_window(std::make_unique<ui::MainWindow>(language, m_preferences, settings))
{
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        throw Stuck("The window does not show");
}

Stage::~Stage()
{
    wire.silent = false;
    wire.error.reset();
    world.secrets.answer();
    qDeleteAll(m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    m_window->showNothing();
    ui::SecretClipboard::ofApplication().clearNow();
    const auto busy = [this] {
        if (m_desk)
            m_desk->cancel();
        if (m_signIn)
            m_signIn->cancel();
        return (m_desk && m_desk->isBusy()) || (m_signIn && m_signIn->isRunning()) ||
            ui::CredentialsJob::anyBusy();
    };
    if (!QTest::qWaitFor([&] { return !busy(); }, 60000))
        qFatal("What runs does not end");
    m_window.reset();
    m_desk.reset();
    m_signIn.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

Services Stage::services()
{
    Services of = world.services();
    return {of.origin, wire, of.secrets, of.clock, of.journal, of.accounts, of.index, of.replacements,
        of.events, m_file.get()};
}

ui::SignInController &Stage::signIn()
{
    if (!m_signIn)
        m_signIn = std::make_unique<ui::SignInController>(services());
    return *m_signIn;
}

PassphraseFileStore &Stage::offerFile()
{
    m_file = std::make_unique<PassphraseFileStore>(
        world.folder.filePath(QStringLiteral("data/secrets.clientsmith")), KdfCost{1, 8192});
    return *m_file;
}

Account Stage::partner() const
{
    const std::vector<sandbox::Account> accounts = world.sandbox.accounts();
    const sandbox::Account &partner = accounts.at(1);
    return {*dintero::AccountId::parse(partner.accountId), partner.businessName, partner.clientId};
}

ui::AccountDesk &Stage::enter(const Opening &opening)
{
    Account account = world.session().account();
    if (wire.production)
        account.id = *dintero::AccountId::parse(QStringLiteral("P12345678"));
    if (opening.byToken)
        account.clientId.clear();
    std::vector<sandbox::Account> accounts = world.sandbox.accounts();
    if (opening.kept && !account.clientId.isEmpty()) {
        const QString key = keychainKey(world.services().origin, account.id, account.clientId);
        QCoro::waitFor(world.secrets.write(key, accounts.front().clientSecret.clone(), nullptr));
        if (!world.services().accounts.put(account))
            throw Stuck("The account can't be kept");
    }
    ui::AccountOverview overview{world.services().origin.text(),
        QStringLiteral("/home/kari/.local/share/clientsmith"), opening.kept, opening.demo,
        opening.byToken ? QDateTime::currentDateTime().addSecs(14000) : QDateTime()};
    if (opening.acting)
        overview.partner = partner();
    m_desk = std::make_unique<ui::AccountDesk>(services(), account,
        tokenByCredentials(signInSecretInMemory(std::move(accounts.front().clientSecret))), overview);
    m_desk->clients().reload();
    m_window->showAccount(*m_desk);
    return *m_desk;
}

ui::AccountDesk &Stage::open(const Opening &opening)
{
    enter(opening);
    wait([this] { return !m_desk->clients().isLoading(); }, "the list of clients");
    return *m_desk;
}

const ui::ListedClient &Stage::listed(const QString &name)
{
    for (const ui::ListedClient &listed : m_desk->clients().clients()) {
        if (listed.client.name == name)
            return listed;
    }
    throw Stuck("No client is called " + name.toStdString());
}

std::vector<ui::ListedClient> Stage::kept()
{
    std::vector<ui::ListedClient> kept;
    for (const ui::ListedClient &listed : m_desk->clients().clients()) {
        if (listed.stored != Stored::Nowhere)
            kept.push_back(listed);
    }
    return kept;
}

void Stage::interrupt(int times)
{
    for (int i = 0; i < times; ++i) {
        world.sandbox.addFault({QStringLiteral("createClient"), sandbox::FaultKind::DropAnswer, 0, 1});
        world.sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 403, 1});
        interruptCreation(world);
    }
}

void Stage::reload()
{
    m_desk->clients().reload();
    wait([this] { return !m_desk->clients().isLoading(); }, "the list of clients");
}

QWidget &Stage::front() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal == nullptr ? *m_window : *modal;
}

QWidget *Stage::find(const char *objectName) const
{
    const QList<QWidget *> all = front().findChildren<QWidget *>(QString::fromLatin1(objectName));
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &front())
            return widget;
    }
    return nullptr;
}

QWidget &Stage::control(const char *objectName) const
{
    QWidget *found = find(objectName);
    if (found == nullptr)
        throw Stuck(std::string("There is no ") + objectName);
    return *found;
}

bool Stage::has(const char *objectName) const
{
    return find(objectName) != nullptr;
}

void Stage::press(const char *objectName)
{
    waitFor(objectName);
    auto *button = qobject_cast<QAbstractButton *>(&control(objectName));
    if (button == nullptr)
        throw Stuck(std::string("It is no button: ") + objectName);
    wait([button] { return button->isEnabled(); }, objectName);
    button->click();
}

void Stage::type(const char *objectName, const QString &text)
{
    waitFor(objectName);
    QWidget &field = control(objectName);
    field.setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(&field))
        edit->clear();
    QTest::keyClicks(&field, text);
}

void Stage::chooseClient(const QString &name)
{
    auto *table = m_window->findChild<ui::ClientsTable *>();
    if (table == nullptr || !table->choose(client(name).clientId))
        throw Stuck("The client can't be chosen");
}

void Stage::wait(const std::function<bool()> &until, const char *what)
{
    if (!QTest::qWaitFor(until, 20000))
        throw Stuck(std::string("Waited in vain for ") + what);
}

void Stage::waitFor(const char *objectName)
{
    wait([&] { return has(objectName); }, objectName);
}

void Stage::pass(std::chrono::milliseconds time)
{
    QTest::qWait(static_cast<int>(time.count()));
}

void Stage::show(QWidget *dialog)
{
    if (auto *modal = qobject_cast<QDialog *>(dialog))
        modal->open();
    else
        dialog->show();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog))
        throw Stuck("The dialog does not show");
}

void Stage::pictureOfMenu(QMenu &menu, const QString &page)
{
    menu.popup(QPoint(100, 100));
    wait([&menu] { return menu.isVisible(); }, "a menu");
    pictureOf(menu, page);
    menu.close();
}

void Stage::pictureOfQuestion(const char *objectName, const QString &page, const std::function<void()> &ask)
{
    bool seen = false;
    QTimer poll;
    poll.setInterval(10);
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        QWidget *question = QApplication::activeModalWidget();
        if (question == nullptr || question->objectName() != QLatin1String(objectName))
            return;
        poll.stop();
        seen = true;
        pictureOf(*question, page);
        question->close();
    });
    poll.start();
    ask();
    if (!seen)
        throw Stuck(std::string("Nobody asked: ") + objectName);
}

} // namespace clientsmith::test
