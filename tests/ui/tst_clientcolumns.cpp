#include "tests/ui/clientspagetest.h"
#include "ui/clients/clientcolumns.h"
#include "ui/clients/columnmenu.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace clientsmith::ui {

namespace {

using Column = ClientColumn;

QMap<Column, ColumnNeed> someNeeds()
{
    return {{Column::Name, {190, 120, 200}}, {Column::ClientId, {160, 110, 150}},
        {Column::Access, {160, 120, 200}}, {Column::Created, {90, 90, 90}},
        {Column::CreatedBy, {80, 80, 100}}, {Column::SecretHere, {130, 130, 130}}};
}

int sum(const QMap<Column, int> &widths)
{
    int all = 0;
    for (const int width : widths)
        all += width;
    return all;
}

} // namespace

/// The columns of the table of clients are the person's: which, in which order, how wide, sorted by which.
class TestClientColumns final : public test::ClientsPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void choiceIsWrittenAndRead();
    void nonsenseIsTheDefault_data();
    void nonsenseIsTheDefault();
    void otherReleasesAreUnderstood();
    void everyRoomIsFilled();
    void widthHidesWhatIsWorthLeast();
    void hiddenStaysHidden();
    void nameStays();
    void menuIsWhatIsShown();
    void menuMovesColumns();
    void headerDragsColumns();
    void handResizes();
    void resizingPushesNothingOut();
    void allIsRemembered();
    void resetGivesAllBack();
    void sortMenuSorts();
    void headerHasTheMenu();

private:
    QAction *action(const char *name) { return find<QAction>(name); }
    QAction *actionOf(const char *start, Column column)
    {
        return action(qPrintable(QString::fromLatin1(start) + QString::number(static_cast<int>(column))));
    }
    QList<Column> seen();
    int width(Column column) { return clientTable()->columnWidth(static_cast<int>(column)); }
    /// As a hand does it.
    void dragEdge(Column column, int by);
};

QList<Column> TestClientColumns::seen()
{
    const QHeaderView *header = clientTable()->horizontalHeader();
    QList<Column> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section))
            columns += static_cast<Column>(section);
    }
    return columns;
}

void TestClientColumns::dragEdge(Column column, int by)
{
    QHeaderView *header = clientTable()->horizontalHeader();
    const int section = static_cast<int>(column);
    const QPoint edge(
        header->sectionViewportPosition(section) + header->sectionSize(section) - 2, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, edge + QPoint(by, 0),
        header->viewport()->mapToGlobal(edge + QPoint(by, 0)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(header->viewport(), &move);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    QCoreApplication::processEvents();
}

void TestClientColumns::choiceIsWrittenAndRead()
{
    ColumnChoice choice;
    QCOMPARE(ColumnChoice::fromText(choice.text()), choice);
    choice.order.move(0, 3);
    choice.hidden = {Column::Access, Column::CreatedBy};
    choice.widths = {{Column::Name, 321}};
    choice.sortedBy = Column::Created;
    choice.sortOrder = Qt::DescendingOrder;
    QCOMPARE(ColumnChoice::fromText(choice.text()), choice);
}

void TestClientColumns::nonsenseIsTheDefault_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "garbage", "[]", "{}", "{\"version\":2,\"columns\":[{\"column\":\"created\"}]}",
            "{\"version\":1,\"columns\":7,\"sort\":[]}",
            "{\"version\":1,\"columns\":[7,null,{\"column\":3}]}",
            "{\"version\":1,\"columns\":[{\"column\":\"name\",\"hidden\":true,\"width\":-5}]}",
            "{\"version\":1,\"columns\":[{\"column\":\"name\",\"width\":99999999}]}",
            "{\"version\":1,\"sort\":{\"column\":\"shoe size\",\"descending\":true}}"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestClientColumns::nonsenseIsTheDefault()
{
    QFETCH(QString, text);
    QCOMPARE(ColumnChoice::fromText(text), ColumnChoice());
}

void TestClientColumns::otherReleasesAreUnderstood()
{
    // One that had fewer columns, and one more that is gone since.
    const ColumnChoice choice = ColumnChoice::fromText(
        QStringLiteral(R"({"version":1,"columns":[{"column":"created"},{"column":"name","width":200},
            {"column":"shoe-size","hidden":true},{"column":"created"},{"column":"access","hidden":true}]})"));
    const QList<Column> order{Column::Created, Column::ClientId, Column::Name, Column::Access,
        Column::CreatedBy, Column::SecretHere};
    QCOMPARE(choice.order, order);
    QCOMPARE(choice.hidden, QSet<Column>{Column::Access});
    QCOMPARE(choice.widths, (QMap<Column, int>{{Column::Name, 200}}));
}

void TestClientColumns::everyRoomIsFilled()
{
    ColumnChoice resized;
    resized.widths = {{Column::Name, 500}, {Column::ClientId, 60}, {Column::Access, 300}};
    ColumnChoice allResized;
    for (const Column column : ColumnChoice::everyColumn())
        allResized.widths.insert(column, 140);
    ColumnChoice few;
    few.hidden = {Column::Access, Column::Created, Column::CreatedBy, Column::SecretHere};
    for (const ColumnChoice &choice : {ColumnChoice(), resized, allResized, few}) {
        for (int room = 80; room < 2400; ++room) {
            const QMap<Column, int> widths = fittedColumns(choice, someNeeds(), room);
            QVERIFY(widths.contains(Column::Name));
            QVERIFY2(sum(widths) == room, qPrintable(QString::number(room)));
            for (auto width = widths.begin(); width != widths.end(); ++width) {
                QVERIFY(!choice.isHidden(width.key()));
                QVERIFY(width.value() >= qMin(qMin(someNeeds()[width.key()].least, room), 60));
            }
        }
    }
}

void TestClientColumns::widthHidesWhatIsWorthLeast()
{
    qsizetype before = 6;
    for (int room = 1200; room > 80; room -= 10) {
        const qsizetype shown = fittedColumns({}, someNeeds(), room).size();
        QVERIFY(shown == before || shown == before - 1);
        before = shown;
    }
    const QMap<Column, int> narrow = fittedColumns({}, someNeeds(), 500);
    QCOMPARE(narrow.keys(), (QList<Column>{Column::Name, Column::Access, Column::SecretHere}));
    // Without what somebody has no use for, there is room for the rest.
    ColumnChoice choice;
    choice.hidden = {Column::Access};
    QVERIFY(fittedColumns(choice, someNeeds(), 500).contains(Column::ClientId));
}

void TestClientColumns::hiddenStaysHidden()
{
    open({1200, 600});
    load();
    QCOMPARE(seen().size(), 6);
    actionOf("actionColumn", Column::Access)->trigger();
    QVERIFY(!seen().contains(Column::Access));
    // What the width hides comes back.
    m_page->resize(560, 600);
    QCoreApplication::processEvents();
    QVERIFY(seen().size() < 5);
    QVERIFY(seen().contains(Column::Name));
    QVERIFY(!clientTable()->horizontalScrollBar()->isVisible());
    QVERIFY(actionOf("actionColumn", Column::Created)->isChecked());
    m_page->resize(1200, 600);
    QCoreApplication::processEvents();
    QCOMPARE(seen().size(), 5);
    QVERIFY(!seen().contains(Column::Access));
    actionOf("actionColumn", Column::Access)->trigger();
    QCOMPARE(seen().size(), 6);
}

void TestClientColumns::nameStays()
{
    open();
    QVERIFY(!actionOf("actionColumn", Column::Name)->isEnabled());
    clientTable()->columns().setShown(Column::Name, false);
    QVERIFY(seen().contains(Column::Name));
}

void TestClientColumns::menuIsWhatIsShown()
{
    open({1200, 600});
    const auto *menu = find<ColumnMenu>("columnsMenu");
    for (const Column column : ColumnChoice::everyColumn()) {
        const QAction *entry = actionOf("actionColumn", column);
        QVERIFY(menu->actions().contains(entry));
        QCOMPARE(entry->text(), clientTable()->columns().nameOf(column));
        QVERIFY(entry->isCheckable() && entry->isChecked());
    }
    // As assistive technology does it.
    actionOf("actionColumn", Column::Created)->toggle();
    QVERIFY(!seen().contains(Column::Created));
    QVERIFY(!actionOf("actionColumnLeft", Column::Created)->isVisible());
}

void TestClientColumns::menuMovesColumns()
{
    open({1200, 600});
    QVERIFY(!actionOf("actionColumnLeft", Column::Name)->isEnabled());
    QVERIFY(!actionOf("actionColumnRight", Column::SecretHere)->isEnabled());
    actionOf("actionColumn", Column::Access)->trigger();
    // Over what is hidden, too: one step that can be seen.
    actionOf("actionColumnRight", Column::ClientId)->trigger();
    QCOMPARE(seen(),
        (QList<Column>{
            Column::Name, Column::Created, Column::ClientId, Column::CreatedBy, Column::SecretHere}));
    actionOf("actionColumnLeft", Column::ClientId)->trigger();
    actionOf("actionColumnLeft", Column::ClientId)->trigger();
    QCOMPARE(seen().front(), Column::ClientId);
    QVERIFY(!actionOf("actionColumnLeft", Column::ClientId)->isEnabled());
}

void TestClientColumns::headerDragsColumns()
{
    open({1200, 600});
    load();
    QVERIFY(clientTable()->horizontalHeader()->sectionsMovable());
    clientTable()->horizontalHeader()->moveSection(0, 2);
    QCOMPARE(seen().at(2), Column::Name);
    QCOMPARE(m_preferences->clientColumns().order.at(2), Column::Name);
    // Keys, choice and search go on.
    clientTable()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(clientTable(), Qt::Key_Down);
    QCOMPARE(chosen().size(), 1);
}

void TestClientColumns::handResizes()
{
    open({1400, 600});
    load();
    const int before = width(Column::Name);
    dragEdge(Column::Name, 60);
    QCOMPARE(width(Column::Name), before + 60);
    QCOMPARE(m_preferences->clientColumns().widths.value(Column::Name), before + 60);
    QVERIFY(!clientTable()->horizontalScrollBar()->isVisible());
    int all = 0;
    for (const Column column : seen())
        all += width(column);
    QCOMPARE(all, clientTable()->viewport()->width());
    // It is kept where there is room for it.
    m_page->resize(700, 600);
    QCoreApplication::processEvents();
    m_page->resize(1400, 600);
    QCoreApplication::processEvents();
    QCOMPARE(width(Column::Name), before + 60);
}

void TestClientColumns::resizingPushesNothingOut()
{
    open({1000, 600});
    load();
    const QList<Column> before = seen();
    dragEdge(Column::Access, 900);
    QCOMPARE(seen(), before);
    QVERIFY(!clientTable()->horizontalScrollBar()->isVisible());
    int all = 0;
    for (const Column column : seen())
        all += width(column);
    QCOMPARE(all, clientTable()->viewport()->width());
}

void TestClientColumns::allIsRemembered()
{
    open({1400, 600});
    load();
    actionOf("actionColumn", Column::CreatedBy)->trigger();
    actionOf("actionColumnRight", Column::Name)->trigger();
    dragEdge(Column::Name, 40);
    clientTable()->sortByColumn(ClientsModel::Created, Qt::DescendingOrder);
    const QList<Column> columns = seen();
    const int wide = width(Column::Name);
    const QString first = cell(0, ClientsModel::ClientId);

    // The next program reads it from the file.
    m_preferences = std::make_unique<Preferences>(*m_settings);
    openAgain();
    QCOMPARE(seen(), columns);
    QCOMPARE(width(Column::Name), wide);
    QCOMPARE(clientTable()->horizontalHeader()->sortIndicatorSection(), int(ClientsModel::Created));
    QCOMPARE(clientTable()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(cell(0, ClientsModel::ClientId), first);
    QVERIFY(!actionOf("actionColumn", Column::CreatedBy)->isChecked());
}

void TestClientColumns::resetGivesAllBack()
{
    open({1400, 600});
    load();
    const QList<Column> columns = seen();
    const int wide = width(Column::Name);
    QVERIFY(!action("actionResetColumns")->isEnabled());
    actionOf("actionColumn", Column::CreatedBy)->trigger();
    actionOf("actionColumnRight", Column::Name)->trigger();
    dragEdge(Column::Name, 40);
    QVERIFY(action("actionResetColumns")->isEnabled());
    action("actionResetColumns")->trigger();
    QCOMPARE(seen(), columns);
    QCOMPARE(width(Column::Name), wide);
    QVERIFY(actionOf("actionColumn", Column::CreatedBy)->isChecked());
    QCOMPARE(m_preferences->clientColumns(), ColumnChoice());
}

void TestClientColumns::sortMenuSorts()
{
    open();
    load();
    QVERIFY(actionOf("actionSortBy", Column::Name)->isChecked());
    QVERIFY(action("actionSortAscending")->isChecked());
    actionOf("actionSortBy", Column::ClientId)->trigger();
    action("actionSortDescending")->trigger();
    QVERIFY(cell(0, ClientsModel::ClientId) > cell(3, ClientsModel::ClientId));
    QCOMPARE(clientTable()->horizontalHeader()->sortIndicatorSection(), int(ClientsModel::ClientId));
    // The header says so to the menu.
    clientTable()->sortByColumn(ClientsModel::Name, Qt::AscendingOrder);
    QVERIFY(actionOf("actionSortBy", Column::Name)->isChecked());
    QVERIFY(action("actionSortAscending")->isChecked());
    QCOMPARE(m_preferences->clientColumns().sortedBy, Column::Name);
}

void TestClientColumns::headerHasTheMenu()
{
    open();
    QHeaderView *header = clientTable()->horizontalHeader();
    auto *menu = find<ColumnMenu>("columnsMenu");
    const QPoint at(20, 10);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, header->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(header->viewport(), &asked);
    QVERIFY(menu->isVisible());
    menu->close();
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestClientColumns)
#include "tst_clientcolumns.moc"
