#include "core/dintero/scopetable.h"
#include "tests/support/testmain.h"
#include "ui/scopes/scopebox.h"
#include "ui/scopes/scopechooser.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace clientsmith::ui {

class TestScopeChooser final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void showsAllDocumentedScopes();
    void adminScopeCoversItsGroup();
    void whatWasChosenComesBack();
    void searchFindsScopesAndWords();
    void searchThatFindsNothingSaysSo();
    void accountAdministrationWarns();
    void nothingChosenSaysWhy();
    void operatedByKeyboard();
    void tabPassesThrough();
    void heldOnesAreShownAsSuch();
    void saysItAllToScreenReaders();
    void assistiveTechnologyToggles();

private:
    ScopeBox *box(const char *scope)
    {
        return m_chooser->findChild<ScopeBox *>(QStringLiteral("scope-") + QLatin1String(scope));
    }
    void open(const char *group)
    {
        m_chooser->findChild<QAbstractButton *>(QStringLiteral("open-") + QLatin1String(group))->click();
    }
    QString said(const char *label)
    {
        const auto *found = m_chooser->findChild<QLabel *>(QString::fromLatin1(label));
        return found->isVisible() ? found->text() : QString();
    }
    void make(const QStringList &held = {});

    std::unique_ptr<ScopeChooser> m_chooser;
};

void TestScopeChooser::init()
{
    StrictTest::init();
    make();
}

void TestScopeChooser::make(const QStringList &held)
{
    m_chooser = std::make_unique<ScopeChooser>(held);
    m_chooser->resize(640, 480);
    m_chooser->show();
    m_chooser->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chooser.get()));
}

void TestScopeChooser::cleanup()
{
    m_chooser.reset();
    StrictTest::cleanup();
}

void TestScopeChooser::showsAllDocumentedScopes()
{
    for (const dintero::DocumentedScope &scope : dintero::documentedScopes()) {
        ScopeBox *shown = box(scope.name.data());
        QVERIFY2(shown != nullptr, scope.name.data());
        QCOMPARE(shown->isVisible(), scope.name == scope.group);
    }
    for (const dintero::DocumentedScope &scope : dintero::documentedScopes()) {
        if (scope.name == scope.group)
            open(scope.group.data());
    }
    for (const dintero::DocumentedScope &scope : dintero::documentedScopes())
        QVERIFY(box(scope.name.data())->isVisible());
    open("admin:checkout");
    QVERIFY(!box("read:checkout")->isVisible());
}

void TestScopeChooser::adminScopeCoversItsGroup()
{
    QSignalSpy changed(m_chooser.get(), &ScopeChooser::changed);
    box("admin:checkout")->click();
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("admin:checkout")});
    QVERIFY(box("read:checkout")->isChecked());
    QVERIFY(!box("read:checkout")->isEnabled());
    QVERIFY(!box("read:customers")->isChecked());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(said("scopeCount"), QStringLiteral("1 chosen"));
}

void TestScopeChooser::whatWasChosenComesBack()
{
    open("admin:checkout");
    box("read:checkout")->click();
    QCOMPARE(box("admin:checkout")->checkState(), Qt::PartiallyChecked);
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("read:checkout")});
    box("admin:checkout")->click();
    QCOMPARE(box("admin:checkout")->checkState(), Qt::Checked);
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("admin:checkout")});
    box("admin:checkout")->click();
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("read:checkout")});
    m_chooser->reset();
    QVERIFY(m_chooser->scopes().isEmpty());
    QCOMPARE(box("admin:checkout")->checkState(), Qt::Unchecked);
}

void TestScopeChooser::searchFindsScopesAndWords()
{
    auto *search = m_chooser->findChild<QLineEdit *>(QStringLiteral("scopeSearch"));
    QTest::keyClicks(search, QStringLiteral("READ:re"));
    QVERIFY(box("read:receipts")->isVisible());
    QVERIFY(box("admin:receipts")->isVisible());
    QVERIFY(!box("write:receipts")->isVisible());
    QVERIFY(!box("admin:checkout")->isVisible());
    search->setText(QStringLiteral("gift look"));
    QVERIFY(box("write:wallets:/info")->isVisible());
    QVERIFY(!box("read:wallets")->isVisible());
    search->setText(QStringLiteral("refund"));
    QVERIFY(box("read:checkout")->isVisible());
    box("read:checkout")->click();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!box("read:checkout")->isVisible());
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("read:checkout")});
}

void TestScopeChooser::searchThatFindsNothingSaysSo()
{
    auto *search = m_chooser->findChild<QLineEdit *>(QStringLiteral("scopeSearch"));
    search->setText(QStringLiteral("<b>moon</b>"));
    QVERIFY(said("scopeNoMatch").contains(QStringLiteral("<b>moon</b>")));
    QVERIFY(!box("admin:checkout")->isVisible());
    search->clear();
    QVERIFY(said("scopeNoMatch").isEmpty());
    QVERIFY(box("admin:checkout")->isVisible());
}

void TestScopeChooser::accountAdministrationWarns()
{
    for (const char *scope : {"admin:account", "write:accounts"}) {
        box(scope)->click();
        QVERIFY(said("messageSentence").contains(QStringLiteral("create and delete")));
        box(scope)->click();
        QVERIFY(said("messageSentence").isEmpty());
    }
    box("read:accounts")->click();
    QVERIFY(said("messageSentence").isEmpty());
}

void TestScopeChooser::nothingChosenSaysWhy()
{
    QVERIFY(!m_chooser->requireSome());
    QCOMPARE(said("messageSentence"), QStringLiteral("Nothing is chosen yet."));
    box("admin:hooks")->click();
    QVERIFY(said("messageSentence").isEmpty());
    QVERIFY(m_chooser->requireSome());
}

void TestScopeChooser::operatedByKeyboard()
{
    m_chooser->takeFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), box("admin:account"));
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), box("admin:automations"));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), box("write:automations"));
    press(Qt::Key_Space);
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("write:automations")});
    press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), box("admin:automations"));
    QVERIFY(!box("write:automations")->isVisible());
    press(Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), box("admin:wallets"));
    press(Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), box("admin:account"));
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("scopeSearch"));
}

void TestScopeChooser::tabPassesThrough()
{
    m_chooser->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), box("admin:account"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<ScopeBox *>(QApplication::focusWidget()) == nullptr);
}

void TestScopeChooser::heldOnesAreShownAsSuch()
{
    make({QStringLiteral("read:receipts"), QStringLiteral("admin:checkout")});
    QVERIFY(box("read:receipts")->isChecked());
    QVERIFY(!box("read:receipts")->isEnabled());
    QVERIFY(box("read:receipts")->accessibleDescription().contains(QStringLiteral("has this already")));
    QVERIFY(box("read:checkout")->isChecked());
    QVERIFY(!box("read:checkout")->isEnabled());
    QCOMPARE(box("admin:receipts")->checkState(), Qt::PartiallyChecked);
    QVERIFY(m_chooser->scopes().isEmpty());
    box("admin:receipts")->click();
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("admin:receipts")});
}

void TestScopeChooser::saysItAllToScreenReaders()
{
    ScopeBox *manage = box("admin:checkout");
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(manage);
    QCOMPARE(seen->role(), QAccessible::CheckBox);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Manage checkout"));
    QVERIFY(seen->text(QAccessible::Description).contains(QStringLiteral("admin:checkout")));
    QVERIFY(seen->state().checkable);
    manage->click();
    QVERIFY(seen->state().checked);
    QVERIFY(box("read:checkout")->accessibleDescription().contains(QStringLiteral("Included in")));
    const auto *chevron = m_chooser->findChild<QAbstractButton *>(QStringLiteral("open-admin:checkout"));
    QCOMPARE(chevron->accessibleName(), QStringLiteral("Show the parts of Checkout"));
}

void TestScopeChooser::assistiveTechnologyToggles()
{
    open("admin:checkout");
    const auto toggle = [this](const char *scope) {
        QAccessible::queryAccessibleInterface(box(scope))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::toggleAction());
    };
    toggle("read:checkout");
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("read:checkout")});
    QCOMPARE(box("admin:checkout")->checkState(), Qt::PartiallyChecked);
    toggle("admin:checkout");
    QCOMPARE(m_chooser->scopes(), QStringList{QStringLiteral("admin:checkout")});
    toggle("admin:checkout");
    QCOMPARE(box("admin:checkout")->checkState(), Qt::PartiallyChecked);
    toggle("read:checkout");
    QVERIFY(m_chooser->scopes().isEmpty());
    QCOMPARE(box("admin:checkout")->checkState(), Qt::Unchecked);
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestScopeChooser)
#include "tst_scopechooser.moc"
