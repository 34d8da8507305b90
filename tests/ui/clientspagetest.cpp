#include "tests/ui/clientspagetest.h"

#include "ui/clients/clientactions.h"

#include <QCoroSignal>
#include <QSignalSpy>

namespace clientsmith::test {

void HeldWire::release()
{
    held.clear();
    Q_EMIT released();
}

QCoro::Task<Result<HttpResponse>> HeldWire::send(HttpRequest request, Cancellation *cancellation)
{
    const QString path = request.url.path();
    if (!held.isEmpty() && path.endsWith(held))
        co_await qCoro(this, &HeldWire::released);
    const bool isClients = path.endsWith(QStringLiteral("/auth/clients"));
    const bool isGrants = path.endsWith(QStringLiteral("/auth/client-grants"));
    if (isClients && error) {
        const Error copy = *error;
        co_return Failure(copy);
    }
    const QByteArray scripted = isClients ? clients : isGrants ? grants : QByteArray();
    if (!scripted.isEmpty()) {
        HttpResponse answer;
        answer.status = 200;
        answer.body = Secret(QByteArrayView(scripted));
        co_return answer;
    }
    Result<HttpResponse> answer = co_await m_sandbox.send(std::move(request), cancellation);
    co_return answer;
}

void ClientsPageTest::open(const QSize &size)
{
    m_world = std::make_unique<WizardWorld>();
    const Services services = m_world->services();
    m_wire = std::make_unique<HeldWire>(services.transport);
    std::vector<sandbox::Account> accounts = m_world->sandbox.accounts();
    m_session = std::make_unique<AccountSession>(services.origin, m_world->session().account(), *m_wire,
        services.clock, signInSecretInMemory(std::move(accounts.front().clientSecret)));
    m_settings = std::make_unique<QSettings>(
        m_world->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_preferences = std::make_unique<ui::Preferences>(*m_settings);
    m_controller = std::make_unique<ui::ClientsController>(
        *m_session, services.index, services.accounts, services.secrets.storedAs());
    m_page = std::make_unique<ui::ClientsPage>(
        m_session->account(), *m_controller, QStringLiteral("Test Keyring"));
    m_page->rememberColumns(*m_preferences);
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ClientsPageTest::openAgain()
{
    const ui::ClientsPage::Standing standing = m_page->standing();
    const QSize size = m_page->size();
    m_page = std::make_unique<ui::ClientsPage>(
        m_session->account(), *m_controller, QStringLiteral("Test Keyring"));
    m_page->rememberColumns(*m_preferences);
    m_page->resize(size);
    m_page->resume(standing);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ClientsPageTest::load()
{
    QSignalSpy finished(m_controller.get(), &ui::ClientsController::finished);
    m_controller->reload();
    // What needs no network fails at once.
    QVERIFY(!finished.isEmpty() || finished.wait());
}

QSet<QString> ClientsPageTest::chosen()
{
    QSet<QString> ids;
    for (const ui::ListedClient &client : m_page->actions().clients())
        ids.insert(client.client.id);
    return ids;
}

void ClientsPageTest::cleanup()
{
    if (m_wire)
        m_wire->release();
    if (m_controller)
        QTRY_VERIFY(!m_controller->isLoading());
    m_page.reset();
    m_controller.reset();
    m_preferences.reset();
    m_settings.reset();
    m_session.reset();
    m_wire.reset();
    m_world.reset();
    StrictTest::cleanup();
}

} // namespace clientsmith::test
