#include "tests/ui/clientspagetest.h"
#include "ui/clients/clientactions.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace clientsmith::ui {

/// What the page of clients shows before, instead of and beside its list.
class TestClientsStates final : public test::ClientsPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void failureOffersAnotherTry();
    void missingPermissionOffersAnotherSignIn();
    void failedReloadKeepsTheList();
    void emptyTeaches();
    void loadingHasASkeleton();
    void offlineSaysWhatToDo();
    void oldListSaysSinceWhen();
    void lostPermissionIsNoOldSignIn();
    void accessIsOnItsWay();
};

void TestClientsStates::failureOffersAnotherTry()
{
    open();
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 500, -1});
    load();
    QVERIFY(find<QLabel>("emptyHeading")->isVisible());
    auto *again = find<QPushButton>("emptyAction");
    QCOMPARE(again->text(), QStringLiteral("Try again"));
    m_world->sandbox.clearFaults();
    QSignalSpy finished(m_controller.get(), &ClientsController::finished);
    again->click();
    QVERIFY(finished.wait());
    QCOMPARE(rows(), 4);
    QVERIFY(clientTable()->isVisible());
}

void TestClientsStates::missingPermissionOffersAnotherSignIn()
{
    open();
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 403, -1});
    load();
    QVERIFY(find<QLabel>("emptySentence")->text().contains(QStringLiteral("admin:accounts")));
    QSignalSpy wanted(m_page.get(), &ClientsPage::signInRequested);
    find<QPushButton>("emptyAction")->click();
    QCOMPARE(wanted.size(), 1);
}

void TestClientsStates::failedReloadKeepsTheList()
{
    open();
    load();
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 500, -1});
    load();
    QCOMPARE(rows(), 4);
    QVERIFY(clientTable()->isVisible());
    QVERIFY(find<QWidget>("inlineMessage")->isVisible());
}

void TestClientsStates::emptyTeaches()
{
    // An account that signs in has at least one client; but a list may be empty for whoever may not see it.
    open();
    m_wire->clients = "[]";
    load();
    QVERIFY(find<QLabel>("emptySentence")->text().contains(QStringLiteral("Test Keyring")));
    auto *create = find<QPushButton>("emptyAction");
    QCOMPARE(create->text(), QStringLiteral("Create new API client"));
    QVERIFY(!find<QPushButton>("createClientButton")->isVisible());
    QSignalSpy wanted(m_page.get(), &ClientsPage::createRequested);
    create->click();
    QCOMPARE(wanted.size(), 1);
}

void TestClientsStates::loadingHasASkeleton()
{
    open();
    const QImage before = clientTable()->viewport()->grab().toImage();
    m_wire->held = QStringLiteral("/auth/clients");
    m_controller->reload();
    QVERIFY(clientTable()->isVisible());
    QCOMPARE(rows(), 0);
    QCOMPARE(clientTable()->accessibleDescription(), QStringLiteral("Loading API clients…"));
    // Something stands where the rows will be, in their columns, and it stands still.
    const QImage waiting = clientTable()->viewport()->grab().toImage();
    QSet<QRgb> inks;
    for (int x = 0; x < waiting.width(); ++x)
        inks.insert(waiting.pixel(x, clientTable()->verticalHeader()->defaultSectionSize() / 2));
    QVERIFY(inks.size() > 1);
    QCOMPARE(before, waiting);
    // No screen reader is told of rows that aren't there.
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(clientTable());
    QVERIFY(heard != nullptr);
    QCOMPARE(heard->tableInterface()->rowCount(), 0);
    QTRY_COMPARE(find<QWidget>("progressLine")->accessibleName(), QStringLiteral("Loading API clients…"));
    QCOMPARE(clientTable()->viewport()->grab().toImage().pixel(20, 22), waiting.pixel(20, 22));

    m_wire->release();
    QTRY_COMPARE(rows(), 4);
    QVERIFY(clientTable()->accessibleDescription().isEmpty());
}

void TestClientsStates::offlineSaysWhatToDo()
{
    open();
    m_wire->error = makeError(ErrorKind::Network, QStringLiteral("No network"));
    m_wire->error->offline = true;
    load();
    QCOMPARE(find<QLabel>("emptyHeading")->text(), QStringLiteral("This computer is offline."));
    QVERIFY(find<QLabel>("emptySentence")->text().contains(QStringLiteral("Connect")));
    m_wire->error.reset();
    QSignalSpy finished(m_controller.get(), &ClientsController::finished);
    find<QPushButton>("emptyAction")->click();
    QVERIFY(finished.wait());
    QCOMPARE(rows(), 4);
    QVERIFY(!find<QLabel>("clientsAsOf")->isVisible());
}

void TestClientsStates::oldListSaysSinceWhen()
{
    open();
    load();
    auto *asOf = find<QLabel>("clientsAsOf");
    QVERIFY(!asOf->isVisible());
    const QDateTime at = m_controller->loadedAt();
    m_wire->error = makeError(ErrorKind::Network, QStringLiteral("No network"));
    m_wire->error->offline = true;
    load();
    QCOMPARE(rows(), 4);
    QVERIFY(clientTable()->isVisible());
    QVERIFY(asOf->isVisible());
    QVERIFY(asOf->text().contains(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat)));
    QVERIFY(asOf->toolTip().contains(QLocale().toString(at.toLocalTime(), QLocale::LongFormat)));
    QCOMPARE(asOf->accessibleName(), asOf->text());
    // While it is tried again it still is old, and so it is for the same page in another language.
    m_wire->held = QStringLiteral("/auth/clients");
    m_controller->reload();
    QVERIFY(asOf->isVisible());
    m_wire->release();
    QTRY_VERIFY(!m_controller->isLoading());
    openAgain();
    asOf = find<QLabel>("clientsAsOf");
    QVERIFY(asOf->isVisible());
    m_wire->error.reset();
    load();
    QVERIFY(!asOf->isVisible());
}

void TestClientsStates::lostPermissionIsNoOldSignIn()
{
    open();
    load();
    m_wire->error = makeError(ErrorKind::Forbidden, QStringLiteral("Missing scope"));
    load();
    QCOMPARE(rows(), 4);
    QVERIFY(find<QLabel>("messageNextStep")->text().contains(QStringLiteral("read:accounts")));
    QVERIFY(find<QLabel>("messageNextStep")->text().contains(QStringLiteral("administrator of T12345678")));
    QSignalSpy wanted(m_page.get(), &ClientsPage::signInRequested);
    find<QPushButton>("messageAction")->click();
    QCOMPARE(wanted.size(), 1);
}

void TestClientsStates::accessIsOnItsWay()
{
    open();
    CredentialRow kept;
    load();
    kept.accountId = QStringLiteral("T12345678");
    const auto other = std::find_if(m_controller->clients().begin(), m_controller->clients().end(),
        [](const ListedClient &entry) { return !entry.isSignIn; });
    kept.clientId = other->client.clientId;
    kept.id = other->client.id;
    kept.stored = Stored::Keychain;
    QVERIFY(m_world->services().index.put(kept).has_value());

    m_controller = std::make_unique<ClientsController>(
        *m_session, m_world->services().index, m_world->services().accounts, Stored::Keychain);
    m_page =
        std::make_unique<ClientsPage>(m_session->account(), *m_controller, QStringLiteral("Test Keyring"));
    m_page->show();
    m_wire->held = QStringLiteral("/auth/client-grants");
    m_controller->reload();
    QTRY_COMPARE(rows(), 4);
    QVERIFY(clientTable()->choose(kept.clientId));
    QCOMPARE(find<QLabel>("detailsAccess")->text(), QStringLiteral("Loading…"));
    QVERIFY(!find<QPushButton>("detailsAddAccess")->isEnabled());
    const ClientActions &actions = m_page->actions();
    // What needs to know the access waits, and says so; the rest doesn't.
    for (const ClientAction needs : {ClientAction::Replace, ClientAction::Verify}) {
        QVERIFY(!actions.action(needs)->isEnabled());
        QCOMPARE(actions.action(needs)->toolTip(), QStringLiteral("Its access is still being loaded."));
    }
    QVERIFY(actions.action(ClientAction::CopyFor)->isEnabled());
    QVERIFY(actions.action(ClientAction::NewSecret)->isEnabled());
    m_wire->release();
    QTRY_VERIFY(!m_controller->isLoading());
    QVERIFY(find<QLabel>("detailsAccess")->text() != QStringLiteral("Loading…"));
    QVERIFY(find<QPushButton>("detailsAddAccess")->isEnabled());
    QVERIFY(actions.action(ClientAction::Verify)->isEnabled());
    QCOMPARE(actions.clients().front().client.clientId, kept.clientId);
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestClientsStates)
#include "tst_clientsstates.moc"
