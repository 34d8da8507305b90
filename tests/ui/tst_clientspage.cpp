#include "core/dintero/scopetable.h"
#include "tests/ui/clientspagetest.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientsearch.h"
#include "ui/scopes/scopewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

namespace clientsmith::ui {

/// The list of clients: shown, searched, sorted, chosen from.
class TestClientsPage final : public test::ClientsPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheClients();
    void searchFindsAllThatIsSaid();
    void sortsByEachColumn();
    void severalStayChosen();
    void createdClientIsChosen();
    void ownSignInIsSaid();
    void shortWordsAreNotLookedForInsideClientIds();
    void longSearchIsElided();
    void createRepeatsTheAccount();
    void scopesInWords();
    void namesAreNoHtml();
};

void TestClientsPage::showsTheClients()
{
    open();
    load();
    QCOMPARE(rows(), 4);
    QVERIFY(clientTable()->isVisible());
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
    auto *table = clientTable();
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

void TestClientsPage::severalStayChosen()
{
    open();
    load();
    auto *table = clientTable();
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
    auto *table = clientTable();
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

void TestClientsPage::shortWordsAreNotLookedForInsideClientIds()
{
    std::vector<ListedClient> clients(2);
    clients[0].client.name = QStringLiteral("Webshop checkout 7");
    clients[0].client.clientId = QStringLiteral("aaaa1111-4f20-4511-b546-ff48cec45f51");
    clients[1].client.name = QStringLiteral("Webshop checkout 12");
    clients[1].client.clientId = QStringLiteral("5b9e1f17-4f20-4511-b546-ff48cec47f57");
    const ClientSearch search(clients, AccessState::Known);
    const auto found = [&search](const char *query) {
        return search.matches(QString::fromLatin1(query), [] { return false; });
    };
    QCOMPARE(found("checkout 7"), std::vector<bool>({true, false}));
    QCOMPARE(found("7"), std::vector<bool>({true, false}));
    QCOMPARE(found("5b9"), std::vector<bool>({false, true}));
    QCOMPARE(found("1f17"), std::vector<bool>({false, true}));
    QCOMPARE(found("c47f57"), std::vector<bool>({false, true}));
}

void TestClientsPage::longSearchIsElided()
{
    open();
    load();
    find<QLineEdit>("clientSearch")->setText(QString(300, u'x'));
    QVERIFY(find<QLabel>("emptySentence")->text().size() < 200);
    QVERIFY(find<QLabel>("emptySentence")->text().contains(QStringLiteral("xxx…”")));
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
