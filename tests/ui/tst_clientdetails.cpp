#include "tests/ui/clientspagetest.h"
#include "ui/clients/clientaccess.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientdetails.h"
#include "ui/widgets/valuetext.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>

namespace clientsmith::ui {

/// What is said of the chosen client.
class TestClientDetails final : public test::ClientsPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void detailsFitAtOnce();
    void secretKeptHereIsSaid();
    void longNamesAreElided();
    void longNamesCanBeReadWhole();
    void manyWebsitesAreFolded();
    void manyScopesAreFolded();
    void timesAreExactForWhoeverAsks();
};

void TestClientDetails::detailsFitAtOnce()
{
    open();
    load();
    auto *details = find<QWidget>("clientDetails");
    auto *table = clientTable();
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

void TestClientDetails::secretKeptHereIsSaid()
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
    auto *table = clientTable();
    table->sortByColumn(ClientsModel::SecretHere, Qt::AscendingOrder);
    QCOMPARE(cell(0, ClientsModel::SecretHere), QStringLiteral("Yes"));
    table->selectRow(0);
    QVERIFY(find<QLabel>("detailsSecret")->text().contains(QStringLiteral("Test Keyring")));
}

void TestClientDetails::longNamesAreElided()
{
    ClientActions actions(nullptr);
    ClientDetails details(QStringLiteral("Test Keyring"), actions);
    ListedClient entry;
    entry.client.name = QStringLiteral("A very long name ").repeated(12) + QString(100, u'x');
    details.setClients({entry}, AccessState::Known);
    details.show();
    const auto *name = details.findChild<QLabel *>(QStringLiteral("detailsName"));
    QCOMPARE(name->toolTip(), entry.client.name);
    QVERIFY(name->text().endsWith(u'…'));
    QVERIFY(name->heightForWidth(name->width()) <= 3 * name->fontMetrics().lineSpacing() + 2);
    entry.client.name = QStringLiteral("Short");
    details.setClients({entry}, AccessState::Known);
    QCOMPARE(name->text(), QStringLiteral("Short"));
    QVERIFY(name->toolTip().isEmpty());
}

void TestClientDetails::longNamesCanBeReadWhole()
{
    open();
    const QString name = QStringLiteral("Nettbutikken ").repeated(12) + QStringLiteral("i Troms\u00f8 2");
    m_wire->clients = QStringLiteral(R"([{"id":"1","client_id":"1","name":"%1"},{"id":"2","client_id":"2",
        "name":"Short"}])")
                          .arg(name)
                          .toUtf8();
    load();
    QVERIFY(clientTable()->choose(QStringLiteral("1")));
    QVERIFY(find<ValueText>("detailsWholeName")->isVisible());
    QCOMPARE(find<ValueText>("detailsWholeName")->toPlainText(), name);
    find<QAbstractButton>("detailsWholeNameCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), name);
    QVERIFY(clientTable()->choose(QStringLiteral("2")));
    QVERIFY(!find<ValueText>("detailsWholeName")->isVisible());
}

void TestClientDetails::manyWebsitesAreFolded()
{
    QStringList websites;
    for (int i = 0; i < 30; ++i)
        websites += QStringLiteral("https://shop%1.example.com/%2").arg(i).arg(QString(80, u'x'));
    ClientActions actions(nullptr);
    ClientDetails details(QStringLiteral("Test Keyring"), actions);
    details.resize(368, 700);
    details.show();
    ListedClient entry;
    entry.client.callbacks = websites;
    details.setClients({entry}, AccessState::Known);
    details.fit();
    const auto *text = details.findChild<ValueText *>(QStringLiteral("detailsCallbacks"));
    auto *fold = details.findChild<QAbstractButton *>(QStringLiteral("detailsCallbacksFold"));
    QCOMPARE(text->toPlainText().split(u'\n'), websites.mid(0, 6));
    QCOMPARE(fold->text(), QStringLiteral("Show all 30"));
    const auto nothingIsCut = [text] {
        return text->document()->size().height() <= text->viewport()->height() &&
            text->document()->idealWidth() <= text->viewport()->width() + 1;
    };
    QVERIFY(nothingIsCut());
    fold->click();
    QCOMPARE(text->toPlainText().split(u'\n'), websites);
    QCOMPARE(fold->text(), QStringLiteral("Show fewer"));
    QVERIFY(nothingIsCut());
    details.findChild<QAbstractButton *>(QStringLiteral("detailsCallbacksCopy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), websites);
    // Another client is folded again; a short list has no button.
    details.setClients({entry}, AccessState::Known);
    QCOMPARE(text->toPlainText().split(u'\n').size(), 6);
    entry.client.callbacks = websites.mid(0, 8);
    details.setClients({entry}, AccessState::Known);
    QCOMPARE(text->toPlainText().split(u'\n').size(), 8);
    QVERIFY(!fold->isVisible());
}

void TestClientDetails::manyScopesAreFolded()
{
    QStringList scopes;
    for (int i = 0; i < 40; ++i)
        scopes += QStringLiteral("read:things%1").arg(i);
    dintero::Grant here;
    here.audience = QStringLiteral("https://api.dintero.com/v1/accounts/T12345678");
    here.scopes = scopes.mid(0, 4);
    dintero::Grant elsewhere;
    elsewhere.audience = QStringLiteral("https://api.example.com/");
    elsewhere.scopes = scopes.mid(4);
    ListedClient entry;
    entry.grants = {here, elsewhere};
    ClientActions actions(nullptr);
    ClientAccess access(actions, nullptr);
    access.setClient(entry, AccessState::Known);
    access.show();
    const auto *text = access.findChild<QLabel *>(QStringLiteral("detailsAccess"));
    auto *fold = access.findChild<QAbstractButton *>(QStringLiteral("detailsAccessFold"));
    QCOMPARE(text->text().count(QStringLiteral("    read:things")), 6);
    QVERIFY(fold->isVisible());
    fold->click();
    QCOMPARE(text->text().count(QStringLiteral("    read:things")), 40);
    QCOMPARE(fold->accessibleName(), QStringLiteral("Access: Show fewer"));
    access.findChild<QAbstractButton *>(QStringLiteral("detailsAccessCopy"))->click();
    QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    std::sort(copied.begin(), copied.end());
    std::sort(scopes.begin(), scopes.end());
    QCOMPARE(copied, scopes);
}

void TestClientDetails::timesAreExactForWhoeverAsks()
{
    ClientActions actions(nullptr);
    ClientDetails details(QStringLiteral("Test Keyring"), actions);
    ListedClient entry;
    entry.client.createdAt = QDateTime(QDate(2025, 9, 3), QTime(10, 30, 17), Qt::UTC);
    entry.client.createdBy = QStringLiteral("5d1c");
    entry.createdBy = QStringLiteral("Back office sign-in");
    entry.stored = Stored::Keychain;
    entry.verifiedAt = entry.client.createdAt.addDays(2);
    details.setClients({entry}, AccessState::Known);
    const QLocale locale;
    const auto *created = details.findChild<QLabel *>(QStringLiteral("detailsCreated"));
    const QDateTime at = entry.client.createdAt.toLocalTime();
    QVERIFY(created->text().startsWith(locale.toString(at, QLocale::ShortFormat)));
    QVERIFY(created->text().endsWith(QStringLiteral("by Back office sign-in")));
    for (const QString &exact : {created->toolTip(), created->accessibleDescription()}) {
        QVERIFY(exact.contains(locale.toString(at, QLocale::LongFormat)));
        QVERIFY(exact.contains(QStringLiteral("5d1c")));
    }
    const auto *secret = details.findChild<QLabel *>(QStringLiteral("detailsSecret"));
    QVERIFY(secret->text().contains(QStringLiteral("Test Keyring")));
    QVERIFY(secret->toolTip().contains(locale.toString(entry.verifiedAt.toLocalTime(), QLocale::LongFormat)));
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestClientDetails)
#include "tst_clientdetails.moc"
