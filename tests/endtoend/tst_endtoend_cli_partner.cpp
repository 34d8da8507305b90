#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/support/contractproxy.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>

namespace clientsmith::test {

namespace {

const QString partnerId = QStringLiteral("T11200000");
const QString merchantId = QStringLiteral("T11200001");
const QString name = QStringLiteral("Nettbutikk");

QStringList forMerchant(const QStringList &arguments, const QString &merchant = merchantId)
{
    return arguments + QStringList{QStringLiteral("--on-behalf-of"), merchant};
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

} // namespace

/// A partner on the command line, with the provider's contract on the way.
class TestEndToEndCommandLinePartner final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() override;
    void cleanup() override;
    void cleanupTestCase();

    void listsItsMerchants();
    void createsForAMerchant();
    void rotatesAndDeletesForAMerchant();
    void signsInForOneRun();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ContractProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CommandLine> m_cli;
};

void TestEndToEndCommandLinePartner::initTestCase()
{
    // One for all: Prism takes seconds to start.
    m_sandbox = std::make_unique<SandboxProcess>();
    m_proxy = std::make_unique<ContractProxy>();
    const Result<void> started = m_proxy->start(m_sandbox->url());
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestEndToEndCommandLinePartner::init()
{
    StrictTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CommandLine>(m_proxy->url(), m_folder->path());
    QCOMPARE(m_cli->signIn(m_sandbox->partner()).code, 0);
}

void TestEndToEndCommandLinePartner::cleanup()
{
    m_cli.reset();
    m_folder.reset();
    QCOMPARE(m_proxy->takeViolations(), QStringList());
    StrictTest::cleanup();
}

void TestEndToEndCommandLinePartner::cleanupTestCase()
{
    m_proxy.reset();
    m_sandbox.reset();
}

void TestEndToEndCommandLinePartner::listsItsMerchants()
{
    const Ended ended = m_cli->run(words("merchants list"));
    QCOMPARE(ended.code, 0);
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("merchants")});
    const QJsonArray merchants = ended.document().value(QStringLiteral("merchants")).toArray();
    const QJsonArray accounts = m_sandbox->announcement().value(QStringLiteral("accounts")).toArray();
    QVERIFY(merchants.size() >= 25);
    QCOMPARE(merchants.size(), accounts.size() - 2);
    for (qsizetype index = 0; index < merchants.size(); ++index) {
        const QJsonObject merchant = merchants.at(index).toObject();
        const QJsonObject account = accounts.at(index + 2).toObject();
        QCOMPARE(keys(merchant),
            (QStringList{
                QStringLiteral("account_id"), QStringLiteral("active"), QStringLiteral("business_name")}));
        for (const QString &key : {QStringLiteral("account_id"), QStringLiteral("business_name")})
            QCOMPARE(merchant.value(key), account.value(key));
        QVERIFY(merchant.value(QStringLiteral("active")).isBool());
    }
}

void TestEndToEndCommandLinePartner::createsForAMerchant()
{
    Ended ended = m_cli->run(forMerchant(createArguments(name)));
    QCOMPARE(ended.code, 0);
    const QJsonObject created = ended.document();
    QCOMPARE(created.value(QStringLiteral("account_id")).toString(), merchantId);
    QCOMPARE(created.value(QStringLiteral("stored")).toString(), QStringLiteral("keychain"));
    QVERIFY(created.value(QStringLiteral("verified")).isObject());
    const QString clientId = created.value(QStringLiteral("client_id")).toString();

    // Kept under the merchant's account, and good there.
    const std::optional<QByteArray> secret =
        keyring::lookUp(keychainEntry(m_proxy->url(), clientId, merchantId));
    QVERIFY(secret);
    QVERIFY(!keyring::lookUp(keychainEntry(m_proxy->url(), clientId, partnerId)));
    QCOMPARE(tokenByCurl(m_sandbox->url(), {merchantId, clientId, *secret}).status, 200);

    // Where the merchant is meant it is there, where the partner is meant it is not.
    const auto clientIds = [](const Ended &list) {
        QStringList all;
        for (const QJsonValue client : list.document().value(QStringLiteral("clients")).toArray())
            all += client.toObject().value(QStringLiteral("client_id")).toString();
        return all;
    };
    ended = m_cli->run(forMerchant(words("clients list")));
    QCOMPARE(ended.code, 0);
    QVERIFY(clientIds(ended).contains(clientId));
    ended = m_cli->run(words("clients list"));
    QCOMPARE(ended.code, 0);
    QVERIFY(!clientIds(ended).contains(clientId));
    ended = m_cli->run(forMerchant({QStringLiteral("clients"), QStringLiteral("show"), name}));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document().value(QStringLiteral("stored")).toString(), QStringLiteral("keychain"));

    ended = m_cli->run(forMerchant(words("credentials list")));
    QCOMPARE(ended.code, 0);
    const QJsonArray kept = ended.document().value(QStringLiteral("credentials")).toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().toObject().value(QStringLiteral("account_id")).toString(), merchantId);
    ended = m_cli->run(words("credentials list --account T11200000"));
    QCOMPARE(ended.document().value(QStringLiteral("credentials")).toArray().size(), 0);
    const QStringList verifying{QStringLiteral("credentials"), QStringLiteral("verify"), name};
    ended = m_cli->run(forMerchant(verifying));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document().value(QStringLiteral("client_id")).toString(), clientId);
    ended = m_cli->run(verifying);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.errorKind(), QStringLiteral("not_found"));

    const QString file = m_folder->filePath(QStringLiteral("shop.env"));
    ended = m_cli->run(forMerchant({QStringLiteral("credentials"), QStringLiteral("export"), clientId,
        QStringLiteral("--format"), QStringLiteral("env"), QStringLiteral("--output"), file}));
    QCOMPARE(ended.code, 0);
    QFile env(file);
    QVERIFY(env.open(QIODevice::ReadOnly));
    QCOMPARE(env.readAll(),
        "DINTERO_ACCOUNT_ID=T11200001\nDINTERO_CLIENT_ID=" + clientId.toUtf8() +
            "\nDINTERO_CLIENT_SECRET=" + *secret + "\n");
}

void TestEndToEndCommandLinePartner::rotatesAndDeletesForAMerchant()
{
    const QString rotating = QStringLiteral("Rotated");
    Ended ended = m_cli->run(forMerchant(createArguments(rotating)));
    QCOMPARE(ended.code, 0);
    const QString clientId = ended.document().value(QStringLiteral("client_id")).toString();
    const QString entry = keychainEntry(m_proxy->url(), clientId, merchantId);
    const std::optional<QByteArray> old = keyring::lookUp(entry);
    QVERIFY(old);

    ended = m_cli->run(forMerchant({QStringLiteral("clients"), QStringLiteral("rotate"), rotating}));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document().value(QStringLiteral("account_id")).toString(), merchantId);
    const std::optional<QByteArray> fresh = keyring::lookUp(entry);
    QVERIFY(fresh);
    QVERIFY(*fresh != *old);
    QCOMPARE(tokenByCurl(m_sandbox->url(), {merchantId, clientId, *old}).status, 401);
    QCOMPARE(tokenByCurl(m_sandbox->url(), {merchantId, clientId, *fresh}).status, 200);
    // The partner's own sign-in is another client, and still good.
    QCOMPARE(m_cli->run(words("clients list")).code, 0);

    const QStringList deleting{
        QStringLiteral("clients"), QStringLiteral("delete"), clientId, QStringLiteral("--yes")};
    ended = m_cli->run(deleting);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.errorKind(), QStringLiteral("not_found"));
    ended = m_cli->run(forMerchant(deleting));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document(), (QJsonObject{{QStringLiteral("deleted"), clientId}}));
    QCOMPARE(tokenByCurl(m_sandbox->url(), {merchantId, clientId, *fresh}).status, 401);
    ended = m_cli->run(forMerchant(words("recover")));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document().value(QStringLiteral("interrupted")).toArray().size(), 0);
}

void TestEndToEndCommandLinePartner::signsInForOneRun()
{
    const Credentials partner = m_sandbox->partner();
    const Ended ended = m_cli->run(forMerchant(QStringList{QStringLiteral("clients"), QStringLiteral("list"),
                                                   QStringLiteral("--account"), partnerId,
                                                   QStringLiteral("--sign-in-as"), partner.clientId},
                                       QStringLiteral("T11200002")),
        partner.secret + '\n');
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.document().value(QStringLiteral("clients")).isArray());
}

void TestEndToEndCommandLinePartner::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    const QString forbidden = QStringLiteral("forbidden");
    const QString invalid = QStringLiteral("invalid_input");
    QTest::newRow("somebody else's merchant")
        << forMerchant(createArguments(name), QStringLiteral("T12345678")) << 1 << forbidden;
    QTest::newRow("itself") << forMerchant(createArguments(name), partnerId) << 1 << forbidden;
    QTest::newRow("no account id") << forMerchant(createArguments(name), QStringLiteral("shop")) << 2
                                   << invalid;
    QTest::newRow("production for a test account")
        << forMerchant(createArguments(name), QStringLiteral("P11200001")) << 2 << invalid;
    QTest::newRow("what is the partner's own") << forMerchant(words("merchants list")) << 2 << invalid;
    QTest::newRow("not signed in") << forMerchant(words("clients list --account T11300000")) << 3
                                   << QStringLiteral("not_signed_in");
}

void TestEndToEndCommandLinePartner::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, kind);
    const int before = m_sandbox->clients();
    const Ended ended = m_cli->run(arguments);
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.errorKind(), kind);
    QCOMPARE(m_sandbox->clients(), before);
    const QJsonObject kept = m_cli->run(words("credentials list")).document();
    QCOMPARE(kept.value(QStringLiteral("credentials")).toArray().size(), 0);
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLinePartner)
#include "tst_endtoend_cli_partner.moc"
