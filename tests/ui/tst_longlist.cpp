#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/clientstable.h"
#include "ui/widgets/folding.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

namespace clientsmith::ui {

/// A list that is sorted and searched on a thread of its own.
class TestLongList final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void showsClientsBeforeTheirAccess();
    void findsWhatAPlainLookFinds_data();
    void findsWhatAPlainLookFinds();
    void typingOnLeavesOnlyTheLastAnswer();
    void choiceAndPlaceSurvive();
    void chosenClientComesBackAfterASearch();
    void aNewPageGoesOn();
    void endsWhileItSearches();
    void foldsCaseAndDiacritics();
    void sortsNumbersByValue();

private:
    void showPage();
    /// False if nothing has come of it.
    bool load();
    bool arranged()
    {
        return QTest::qWaitFor([this] { return m_model->isArranged(); });
    }
    QString idAt(int row) { return m_model->at(row).client.id; }

    std::unique_ptr<test::WizardWorld> m_world;
    std::unique_ptr<ClientsController> m_controller;
    std::unique_ptr<ClientsPage> m_page;
    ClientsModel *m_model = nullptr;
    ClientsTable *m_table = nullptr;
    QLineEdit *m_search = nullptr;
};

void TestLongList::init()
{
    StrictTest::init();
    sandbox::Options options;
    options.seedClients = 3000;
    m_world = std::make_unique<test::WizardWorld>(options);
    m_controller = std::make_unique<ClientsController>(
        m_world->session(), m_world->services().index, m_world->services().accounts, Stored::Keychain);
    showPage();
}

void TestLongList::showPage()
{
    m_page = std::make_unique<ClientsPage>(
        m_world->session().account(), *m_controller, QStringLiteral("Test Keyring"));
    m_model = m_page->findChild<ClientsModel *>();
    m_table = m_page->findChild<ClientsTable *>();
    m_search = m_page->findChild<QLineEdit *>(QStringLiteral("clientSearch"));
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLongList::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_world.reset();
    StrictTest::cleanup();
}

bool TestLongList::load()
{
    constexpr int patience = 30'000;
    QSignalSpy finished(m_controller.get(), &ClientsController::finished);
    m_controller->reload();
    return finished.wait(patience) && arranged();
}

void TestLongList::showsClientsBeforeTheirAccess()
{
    m_world->sandbox.addFault({QStringLiteral("listGrants"), sandbox::FaultKind::Slow, 0, 1});
    QSignalSpy finished(m_controller.get(), &ClientsController::finished);
    m_controller->reload();
    QTRY_COMPARE(m_model->rowCount(), 3001);
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_model->access(), AccessState::Loading);
    QCOMPARE(m_model->index(0, ClientsModel::Access).data().toString(), QStringLiteral("Loading…"));
    m_table->selectRow(7);
    const QString chosen = idAt(7);
    m_controller->cancel();
    QVERIFY(finished.wait());
    QVERIFY(arranged());
    QCOMPARE(m_model->access(), AccessState::Unknown);
    QCOMPARE(m_model->rowCount(), 3001);
    QVERIFY(load());
    QCOMPARE(m_model->access(), AccessState::Known);
    QCOMPARE(m_page->actions().clients().size(), std::size_t(1));
    QCOMPARE(m_page->actions().clients().front().client.id, chosen);
}

void TestLongList::findsWhatAPlainLookFinds_data()
{
    QTest::addColumn<QString>("query");
    const char *queries[] = {"checkout", "CHECKOUT 12", "manage receipts", "read:locations loyalty", "/299",
        "newsletter no such thing", "a", "storgata, 3", "  "};
    for (const char *query : queries)
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestLongList::findsWhatAPlainLookFinds()
{
    QFETCH(QString, query);
    QVERIFY(load());
    QSet<QString> expected;
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const ListedClient &entry : m_controller->clients()) {
        const QString text = QStringList{clientText(entry, ClientColumn::Name, AccessState::Known),
            entry.scopes.join(u' '), clientText(entry, ClientColumn::Access, AccessState::Known),
            entry.client.callbacks.join(u' ')}
                                 .join(u'\n');
        // Short words are somewhere in most of the IDs: there, they count at the beginning.
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const QString &id = entry.client.clientId;
            return text.contains(word, Qt::CaseInsensitive) ||
                (word.size() < 4 ? id.startsWith(word, Qt::CaseInsensitive)
                                 : id.contains(word, Qt::CaseInsensitive));
        });
        if (fits)
            expected.insert(entry.client.id);
    }
    m_search->setText(query);
    QVERIFY(arranged());
    QSet<QString> found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found.insert(idAt(row));
    QCOMPARE(found, expected);
}

void TestLongList::typingOnLeavesOnlyTheLastAnswer()
{
    QVERIFY(load());
    const QSignalSpy answers(m_model, &ClientsModel::arranged);
    for (const char *text : {"c", "ch", "che", "chec", "check", "loyalty"})
        m_search->setText(QString::fromLatin1(text));
    QVERIFY(arranged());
    QCOMPARE(m_model->shown().query, QStringLiteral("loyalty"));
    QCOMPARE(answers.size(), 1);
}

void TestLongList::choiceAndPlaceSurvive()
{
    QVERIFY(load());
    m_table->verticalScrollBar()->setValue(1500);
    m_table->selectRow(1503);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyRelease(m_table, Qt::Key_Shift);
    const QString top = idAt(m_table->rowAt(0));
    const auto chosen = [this] {
        QSet<QString> ids;
        for (const ListedClient &client : m_page->actions().clients())
            ids.insert(client.client.id);
        return ids;
    };
    const QSet<QString> before = chosen();
    QCOMPARE(before.size(), 2);
    QVERIFY(load());
    QCOMPARE(chosen(), before);
    QCOMPARE(idAt(m_table->rowAt(0)), top);
    const QString current = idAt(m_table->currentIndex().row());
    m_table->sortByColumn(ClientsModel::Created, Qt::DescendingOrder);
    QVERIFY(arranged());
    QCOMPARE(chosen(), before);
    QCOMPARE(idAt(m_table->currentIndex().row()), current);
    QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
}

void TestLongList::chosenClientComesBackAfterASearch()
{
    QVERIFY(load());
    m_table->selectRow(0);
    const QString chosen = idAt(0);
    m_table->verticalScrollBar()->setValue(900);
    const QString top = idAt(m_table->rowAt(0));
    m_search->setText(QStringLiteral("no such client"));
    QVERIFY(arranged());
    QVERIFY(m_page->actions().clients().empty());
    m_search->clear();
    QVERIFY(arranged());
    QCOMPARE(m_page->actions().clients().size(), std::size_t(1));
    QCOMPARE(m_page->actions().clients().front().client.id, chosen);
    QCOMPARE(idAt(m_table->rowAt(0)), top);
}

void TestLongList::aNewPageGoesOn()
{
    QVERIFY(load());
    m_search->setText(QStringLiteral("shop"));
    QVERIFY(arranged());
    m_table->sortByColumn(ClientsModel::ClientId, Qt::DescendingOrder);
    QVERIFY(arranged());
    QVERIFY(m_model->rowCount() > 300);
    m_table->selectRow(40);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyRelease(m_table, Qt::Key_Shift);
    m_table->verticalScrollBar()->setValue(200);
    const QString top = idAt(m_table->rowAt(0));
    const QStringList chosen{idAt(40), idAt(41)};
    const ClientsPage::Standing standing = m_page->standing();

    // As for another language. Its rows come later than it does.
    showPage();
    m_table->sortByColumn(ClientsModel::ClientId, Qt::DescendingOrder);
    m_page->resume(standing);
    QVERIFY(arranged());
    QCOMPARE(m_search->text(), QStringLiteral("shop"));
    QCOMPARE(m_page->actions().clients().size(), std::size_t(2));
    QCOMPARE(m_page->actions().clients().front().client.id, chosen.front());
    QCOMPARE(m_page->actions().clients().back().client.id, chosen.back());
    QCOMPARE(idAt(m_table->rowAt(0)), top);
    QCOMPARE(idAt(m_table->currentIndex().row()), chosen.back());
    // What was chosen is so beyond the search as well.
    m_search->clear();
    QVERIFY(arranged());
    QCOMPARE(m_page->actions().clients().size(), std::size_t(2));
}

void TestLongList::endsWhileItSearches()
{
    QVERIFY(load());
    m_search->setText(QStringLiteral("a"));
    m_table->sortByColumn(ClientsModel::ClientId, Qt::AscendingOrder);
    m_page.reset();
}

void TestLongList::foldsCaseAndDiacritics()
{
    QCOMPARE(foldedForSearch(QString::fromUtf8("TROMSØ")), std::string("tromso"));
    QCOMPARE(foldedForSearch(QString::fromUtf8("Århus Vinkælder")), std::string("arhus vinkaelder"));
    QCOMPARE(foldedForSearch(QString::fromUtf8("Göteborg")), std::string("goteborg"));
    QCOMPARE(foldedForSearch(QString::fromUtf8("Þórsmörk")), std::string("thorsmork"));
    QCOMPARE(foldedForSearch(QString::fromUtf8("Straße")), std::string("strasse"));
}

void TestLongList::sortsNumbersByValue()
{
    std::vector<ListedClient> clients;
    for (const char *name : {"Shop 10", "shop 9", "Åpen", "Zoo", ""}) {
        ListedClient entry;
        entry.client.name = QString::fromUtf8(name);
        clients.push_back(entry);
    }
    const std::vector<quint32> order = ascendingOrder(clients, ClientColumn::Name, AccessState::Known);
    const auto place = [&order](quint32 client) { return std::find(order.begin(), order.end(), client); };
    QVERIFY(place(1) < place(0));
    QVERIFY(place(0) < place(3));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestLongList)
#include "tst_longlist.moc"
