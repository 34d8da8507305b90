#include "tests/unit/sandbox/sandboxtest.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace clientsmith;

/// What the sandbox opens with.
class SeedTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheAccounts();
    void everySignInAdministersItsAccount();
    void exampleClientsFillATable();
    void secretsAreNewWithEveryStart();
};

void SeedTest::opensWithTheAccounts()
{
    const auto accounts = server().accounts();
    QCOMPARE(accounts.at(0).accountId, merchant);
    QVERIFY(!accounts.at(0).partner);
    QCOMPARE(accounts.at(1).accountId, partner);
    QVERIFY(accounts.at(1).partner);
    QVERIFY(accounts.size() >= 27);
    static const QRegularExpression shape(QStringLiteral("\\AT[0-9]{8}\\z"));
    QSet<QString> ids;
    QSet<QString> names;
    for (const auto &account : accounts) {
        QVERIFY(shape.match(account.accountId).hasMatch());
        ids.insert(account.accountId);
        names.insert(account.businessName);
        QCOMPARE(account.clientSecret.size(), std::size_t(43));
    }
    QCOMPARE(static_cast<std::size_t>(ids.size()), accounts.size());
    QCOMPARE(static_cast<std::size_t>(names.size()), accounts.size());
}

void SeedTest::everySignInAdministersItsAccount()
{
    for (const auto &account : server().accounts()) {
        const QByteArray token = signIn(account.accountId);
        const auto clients = caller().get(account.accountId + QStringLiteral("/auth/clients"), token);
        QCOMPARE(clients.status, 200);
        QCOMPARE(clients.array().size(), account.accountId == merchant ? 4 : 1);
    }
}

void SeedTest::exampleClientsFillATable()
{
    const QByteArray token = signIn();
    QSet<QString> dates;
    QSet<QString> callbacks;
    QSet<QString> scopes;
    for (const QJsonValue client : caller().get(clientsPath(), token).array()) {
        QVERIFY(!client[u"name"].toString().isEmpty());
        dates.insert(client[u"created_at"].toString());
        if (client.toObject().contains(QStringLiteral("callbacks")))
            callbacks.insert(client[u"callbacks"][0].toString());
    }
    for (const QJsonValue grant : caller().get(grantsPath(), token).array())
        scopes.insert(grant[u"scope"][0].toString());
    QCOMPARE(dates.size(), 4);
    QCOMPARE(callbacks.size(), 3);
    QCOMPARE(scopes.size(), 4);
    sandbox::Options options;
    options.seedClients = 0;
    restart(options);
    QCOMPARE(caller().get(clientsPath(), signIn()).array().size(), 1);
}

void SeedTest::secretsAreNewWithEveryStart()
{
    const auto before = account();
    const QByteArray token = signIn();
    restart({});
    const auto after = account();
    QVERIFY(!after.clientSecret.equals(before.clientSecret));
    QVERIFY(after.clientId != before.clientId);
    QCOMPARE(caller().get(clientsPath(), token).status, 401);
}

CLIENTSMITH_TEST_MAIN(SeedTest)
#include "tst_seed.moc"
