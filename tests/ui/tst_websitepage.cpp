#include "tests/support/testmain.h"
#include "ui/wizard/websitepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace clientsmith::ui {

using dintero::WebsiteUrlProblem;

class TestWebsitePage final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatWillBeUsed_data();
    void saysWhatWillBeUsed();
    void nameFollowsUntilEdited();
    void emptyNameIsNotAllowed();
    void cutNameIsSaid();
    void isLeftOutWhereItMayBe();
};

void TestWebsitePage::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *typed, WebsiteUrlProblem problem) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << int(problem);
    };
    row("ftp://example.com", WebsiteUrlProblem::UnsupportedScheme);
    row("http://example.com", WebsiteUrlProblem::PlainHttp);
    row("https://", WebsiteUrlProblem::MissingHost);
    row("shop", WebsiteUrlProblem::IncompleteHost);
    row("my shop.com", WebsiteUrlProblem::ContainsSpace);
    row("https://example.com:99999", WebsiteUrlProblem::InvalidPort);
    row("https://me@example.com", WebsiteUrlProblem::ContainsUserName);
    row("https://-example-.com", WebsiteUrlProblem::InvalidHost);
    QTest::newRow("long") << QStringLiteral("example.com/%1").arg(QString(5000, u'a'))
                          << int(WebsiteUrlProblem::TooLong);
}

void TestWebsitePage::saysWhatIsWrong()
{
    QFETCH(const QString, typed);
    QFETCH(const int, problem);
    WebsitePage page(nullptr);
    auto *url = page.findChild<QLineEdit *>(QStringLiteral("websiteUrl"));
    url->setText(typed);
    QVERIFY(!page.isComplete());
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("urlNote"))->text(),
        websiteUrlSentence(static_cast<WebsiteUrlProblem>(problem)));
    QCOMPARE(url->property("invalid").toBool(), true);
}

void TestWebsitePage::saysWhatWillBeUsed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("bare") << QStringLiteral("example.com")
                          << QStringList{QStringLiteral("https://example.com")};
    QTest::newRow("localhost") << QStringLiteral("http://localhost:8080")
                               << QStringList{QStringLiteral("http://localhost:8080")};
    QTest::newRow("international") << QString::fromUtf8("blåbær.no")
                                   << QStringList{QString::fromUtf8("https://blåbær.no"),
                                          QStringLiteral("https://xn--blbr-roah.no")};
}

void TestWebsitePage::saysWhatWillBeUsed()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, shown);
    WebsitePage page(nullptr);
    page.findChild<QLineEdit *>(QStringLiteral("websiteUrl"))->setText(typed);
    const QString note = page.findChild<QLabel *>(QStringLiteral("urlNote"))->text();
    for (const QString &part : shown)
        QVERIFY2(note.contains(part), qUtf8Printable(note));
    QVERIFY(page.isComplete());
}

void TestWebsitePage::nameFollowsUntilEdited()
{
    WebsitePage page(nullptr);
    auto *url = page.findChild<QLineEdit *>(QStringLiteral("websiteUrl"));
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("clientName"));
    url->setText(QStringLiteral("https://www.example.com/shop"));
    QCOMPARE(name->text(), QStringLiteral("example.com"));
    url->setText(QStringLiteral("shop.example.org"));
    QCOMPARE(name->text(), QStringLiteral("shop.example.org"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Winter shop"));
    url->setText(QStringLiteral("example.net"));
    QCOMPARE(page.clientName(), QStringLiteral("Winter shop"));
}

void TestWebsitePage::cutNameIsSaid()
{
    WebsitePage page(nullptr);
    page.findChild<QLineEdit *>(QStringLiteral("websiteUrl"))->setText(QStringLiteral("example.com"));
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("clientName"));
    auto *note = page.findChild<QLabel *>(QStringLiteral("nameNote"));
    name->selectAll();
    name->insert(QString(201, u'x'));
    QCOMPARE(page.clientName().size(), 200);
    QVERIFY2(note->text().contains(QStringLiteral("200")), qPrintable(note->text()));
    QVERIFY(page.isComplete());
    QTest::keyClick(name, Qt::Key_Backspace);
    QVERIFY2(!note->text().contains(QStringLiteral("200")), qPrintable(note->text()));
}

void TestWebsitePage::emptyNameIsNotAllowed()
{
    WebsitePage page(nullptr);
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("clientName"));
    page.findChild<QLineEdit *>(QStringLiteral("websiteUrl"))->setText(QStringLiteral("example.com"));
    QVERIFY(page.isComplete());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("  "));
    QVERIFY(!page.isComplete());
    QVERIFY(name->property("invalid").toBool());
}

void TestWebsitePage::isLeftOutWhereItMayBe()
{
    WebsitePage page(nullptr);
    auto *url = page.findChild<QLineEdit *>(QStringLiteral("websiteUrl"));
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("clientName"));
    page.setOptional(true);
    QVERIFY(!page.isComplete());
    name->setText(QStringLiteral("Reports"));
    QVERIFY(page.isComplete());
    QVERIFY(!page.website());
    // What is written has to be right all the same.
    url->setText(QStringLiteral("http://example.com"));
    QVERIFY(!page.isComplete());
    url->clear();
    QVERIFY(page.isComplete());
    QVERIFY(!url->property("invalid").toBool());
    page.setOptional(false);
    QVERIFY(!page.isComplete());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestWebsitePage)
#include "tst_websitepage.moc"
