#include "tests/looks/contrast.h"
#include "tests/looks/layoutcheck.h"
#include "tests/support/testmain.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace clientsmith::test {

/// Each check finds what it is for, and nothing where nothing is.
class TestLooksChecks final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void goodPageHasNothing();
    void greyTextIsFound();
    void whatIsPaintedCounts();
    void largeTextMayBeWeaker();
    void disabledTextIsReported();
    void weakLineAmongStrongOnesIsFound();
    void narrowButtonIsFound();
    void shortLabelIsFound();
    void placeholderIsFound();
    void elidedCellNeedsToolTip();
    void overlapIsFound();
    void whatReachesOutIsFound();
    void smallTargetIsFound();
    void scrollBarIsFound();
    void missingRingIsFound();

private:
    QStringList checks(const LayoutRules &rules = {});

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    QLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
    QLineEdit *m_edit = nullptr;
    std::vector<Finding> m_reported;
};

void TestLooksChecks::init()
{
    StrictTest::init();
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_theme->setChoice(ui::Theme::Choice::Light);
    m_page = std::make_unique<QWidget>();
    m_label = new QLabel(QStringLiteral("What shops sign in with"), m_page.get());
    m_button = new QPushButton(QStringLiteral("Create"), m_page.get());
    m_edit = new QLineEdit(m_page.get());
    m_edit->setPlaceholderText(QStringLiteral("Search"));
    auto *column = new QVBoxLayout(m_page.get());
    column->addWidget(m_label);
    column->addWidget(m_button);
    column->addWidget(m_edit);
    m_page->resize(400, 300);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_reported.clear();
}

void TestLooksChecks::cleanup()
{
    m_page.reset();
    m_theme.reset();
    StrictTest::cleanup();
}

QStringList TestLooksChecks::checks(const LayoutRules &rules)
{
    QCoreApplication::processEvents();
    QStringList names;
    for (const Finding &finding : layoutFindings(*m_page, rules))
        names += finding.check;
    for (const Finding &finding : contrastFindings(*m_page, m_page->grab().toImage(), m_reported))
        names += finding.check;
    names.removeDuplicates();
    return names;
}

void TestLooksChecks::goodPageHasNothing()
{
    QCOMPARE(checks({true, false}), QStringList());
    QVERIFY(focusFindings(*m_page, m_reported).empty());
    QVERIFY(m_reported.empty());
    m_theme->setChoice(ui::Theme::Choice::Dark);
    QCOMPARE(checks({true, false}), QStringList());
}

void TestLooksChecks::greyTextIsFound()
{
    m_label->setStyleSheet(QStringLiteral("color: #8b929d"));
    QCOMPARE(checks(), QStringList{QStringLiteral("contrast")});
}

void TestLooksChecks::whatIsPaintedCounts()
{
    // As dark as can be, by what the widget says of itself.
    QPixmap white(400, 400);
    white.fill(Qt::white);
    auto *cover = new QLabel(m_label);
    cover->setPixmap(white);
    cover->resize(white.size());
    cover->show();
    QCOMPARE(checks(), QStringList{QStringLiteral("unpainted")});
}

void TestLooksChecks::largeTextMayBeWeaker()
{
    m_label->setStyleSheet(QStringLiteral("color: #878e99; font-size: 24px"));
    QCOMPARE(checks(), QStringList());
    m_label->setStyleSheet(QStringLiteral("color: #b0b6c0; font-size: 24px"));
    QCOMPARE(checks(), QStringList{QStringLiteral("contrast")});
}

void TestLooksChecks::disabledTextIsReported()
{
    m_button->setEnabled(false);
    QCOMPARE(checks(), QStringList());
    QCOMPARE(m_reported.size(), std::size_t(1));
}

void TestLooksChecks::weakLineAmongStrongOnesIsFound()
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setText(QStringLiteral("<p>Strong words</p><p style=\"color: #aab0ba\">Weak words</p>"));
    QCOMPARE(checks(), QStringList{QStringLiteral("contrast")});
}

void TestLooksChecks::narrowButtonIsFound()
{
    m_button->setFixedWidth(60);
    QCOMPARE(checks(), QStringList{QStringLiteral("cut text")});
}

void TestLooksChecks::shortLabelIsFound()
{
    m_label->setWordWrap(true);
    m_label->setFixedSize(80, m_label->fontMetrics().height());
    QCOMPARE(checks(), QStringList{QStringLiteral("cut text")});
}

void TestLooksChecks::placeholderIsFound()
{
    m_edit->setFixedWidth(60);
    QCOMPARE(checks(), QStringList{QStringLiteral("cut text")});
}

void TestLooksChecks::elidedCellNeedsToolTip()
{
    auto *table = new QTableWidget(1, 1, m_page.get());
    table->setHorizontalHeaderLabels({QStringLiteral("Name")});
    auto *cell = new QTableWidgetItem(QStringLiteral("A name that is much longer than its column"));
    table->setItem(0, 0, cell);
    m_page->layout()->addWidget(table);
    QCOMPARE(checks(), QStringList{QStringLiteral("cut text")});
    cell->setToolTip(cell->text());
    QCOMPARE(checks(), QStringList());
}

void TestLooksChecks::overlapIsFound()
{
    auto *other = new QLabel(QStringLiteral("On top"), m_page.get());
    other->setAutoFillBackground(true);
    other->setGeometry(m_button->geometry().adjusted(0, 20, 0, 20));
    other->show();
    QVERIFY(checks().contains(QStringLiteral("overlap")));
}

void TestLooksChecks::whatReachesOutIsFound()
{
    auto *holder = new QWidget(m_page.get());
    holder->setFixedSize(60, 40);
    auto *inside = new QPushButton(QStringLiteral("A long way out"), holder);
    inside->resize(inside->sizeHint());
    m_page->layout()->addWidget(holder);
    QVERIFY(checks().contains(QStringLiteral("cut")));
}

void TestLooksChecks::smallTargetIsFound()
{
    m_button->setText({});
    m_button->setFixedSize(20, 20);
    QCOMPARE(checks(), QStringList{QStringLiteral("small target")});
}

void TestLooksChecks::scrollBarIsFound()
{
    auto *area = new QScrollArea(m_page.get());
    area->setWidget(new QLabel(QStringLiteral("Line\n").repeated(60)));
    m_page->layout()->addWidget(area);
    QVERIFY(checks({true, false}).contains(QStringLiteral("scrolls")));
    QVERIFY(!checks({true, true}).contains(QStringLiteral("scrolls")));
    QVERIFY(!checks({false, false}).contains(QStringLiteral("scrolls")));
}

void TestLooksChecks::missingRingIsFound()
{
    m_button->setStyleSheet(
        QStringLiteral("QPushButton:focus { border: 1px solid #878e99; padding: 6px 15px }"));
    const std::vector<Finding> found = focusFindings(*m_page, m_reported);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().check, QStringLiteral("no focus ring"));
}

} // namespace clientsmith::test

QTEST_MAIN(clientsmith::test::TestLooksChecks)
#include "tst_lookschecks.moc"
