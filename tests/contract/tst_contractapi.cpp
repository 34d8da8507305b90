#include "core/accounts/onbehalfof.h"
#include "core/http/networktransport.h"
#include "core/http/retryingtransport.h"
#include "tests/support/contractproxy.h"
#include "tests/support/manualclock.h"
#include "tests/unit/sandbox/sandboxtest.h"

#include <memory>

using namespace clientsmith;
using namespace clientsmith::dintero;

/// What the program's own calls say and understand, through Prism to the sandbox.
class ContractApiTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() override;
    void clients();
    void grants();
    void merchants();
    void actsForAMerchant_data();
    void actsForAMerchant();
    void cleanupTestCase();

private:
    std::unique_ptr<AccountSession> session(const QString &accountId);
    Result<ApiClientWithSecret> create(AccountSession &session);

    std::unique_ptr<ContractProxy> m_proxy;
    QUrl m_upstream;
    ManualClock m_clock;
    NetworkTransport m_network{QStringLiteral("1")};
    RetryingTransport m_transport{m_network, m_clock, [] { return 0.0; }};
};

void ContractApiTest::initTestCase()
{
    // One proxy and one port for all: Prism takes seconds to start.
    sandbox::Server first;
    QVERIFY(first.start());
    m_upstream = first.url();
    first.stop();
    m_proxy = std::make_unique<ContractProxy>();
    const auto started = m_proxy->start(m_upstream);
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void ContractApiTest::init()
{
    SandboxTest::init();
    sandbox::Options options;
    options.port = static_cast<quint16>(m_upstream.port());
    restart(options);
}

std::unique_ptr<AccountSession> ContractApiTest::session(const QString &accountId)
{
    sandbox::Account signIn = account(accountId);
    return std::make_unique<AccountSession>(*ApiOrigin::parse(m_proxy->url().toString()),
        Account{*AccountId::parse(accountId), QString(), signIn.clientId}, m_transport, m_clock,
        signInSecretInMemory(std::move(signIn.clientSecret)));
}

Result<ApiClientWithSecret> ContractApiTest::create(AccountSession &session)
{
    return QCoro::waitFor(session.clients().create(NewApiClient{QStringLiteral("mine"),
        QStringLiteral("Nettbutikk æøå"), QString(), {QStringLiteral("https://shop.example.com")}}));
}

void ContractApiTest::clients()
{
    const auto own = session(merchant);
    const Result<ApiClientWithSecret> created = create(*own);
    QVERIFY(created);
    const QString id = created->client.id;
    QVERIFY(QCoro::waitFor(own->clients().list(nullptr)));
    QCOMPARE(QCoro::waitFor(own->clients().get(id, nullptr))->clientId, QStringLiteral("mine"));
    QVERIFY(QCoro::waitFor(own->clients().rotateSecret(id)));
    QVERIFY(QCoro::waitFor(own->clients().remove(id, nullptr)));
    QCOMPARE(QCoro::waitFor(own->clients().remove(id, nullptr)).error().kind, ErrorKind::NotFound);
    QCOMPARE(server().requestCount(QStringLiteral("deleteClient")), 2);
    QCOMPARE(m_proxy->takeViolations(), QStringList());
}

void ContractApiTest::grants()
{
    const auto own = session(merchant);
    const Result<ApiClientWithSecret> created = create(*own);
    QVERIFY(created);
    const QString id = created->client.id;
    const NewGrant wanted{id, audienceOf(own->account().id), {QStringLiteral("admin:checkout")}};
    const Result<Grant> grant = QCoro::waitFor(own->grants().create(wanted));
    QVERIFY(grant);

    const auto count = [&](const GrantFilter &filter) {
        const Result<std::vector<Grant>> listed = QCoro::waitFor(own->grants().list(filter, nullptr));
        return listed ? static_cast<int>(listed->size()) : -1;
    };
    const int all = count({});
    QVERIFY(all > 1);
    QCOMPARE(count({wanted.audience, id}), 1);
    QCOMPARE(count({QString(), id}), 1);
    QCOMPARE(count({wanted.audience, QString()}), all);
    QCOMPARE(server().requestCount(QStringLiteral("listGrants")), 4);
    QCOMPARE(QCoro::waitFor(own->grants().listOf(id, nullptr))->front().id, grant->id);

    QVERIFY(QCoro::waitFor(own->grants().remove(grant->id, nullptr)));
    QCOMPARE(QCoro::waitFor(own->grants().remove(grant->id, nullptr)).error().kind, ErrorKind::NotFound);
    QCOMPARE(server().requestCount(QStringLiteral("deleteGrant")), 2);
    QCOMPARE(m_proxy->takeViolations(), QStringList());
}

void ContractApiTest::merchants()
{
    const auto own = session(partner);
    const Result<std::vector<AccountSettings>> all = QCoro::waitFor(own->merchants().all(QString(), nullptr));
    QVERIFY(all);
    QVERIFY(all->size() >= 25);

    QStringList paged;
    MerchantQuery query{10};
    do {
        const Result<MerchantPage> page = QCoro::waitFor(own->merchants().page(query, nullptr));
        QVERIFY(page);
        QVERIFY(page->merchants.size() <= 10);
        for (const AccountSettings &one : page->merchants)
            paged += one.accountId;
        query.startingAfter = page->next;
    } while (!query.startingAfter.isEmpty());
    QStringList whole;
    for (const AccountSettings &one : *all)
        whole += one.accountId;
    QCOMPARE(paged, whole);

    const Result<std::vector<AccountSettings>> found =
        QCoro::waitFor(own->merchants().all(all->front().businessName, nullptr));
    QVERIFY(found);
    QCOMPARE(found->front().accountId, whole.front());
    const auto stranger = session(merchant);
    QCOMPARE(
        QCoro::waitFor(stranger->merchants().all(QString(), nullptr)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_proxy->takeViolations(), QStringList());
}

void ContractApiTest::actsForAMerchant_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("tokenCalls");
    QTest::newRow("partner's audience") << static_cast<int>(sandbox::ExchangeAudience::Partner) << 2;
    QTest::newRow("merchant's audience") << static_cast<int>(sandbox::ExchangeAudience::Merchant) << 3;
}

void ContractApiTest::actsForAMerchant()
{
    QFETCH(int, audience);
    QFETCH(int, tokenCalls);
    sandbox::Options options;
    options.port = static_cast<quint16>(m_upstream.port());
    options.exchangeAudience = static_cast<sandbox::ExchangeAudience>(audience);
    restart(options);
    sandbox::Account signIn = account(partner);
    const auto acting = sessionOnBehalfOf(*ApiOrigin::parse(m_proxy->url().toString()),
        Account{*AccountId::parse(partner), QString(), signIn.clientId},
        tokenByCredentials(signInSecretInMemory(std::move(signIn.clientSecret))),
        *AccountId::parse(QStringLiteral("T11200001")), m_transport, m_clock);
    QVERIFY(acting);
    const Result<ApiClientWithSecret> created = create(**acting);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    QCOMPARE(server().requestCount(QStringLiteral("getToken")), tokenCalls);
    QCOMPARE(server().requestCount(QStringLiteral("exchangeToken")), 1);
    QVERIFY(QCoro::waitFor((*acting)->clients().remove(created->client.id, nullptr)));
    QCOMPARE(m_proxy->takeViolations(), QStringList());
}

void ContractApiTest::cleanupTestCase()
{
    m_proxy.reset();
}

CLIENTSMITH_TEST_MAIN(ContractApiTest)
#include "tst_contractapi.moc"
