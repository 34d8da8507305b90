#include "core/sandbox/server.h"
#include "tests/support/apifixture.h"
#include "tests/support/testmain.h"

#include <QUrlQuery>

using namespace clientsmith;
using namespace clientsmith::dintero;

namespace {

/// Answers each page's starting_after with what the test has for it; the first page's is empty.
RawServer::Behaviour pages(const QHash<QString, QByteArray> &answers)
{
    return [answers](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/auth/token")) {
            socket.write(ok(tokenAnswer));
            return;
        }
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        socket.write(ok(answers.value(query.queryItemValue(QStringLiteral("starting_after")), "[]")));
    };
}

} // namespace

class TestMerchantsApi : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsTheContractSays();
    void readsWhatThereIs();
    void readsNamesAsOneLine();
    void refusesImpossibleLimits();
    void followsPages_data();
    void followsPages();
    void endsCircles_data();
    void endsCircles();
    void endsWithTheFirstError();
    void listsTheSandboxsMerchants();
};

void TestMerchantsApi::asksAsTheContractSays()
{
    ApiFixture f(pages({}));
    const MerchantQuery query{7, QStringLiteral("a+b/="), QStringLiteral("Bakst & Sønn")};
    const Result<MerchantPage> page = QCoro::waitFor(f.session.merchants().page(query, nullptr));
    QVERIFY(page);
    QVERIFY(page->merchants.empty());
    QVERIFY(page->next.isEmpty());
    QCOMPARE(f.server.requests().back().method, QByteArray("GET"));
    QCOMPARE(f.server.requests().back().target,
        QByteArray("/v1/accounts/T12345678/management/accounts?limit=7&starting_after=a%2Bb%2F%3D"
                   "&search=Bakst%20%26%20S%C3%B8nn"));
    QVERIFY(QCoro::waitFor(f.session.merchants().page({}, nullptr)));
    QCOMPARE(f.server.requests().back().target,
        QByteArray("/v1/accounts/T12345678/management/accounts?limit=100"));
}

void TestMerchantsApi::readsWhatThereIs()
{
    ApiFixture f(pages({{QString(),
        "[{\"account_id\":\"T11200001\",\"partner_id\":\"T112\",\"active\":true,\"livemode\":false,"
        "\"company\":{\"business_name\":\"A\",\"organization_number\":\"9\",\"website\":\"https://a.no\"}},"
        "{\"account_id\":\"T11200002\",\"active\":\"yes\",\"company\":{\"display_name\":\"B\"},"
        "\"paging_token\":\"next\"}]"}}));
    const Result<MerchantPage> page = QCoro::waitFor(f.session.merchants().page({}, nullptr));
    QVERIFY(page);
    QCOMPARE(page->next, QStringLiteral("next"));
    QCOMPARE(page->merchants.size(), std::size_t(2));
    const AccountSettings &first = page->merchants.front();
    QCOMPARE(first.accountId, QStringLiteral("T11200001"));
    QCOMPARE(first.partnerId, QStringLiteral("T112"));
    QCOMPARE(first.businessName, QStringLiteral("A"));
    QCOMPARE(first.organizationNumber, QStringLiteral("9"));
    QCOMPARE(first.website, QStringLiteral("https://a.no"));
    QVERIFY(first.active == true);
    QVERIFY(first.livemode == false);
    const AccountSettings &second = page->merchants.back();
    QCOMPARE(second.businessName, QStringLiteral("B"));
    QVERIFY(!second.active.has_value());
    QVERIFY(!second.livemode.has_value());
}

void TestMerchantsApi::readsNamesAsOneLine()
{
    ApiFixture f(pages({{QString(),
        "[{\"account_id\":\"T11200001\",\"company\":{\"business_name\":"
        "\"\\u202eBig\\u2066 Shop\\n AS,\\u0000 T11200005" +
            QByteArray(500, ' ') + QByteArray(500, 'x') + "\"}}]"}}));
    const Result<MerchantPage> page = QCoro::waitFor(f.session.merchants().page({}, nullptr));
    QVERIFY(page);
    const QString name = page->merchants.front().businessName;
    QVERIFY2(name.startsWith(QStringLiteral("Big Shop AS, T11200005 xxx")), qPrintable(name));
    QCOMPARE(name.size(), 200);
}

void TestMerchantsApi::refusesImpossibleLimits()
{
    ApiFixture f(pages({}));
    for (const int limit : {-1, 0, 101}) {
        const MerchantQuery query{limit};
        QCOMPARE(
            QCoro::waitFor(f.session.merchants().page(query, nullptr)).error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(f.server.connections(), 0);
}

void TestMerchantsApi::followsPages_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("requests");
    QTest::newRow("until an empty one") << QByteArray(",\"paging_token\":\"3\"") << 3;
    QTest::newRow("until one without a token") << QByteArray() << 2;
    QTest::newRow("until one with an empty token") << QByteArray(",\"paging_token\":\"\"") << 2;
}

void TestMerchantsApi::followsPages()
{
    QFETCH(QByteArray, last);
    QFETCH(int, requests);
    // Only the last of a page counts.
    ApiFixture f(pages({{QString(),
                            "[{\"account_id\":\"T11200001\",\"paging_token\":\"1\"},"
                            "{\"account_id\":\"T11200002\",\"paging_token\":\"2\"}]"},
        {QStringLiteral("2"), "[{\"account_id\":\"T11200003\"" + last + "}]"}}));
    const Result<std::vector<AccountSettings>> all =
        QCoro::waitFor(f.session.merchants().all(QString(), nullptr));
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(3));
    QCOMPARE(all->back().accountId, QStringLiteral("T11200003"));
    QCOMPARE(f.server.count("GET"), requests);
}

void TestMerchantsApi::endsCircles_data()
{
    QTest::addColumn<QByteArray>("secondToken");
    QTest::newRow("a page that leads to itself") << QByteArray("2");
    QTest::newRow("two that lead to each other") << QByteArray("3");
}

void TestMerchantsApi::endsCircles()
{
    QFETCH(QByteArray, secondToken);
    const QByteArray leadsToTwo = "[{\"account_id\":\"T11200001\",\"paging_token\":\"2\"}]";
    ApiFixture f(pages({{QString(), leadsToTwo},
        {QStringLiteral("2"), "[{\"account_id\":\"T11200002\",\"paging_token\":\"" + secondToken + "\"}]"},
        {QStringLiteral("3"), leadsToTwo}}));
    const Result<std::vector<AccountSettings>> all =
        QCoro::waitFor(f.session.merchants().all(QString(), nullptr));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::Malformed);
}

void TestMerchantsApi::endsWithTheFirstError()
{
    ApiFixture f(pages({{QString(), "[{\"account_id\":\"T11200001\",\"paging_token\":\"2\"}]"},
        {QStringLiteral("2"), "[{\"name\":\"no id\"}]"}}));
    const Result<std::vector<AccountSettings>> all =
        QCoro::waitFor(f.session.merchants().all(QString(), nullptr));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::Malformed);
    QCOMPARE(f.server.count("GET"), 2);
}

void TestMerchantsApi::listsTheSandboxsMerchants()
{
    sandbox::Server server;
    QVERIFY(server.start());
    std::vector<sandbox::Account> accounts = server.accounts();
    sandbox::Account &partner = accounts.at(1);
    ManualClock clock;
    NetworkTransport transport(QStringLiteral("1"));
    AccountSession session(*ApiOrigin::parse(server.url().toString()),
        Account{*AccountId::parse(partner.accountId), QString(), partner.clientId}, transport, clock,
        signInSecretInMemory(std::move(partner.clientSecret)));
    const Result<std::vector<AccountSettings>> all =
        QCoro::waitFor(session.merchants().all(QString(), nullptr));
    QVERIFY(all);
    QCOMPARE(all->size(), accounts.size() - 2);
    QCOMPARE(all->front().accountId, accounts.at(2).accountId);
    QCOMPARE(all->front().businessName, accounts.at(2).businessName);
    QVERIFY(all->front().active.has_value());

    const MerchantQuery two{2};
    const Result<MerchantPage> page = QCoro::waitFor(session.merchants().page(two, nullptr));
    QVERIFY(page);
    QCOMPARE(page->merchants.size(), std::size_t(2));
    const Result<std::vector<AccountSettings>> one =
        QCoro::waitFor(session.merchants().all(accounts.at(3).businessName, nullptr));
    QVERIFY(one);
    QCOMPARE(one->size(), std::size_t(1));
}

CLIENTSMITH_TEST_MAIN(TestMerchantsApi)
#include "tst_merchantsapi.moc"
