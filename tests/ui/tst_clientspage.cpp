#include "core/dintero/scopetable.h"
#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientdetails.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/scopes/scopewords.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>

namespace clientsmith::ui {

namespace {

/// Answers the list of clients with nothing in it, and leaves the rest to another.
class EmptyList final : public HttpTransport
{
public:
    explicit EmptyList(HttpTransport &other)
        : m_other(other)
    {
    }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override
    {
        if (!request.url.path().endsWith(QStringLiteral("/auth/clients"))) {
            Result<HttpResponse> passed = co_await m_other.send(std::move(request), cancellation);
            co_return passed;
        }
        HttpResponse nothing;
        nothing.status = 200;
        nothing.body = Secret(QByteArrayView("[]"));
        co_return nothing;
    }

private:
    HttpTransport &m_other;
};

} // namespace

class TestClientsPage final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() override;

    void showsTheClients();
    void searchFindsAllThatIsSaid();
    void sortsByEachColumn();
    void keyboardOpensDetails();
    void keyboardHighlightsTheRow();
    void severalAreChosenByKeyboard();
    void severalStayChosen();
    void createdClientIsChosen();
    void ownSignInIsSaid();
    void longSearchIsElided();
    void detailsFitAtOnce();
    void longNamesAreElided();
    void createRepeatsTheAccount();
    void emptyTeaches();
    void failureOffersAnotherTry();
    void missingPermissionOffersAnotherSignIn();
    void failedReloadKeepsTheList();
    void secretKeptHereIsSaid();
    void scopesInWords();
    void namesAreNoHtml();

private:
    void open(const sandbox::Options &options = {});
    void load();
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    int rows() { return find<QTableView>("clientTable")->model()->rowCount(); }
    QString cell(int row, int column)
    {
        return find<QTableView>("clientTable")->model()->index(row, column).data().toString();
    }

    std::unique_ptr<test::WizardWorld> m_world;
    std::unique_ptr<ClientsController> m_controller;
    std::unique_ptr<ClientsPage> m_page;
};

void TestClientsPage::open(const sandbox::Options &options)
{
    m_world = std::make_unique<test::WizardWorld>(options);
    m_controller = std::make_unique<ClientsController>(m_world->session(), m_world->services().index);
    m_page = std::make_unique<ClientsPage>(
        m_world->session().account(), *m_controller, QStringLiteral("Test Keyring"));
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestClientsPage::load()
{
    QSignalSpy finished(m_controller.get(), &ClientsController::finished);
    m_controller->reload();
    QVERIFY(finished.wait());
}

void TestClientsPage::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_world.reset();
    StrictTest::cleanup();
}

void TestClientsPage::showsTheClients()
{
    open();
    load();
    QCOMPARE(rows(), 4);
    QVERIFY(find<QTableView>("clientTable")->isVisible());
    for (int row = 0; row < rows(); ++row) {
        QVERIFY(!cell(row, ClientsModel::Name).isEmpty());
        QVERIFY(!cell(row, ClientsModel::Access).isEmpty());
        QCOMPARE(cell(row, ClientsModel::SecretHere), QStringLiteral("No"));
    }
}

void TestClientsPage::searchFindsAllThatIsSaid()
{
    open();
    load();
    auto *search = find<QLineEdit>("clientSearch");
    const ListedClient &first = m_controller->clients().front();
    QTest::keyClicks(search, first.client.clientId.left(13).toUpper());
    QCOMPARE(rows(), 1);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("admin:checkout"));
    QVERIFY(rows() >= 1 && rows() < 4);
    search->setText(QStringLiteral("manage checkout"));
    QVERIFY(rows() >= 1 && rows() < 4);
    QVERIFY(find<QLabel>("clientCount")->text().contains(QStringLiteral("4")));

    search->setText(QStringLiteral("no such thing"));
    QCOMPARE(rows(), 0);
    QVERIFY(find<QLabel>("emptySentence")->text().contains(QStringLiteral("no such thing")));
    find<QPushButton>("emptyAction")->click();
    QCOMPARE(rows(), 4);
    QVERIFY(search->text().isEmpty());
}

void TestClientsPage::sortsByEachColumn()
{
    open();
    load();
    auto *table = find<QTableView>("clientTable");
    const auto *model = qobject_cast<ClientsModel *>(table->model());
    const auto created = [model](int row) { return model->at(row).client.createdAt; };
    for (int column = 0; column < ClientsModel::ColumnCount; ++column) {
        table->sortByColumn(column, Qt::AscendingOrder);
        const QString low = cell(0, column);
        const QString high = cell(3, column);
        QVERIFY(
            column == ClientsModel::Created ? created(0) <= created(3) : low.localeAwareCompare(high) <= 0);
        table->sortByColumn(column, Qt::DescendingOrder);
        QCOMPARE(cell(0, column), high);
        QVERIFY(column != ClientsModel::Created || created(0) >= created(3));
    }
}

void TestClientsPage::keyboardOpensDetails()
{
    open();
    load();
    auto *search = find<QLineEdit>("clientSearch");
    auto *table = find<QTableView>("clientTable");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table->currentIndex().isValid());
    auto *details = find<QWidget>("clientDetails");
    QVERIFY(details->isVisible());
    QCOMPARE(find<QLabel>("detailsName")->text(), cell(0, ClientsModel::Name));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(cell(1, ClientsModel::Name).startsWith(find<QLabel>("detailsName")->text()));
    QTest::keySequence(table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), cell(1, ClientsModel::ClientId));
    find<QAbstractButton>("detailsIdCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), find<QLabel>("detailsId")->text());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!details->isVisible());
}

void TestClientsPage::keyboardHighlightsTheRow()
{
    open();
    load();
    auto *search = find<QLineEdit>("clientSearch");
    auto *table = find<QTableView>("clientTable");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table->selectionModel()->isRowSelected(0));

    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!find<QWidget>("clientDetails")->isVisible());
    find<QPushButton>("refreshButton")->setFocus();
    load();
    table->setFocus(Qt::ActiveWindowFocusReason);
    QVERIFY(!find<QWidget>("clientDetails")->isVisible());
    find<QPushButton>("refreshButton")->setFocus();
    table->setFocus(Qt::TabFocusReason);
    QVERIFY(table->selectionModel()->isRowSelected(0));
}

void TestClientsPage::severalAreChosenByKeyboard()
{
    open();
    load();
    auto *table = find<QTableView>("clientTable");
    const ClientActions &actions = m_page->actions();
    table->setFocus(Qt::TabFocusReason);
    QCOMPARE(actions.clients().size(), std::size_t(1));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(actions.clients().size(), std::size_t(2));
    QCOMPARE(find<QLabel>("detailsName")->text(), QStringLiteral("2 clients chosen"));
    QVERIFY(!find<QLabel>("detailsClientId")->isVisible());
    QVERIFY(find<QLabel>("detailsSeveral")->text().contains(actions.clients().back().client.name));
    QVERIFY(!actions.action(ClientAction::NewSecret)->isEnabled());
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(actions.clients().size(), std::size_t(2));
    QTest::keyClick(table, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(actions.clients().size(), std::size_t(3));
    QTest::keySequence(table, QKeySequence::SelectAll);
    QCOMPARE(actions.clients().size(), std::size_t(4));
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(copied[row], cell(row, ClientsModel::ClientId));
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(actions.clients().size(), std::size_t(1));
    QVERIFY(actions.action(ClientAction::NewSecret)->isEnabled());
    QVERIFY(find<QLabel>("detailsClientId")->isVisible());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(actions.clients().empty());
}

void TestClientsPage::severalStayChosen()
{
    open();
    load();
    auto *table = find<QTableView>("clientTable");
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyRelease(table, Qt::Key_Shift);
    const auto ids = [this] {
        QSet<QString> all;
        for (const ListedClient &client : m_page->actions().clients())
            all.insert(client.client.id);
        return all;
    };
    const QSet<QString> before = ids();
    QCOMPARE(before.size(), 2);
    load();
    QCOMPARE(ids(), before);
    table->sortByColumn(ClientsModel::ClientId, Qt::DescendingOrder);
    QCOMPARE(ids(), before);
}

void TestClientsPage::createdClientIsChosen()
{
    open();
    load();
    auto *search = find<QLineEdit>("clientSearch");
    search->setText(QStringLiteral("no such thing"));
    const QString clientId = m_controller->clients().back().client.clientId;
    QSignalSpy finished(m_controller.get(), &ClientsController::finished);
    m_controller->reloadFor(clientId);
    QVERIFY(finished.wait());
    auto *table = find<QTableView>("clientTable");
    QVERIFY(search->text().isEmpty());
    QVERIFY(table->hasFocus());
    QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
    QCOMPARE(cell(table->currentIndex().row(), ClientsModel::ClientId), clientId);
    // Once: the next load leaves the choice alone.
    table->selectRow(0);
    const QString first = cell(0, ClientsModel::ClientId);
    load();
    QCOMPARE(cell(table->currentIndex().row(), ClientsModel::ClientId), first);
}

void TestClientsPage::ownSignInIsSaid()
{
    open();
    load();
    int own = 0;
    for (int row = 0; row < rows(); ++row) {
        const bool isOwn = cell(row, ClientsModel::ClientId) == m_world->session().account().clientId;
        QCOMPARE(cell(row, ClientsModel::Name).endsWith(QStringLiteral("(your sign-in)")), isOwn);
        own += isOwn ? 1 : 0;
    }
    QCOMPARE(own, 1);
}

void TestClientsPage::longSearchIsElided()
{
    open();
    load();
    find<QLineEdit>("clientSearch")->setText(QString(300, u'x'));
    QVERIFY(find<QLabel>("emptySentence")->text().size() < 200);
    QVERIFY(find<QLabel>("emptySentence")->text().contains(QStringLiteral("xxx…”")));
}

void TestClientsPage::detailsFitAtOnce()
{
    open();
    load();
    auto *details = find<QWidget>("clientDetails");
    auto *table = find<QTableView>("clientTable");
    for (int row = 0; row < rows(); ++row) {
        table->selectRow(row);
        // As the first paint finds them, before another turn of the event loop.
        for (const QLabel *label : details->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QCoreApplication::processEvents();
        for (const QLabel *label : details->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

void TestClientsPage::longNamesAreElided()
{
    ClientActions actions(nullptr);
    ClientDetails details(QStringLiteral("Test Keyring"), actions);
    ListedClient entry;
    entry.client.name = QStringLiteral("A very long name ").repeated(12) + QString(100, u'x');
    details.setClients({entry}, true);
    details.show();
    const auto *name = details.findChild<QLabel *>(QStringLiteral("detailsName"));
    QCOMPARE(name->toolTip(), entry.client.name);
    QVERIFY(name->text().endsWith(u'…'));
    QVERIFY(name->heightForWidth(name->width()) <= 3 * name->fontMetrics().lineSpacing() + 2);
    entry.client.name = QStringLiteral("Short");
    details.setClients({entry}, true);
    QCOMPARE(name->text(), QStringLiteral("Short"));
    QVERIFY(name->toolTip().isEmpty());
}

void TestClientsPage::createRepeatsTheAccount()
{
    open();
    auto *create = find<QPushButton>("createClientButton");
    QCOMPARE(create->accessibleName(), QStringLiteral("Create new API client"));
    QVERIFY(create->accessibleDescription().contains(QStringLiteral("T12345678")));
    QSignalSpy wanted(m_page.get(), &ClientsPage::createRequested);
    create->click();
    QCOMPARE(wanted.size(), 1);
}

void TestClientsPage::emptyTeaches()
{
    // An account that signs in has at least one client; but a list may be empty for whoever may not see it.
    open();
    EmptyList transport(m_world->services().transport);
    Services services = m_world->services();
    std::vector<sandbox::Account> accounts = m_world->sandbox.accounts();
    AccountSession session(services.origin, m_world->session().account(), transport, services.clock,
        signInSecretInMemory(std::move(accounts.front().clientSecret)));
    ClientsController controller(session, services.index);
    ClientsPage page(session.account(), controller, QStringLiteral("Test Keyring"));
    page.show();
    QSignalSpy finished(&controller, &ClientsController::finished);
    controller.reload();
    QVERIFY(finished.wait());
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("emptySentence"))
            ->text()
            .contains(QStringLiteral("Test Keyring")));
    auto *create = page.findChild<QPushButton *>(QStringLiteral("emptyAction"));
    QCOMPARE(create->text(), QStringLiteral("Create new API client"));
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("createClientButton"))->isVisible());
    QSignalSpy wanted(&page, &ClientsPage::createRequested);
    create->click();
    QCOMPARE(wanted.size(), 1);
}

void TestClientsPage::failureOffersAnotherTry()
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
    QVERIFY(find<QTableView>("clientTable")->isVisible());
}

void TestClientsPage::missingPermissionOffersAnotherSignIn()
{
    open();
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 403, -1});
    load();
    QVERIFY(find<QLabel>("emptySentence")->text().contains(QStringLiteral("admin:accounts")));
    QSignalSpy wanted(m_page.get(), &ClientsPage::signInRequested);
    find<QPushButton>("emptyAction")->click();
    QCOMPARE(wanted.size(), 1);
}

void TestClientsPage::failedReloadKeepsTheList()
{
    open();
    load();
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 500, -1});
    load();
    QCOMPARE(rows(), 4);
    QVERIFY(find<QTableView>("clientTable")->isVisible());
    QVERIFY(find<QWidget>("inlineMessage")->isVisible());
}

void TestClientsPage::secretKeptHereIsSaid()
{
    open();
    load();
    const dintero::ApiClient client = m_controller->clients().front().client;
    CredentialRow row;
    row.accountId = QStringLiteral("T12345678");
    row.clientId = client.clientId;
    row.id = client.id;
    row.stored = Stored::Keychain;
    QVERIFY(m_world->services().index.put(row).has_value());
    load();
    auto *table = find<QTableView>("clientTable");
    table->sortByColumn(ClientsModel::SecretHere, Qt::AscendingOrder);
    QCOMPARE(cell(0, ClientsModel::SecretHere), QStringLiteral("Yes"));
    table->selectRow(0);
    QVERIFY(find<QLabel>("detailsSecret")->text().contains(QStringLiteral("Test Keyring")));
}

void TestClientsPage::scopesInWords()
{
    QCOMPARE(scopeInWords(QStringLiteral("admin:checkout")), QStringLiteral("Manage checkout"));
    QSet<QString> said;
    for (const dintero::DocumentedScope &scope : dintero::documentedScopes()) {
        const QString words = scopeInWords(scope.name);
        QVERIFY2(words != scope.name, qPrintable(words));
        QVERIFY2(!said.contains(words), qPrintable(words));
        said.insert(words);
        QVERIFY(!scopeGroupName(scope.group).isEmpty());
        QVERIFY(!scopeGroupPurpose(scope.group).isEmpty());
    }
    QCOMPARE(scopeInWords(QStringLiteral("fly:moon")), QStringLiteral("fly:moon"));
    QVERIFY(!accessInWords({}).isEmpty());
}

void TestClientsPage::namesAreNoHtml()
{
    ListedClient entry;
    entry.client.name = QStringLiteral("<img src=\"file://server/share\">");
    ClientsModel model;
    model.setClients(shared({entry}), AccessState::Known);
    const QString tip = model.data(model.index(0, ClientsModel::Name), Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img")));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestClientsPage)
#include "tst_clientspage.moc"
