#include "tests/unit/sandbox/sandboxtest.h"

#include <QJsonArray>
#include <QSet>

using namespace clientsmith;

/// A partner acting for its merchants.
class ExchangeTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void listsMerchantsPageByPage();
    void searchesMerchants();
    void refusesWrongLimits();
    void onlyPartnersHaveMerchants();
    void actsForAMerchant_data();
    void actsForAMerchant();
    void refusesWrongExchanges_data();
    void refusesWrongExchanges();
    void exchangeTokensAreForOnePurpose();

private:
    Answer exchange(const QString &account, const QByteArray &token) const
    {
        return caller().post(partner + QStringLiteral("/auth/exchange_token"), token,
            QJsonObject{{QStringLiteral("account_id"), account}});
    }
    Answer redeem(const QString &account, const QByteArray &token, const QString &wanted) const
    {
        return caller().post(account + QStringLiteral("/auth/token"), token,
            QJsonObject{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                {QStringLiteral("audience"), wanted}});
    }
    static QByteArray tokenOf(const Answer &answer)
    {
        return answer.text(QStringLiteral("access_token")).toLatin1();
    }
    static QString accountsPath(const char *query = "")
    {
        return partner + QStringLiteral("/management/accounts") + QLatin1String(query);
    }
    const QString m_shop = QStringLiteral("T11200001");
};

void ExchangeTest::listsMerchantsPageByPage()
{
    const QByteArray token = signIn(partner);
    QCOMPARE(caller().get(accountsPath(), token).array().size(), 10);
    QSet<QString> seen;
    QString last;
    for (int page = 0; page < 20; ++page) {
        const QString query = last.isEmpty() ? QString() : QStringLiteral("&starting_after=") + last;
        const QJsonArray merchants = caller().get(accountsPath("?limit=9") + query, token).array();
        if (merchants.isEmpty())
            break;
        QVERIFY(merchants.size() <= 9);
        for (const QJsonValue one : merchants) {
            const QString id = one[u"account_id"].toString();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            QCOMPARE(one[u"partner_id"].toString(), QStringLiteral("T112"));
            QVERIFY(!one[u"company"][u"business_name"].toString().isEmpty());
        }
        last = merchants.last()[u"paging_token"].toString();
    }
    QVERIFY(seen.size() >= 25);
    QVERIFY(!seen.contains(merchant));
    QVERIFY(!seen.contains(partner));
}

void ExchangeTest::searchesMerchants()
{
    const QByteArray token = signIn(partner);
    const QJsonArray found = caller().get(accountsPath("?search=t%C3%B8rrfisk"), token).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(
        found.first()[u"company"][u"business_name"].toString(), QStringLiteral("Lofoten Tørrfiskhandel AS"));
    QCOMPARE(caller().get(accountsPath("?search=T11200007"), token).array().size(), 1);
    QCOMPARE(caller().get(accountsPath("?search=no+such+shop"), token).array().size(), 0);
}

void ExchangeTest::refusesWrongLimits()
{
    const QByteArray token = signIn(partner);
    for (const char *query : {"?limit=0", "?limit=101", "?limit=x", "?limit="})
        QCOMPARE(caller().get(accountsPath(query), token).status, 400);
    QCOMPARE(caller().get(accountsPath("?limit=100"), token).status, 200);
}

void ExchangeTest::onlyPartnersHaveMerchants()
{
    QCOMPARE(caller().get(merchant + QStringLiteral("/management/accounts"), signIn()).status, 403);
}

void ExchangeTest::actsForAMerchant_data()
{
    QTest::addColumn<bool>("newText");
    QTest::newRow("the partner's audience") << true;
    QTest::newRow("the merchant's audience") << false;
}

void ExchangeTest::actsForAMerchant()
{
    QFETCH(bool, newText);
    if (!newText) {
        sandbox::Options options;
        options.exchangeAudience = sandbox::ExchangeAudience::Merchant;
        restart(options);
    }
    const auto exchanged = exchange(m_shop, signIn(partner));
    QCOMPARE(exchanged.status, 200);
    const QString right = audience(newText ? partner : m_shop);
    const QString wrong = audience(newText ? m_shop : partner);
    QCOMPARE(redeem(m_shop, tokenOf(exchanged), wrong).status, 403);
    const auto redeemed = redeem(m_shop, tokenOf(exchanged), right);
    QCOMPARE(redeemed.status, 200);

    const auto settings = caller().get(m_shop + QStringLiteral("/management/settings"), tokenOf(redeemed));
    QCOMPARE(settings.text(QStringLiteral("account_id")), m_shop);
    const auto created =
        caller().post(m_shop + QStringLiteral("/auth/clients"), tokenOf(redeemed), QJsonObject());
    QCOMPARE(created.status, 200);
    QCOMPARE(created.text(QStringLiteral("created_by")), account(partner).clientId);
    // A token for one merchant is none for another, nor for the partner.
    QCOMPARE(caller().get(QStringLiteral("T11200002/management/settings"), tokenOf(redeemed)).status, 403);
    QCOMPARE(caller().get(accountsPath(), tokenOf(redeemed)).status, 403);
}

void ExchangeTest::refusesWrongExchanges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("no account") << QByteArray("{}") << 400;
    QTest::newRow("a number") << QByteArray(R"({"account_id":11200001})") << 400;
    QTest::newRow("no account id") << QByteArray(R"({"account_id":"T1120000"})") << 400;
    QTest::newRow("another merchant") << QByteArray(R"({"account_id":"T12345678"})") << 403;
    QTest::newRow("an unknown merchant") << QByteArray(R"({"account_id":"T99999999"})") << 403;
    QTest::newRow("itself") << QByteArray(R"({"account_id":"T11200000"})") << 403;
}

void ExchangeTest::refusesWrongExchanges()
{
    QFETCH(QByteArray, body);
    const auto answer = caller().send(
        "POST", partner + QStringLiteral("/auth/exchange_token"), bearer(signIn(partner)), body);
    QTEST(answer.status, "status");
    // A merchant has nobody to act for.
    QCOMPARE(caller()
                 .post(merchant + QStringLiteral("/auth/exchange_token"), signIn(),
                     QJsonObject{{QStringLiteral("account_id"), m_shop}})
                 .status,
        403);
}

void ExchangeTest::exchangeTokensAreForOnePurpose()
{
    const QByteArray token = tokenOf(exchange(m_shop, signIn(partner)));
    QCOMPARE(caller().get(accountsPath(), token).status, 401);
    QCOMPARE(caller().get(m_shop + QStringLiteral("/management/settings"), token).status, 401);
    QCOMPARE(redeem(QStringLiteral("T11200002"), token, audience(partner)).status, 403);
    QCOMPARE(redeem(m_shop, signIn(partner), audience(partner)).status, 403);
    server().advanceClock(std::chrono::hours(1));
    QCOMPARE(redeem(m_shop, token, audience(partner)).status, 401);
}

CLIENTSMITH_TEST_MAIN(ExchangeTest)
#include "tst_exchange.moc"
