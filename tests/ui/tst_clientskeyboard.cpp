#include "tests/ui/clientspagetest.h"
#include "ui/clients/clientactions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace clientsmith::ui {

/// The table of clients without a mouse.
class TestClientsKeyboard final : public test::ClientsPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void keyboardOpensDetails();
    void keyboardHighlightsTheRow();
    void severalAreChosenByKeyboard();
    void homeAndEndGoThroughTheRows();
    void lettersJumpToAName();
    void returnGoesToWhatCanBeDone();
    void menuKeyOpensWhatCanBeDone();
};

void TestClientsKeyboard::keyboardOpensDetails()
{
    open();
    load();
    auto *search = find<QLineEdit>("clientSearch");
    auto *table = clientTable();
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

void TestClientsKeyboard::keyboardHighlightsTheRow()
{
    open();
    load();
    auto *search = find<QLineEdit>("clientSearch");
    auto *table = clientTable();
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

void TestClientsKeyboard::severalAreChosenByKeyboard()
{
    open();
    load();
    auto *table = clientTable();
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

void TestClientsKeyboard::homeAndEndGoThroughTheRows()
{
    open();
    load();
    clientTable()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(clientTable(), Qt::Key_End);
    QCOMPARE(clientTable()->currentIndex().row(), rows() - 1);
    QCOMPARE(chosen().size(), 1);
    QTest::keyClick(clientTable(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(chosen().size(), rows());
    QTest::keyClick(clientTable(), Qt::Key_Home);
    QCOMPARE(clientTable()->currentIndex().row(), 0);
    QCOMPARE(chosen().size(), 1);
    QTest::keyClick(clientTable(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(clientTable()->currentIndex().row(), rows() - 1);
}

void TestClientsKeyboard::lettersJumpToAName()
{
    open();
    m_wire->clients =
        R"([{"id":"1","client_id":"1","name":"Alpha"},{"id":"2","client_id":"2","name":"Shop east"},
        {"id":"3","client_id":"3","name":"shop north"},{"id":"4","client_id":"4","name":"\u00d8stfold"}])";
    load();
    clientTable()->setFocus(Qt::TabFocusReason);
    const auto current = [this] { return cell(clientTable()->currentIndex().row(), ClientsModel::Name); };
    QCOMPARE(current(), QStringLiteral("Alpha"));
    // Whatever column the cursor is in, and although other columns say "s" too.
    QTest::keyClick(clientTable(), Qt::Key_Right);
    QTest::keyClicks(clientTable(), QStringLiteral("shop n"));
    QCOMPARE(current(), QStringLiteral("shop north"));
    QCOMPARE(chosen(), QSet<QString>{QStringLiteral("3")});
    // After a pause, a new word begins.
    const int pause = QApplication::keyboardInputInterval();
    QApplication::setKeyboardInputInterval(0);
    QTest::keyClick(clientTable(), Qt::Key_S);
    QCOMPARE(current(), QStringLiteral("Shop east"));
    QTest::keyClick(clientTable(), Qt::Key_S);
    QCOMPARE(current(), QStringLiteral("shop north"));
    QTest::sendKeyEvent(QTest::Click, clientTable(), Qt::Key_unknown, QString(QChar(0xf8)), Qt::NoModifier);
    QCOMPARE(current().front(), QChar(0xd8));
    QTest::keyClick(clientTable(), Qt::Key_Q);
    QCOMPARE(current().front(), QChar(0xd8));
    QApplication::setKeyboardInputInterval(pause);
}

void TestClientsKeyboard::returnGoesToWhatCanBeDone()
{
    open();
    load();
    clientTable()->setFocus(Qt::OtherFocusReason);
    QVERIFY(!find<QWidget>("clientDetails")->isVisible());
    QTest::keyClick(clientTable(), Qt::Key_Return);
    auto *details = find<QWidget>("clientDetails");
    QVERIFY(details->isVisible());
    // No secret is kept here, so that there is nothing to verify.
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("detailsRotate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(clientTable()->hasFocus());
    QCOMPARE(chosen().size(), 1);
    QTest::keyClick(clientTable(), Qt::Key_Escape);
    QVERIFY(!details->isVisible());
}

void TestClientsKeyboard::menuKeyOpensWhatCanBeDone()
{
    open();
    load();
    clientTable()->setFocus(Qt::TabFocusReason);
    QStringList offered;
    QTimer::singleShot(0, clientTable(), [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                offered += action->objectName();
            menu->close();
        }
    });
    QTest::keyClick(clientTable(), Qt::Key_Menu);
    // Where no key is a menu key, the platform sends the event.
    if (offered.isEmpty()) {
        const QPoint at = clientTable()->visualRect(clientTable()->currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, clientTable()->mapToGlobal(at));
        QTimer::singleShot(0, clientTable(), [&] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                for (const QAction *action : menu->actions())
                    offered += action->objectName();
                menu->close();
            }
        });
        QCoreApplication::sendEvent(clientTable(), &asked);
    }
    QVERIFY(offered.contains(QStringLiteral("actionVerifyClient")));
    QVERIFY(offered.contains(QStringLiteral("actionDeleteClient")));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestClientsKeyboard)
#include "tst_clientskeyboard.moc"
