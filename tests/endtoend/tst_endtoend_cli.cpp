#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/support/contractproxy.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace clientsmith::test {

namespace {

const QStringList accountKeys{QStringLiteral("account_id"), QStringLiteral("business_name"),
    QStringLiteral("client_id"), QStringLiteral("environment"), QStringLiteral("origin"),
    QStringLiteral("partner")};
const QStringList createdKeys{QStringLiteral("account_id"), QStringLiteral("callbacks"),
    QStringLiteral("client_id"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("scopes"),
    QStringLiteral("stored"), QStringLiteral("verified")};
const QStringList clientKeys{QStringLiteral("client_id"), QStringLiteral("created_at"),
    QStringLiteral("created_by"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("scopes"),
    QStringLiteral("stored")};
const QStringList verifiedKeys{QStringLiteral("expires_in"), QStringLiteral("scopes")};
const QJsonArray checkoutScopes{QStringLiteral("admin:checkout")};

QStringList sorted(QStringList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

/// One client from the command line alone: created, kept, used, exported, and nowhere it should not be.
class TestEndToEndCommandLine final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWay();
    void leavesNoTrace_data();
    void leavesNoTrace();
};

void TestEndToEndCommandLine::theWholeWay()
{
    const SandboxProcess sandbox;
    QCOMPARE(keys(sandbox.announcement()), QStringList({QStringLiteral("accounts"), QStringLiteral("url")}));
    const QJsonArray accounts = sandbox.announcement().value(QStringLiteral("accounts")).toArray();
    QVERIFY(accounts.size() >= 27);
    for (const QJsonValue account : accounts) {
        QCOMPARE(keys(account.toObject()),
            QStringList({QStringLiteral("account_id"), QStringLiteral("business_name"),
                QStringLiteral("client_id"), QStringLiteral("client_secret"), QStringLiteral("partner")}));
    }
    ContractProxy proxy;
    const Result<void> started = proxy.start(sandbox.url());
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    const QTemporaryDir folder;
    CommandLine cli(proxy.url(), folder.path());
    const Credentials merchant = sandbox.merchant();
    const QString name = QStringLiteral("Nettbutikk æøå");

    // Sign in.
    Ended ended = cli.signIn(merchant);
    QCOMPARE(ended.code, 0);
    const QJsonObject account = ended.document();
    QCOMPARE(keys(account), accountKeys);
    QCOMPARE(account.value(QStringLiteral("account_id")).toString(), QStringLiteral("T12345678"));
    QCOMPARE(account.value(QStringLiteral("environment")).toString(), QStringLiteral("test"));
    QCOMPARE(account.value(QStringLiteral("partner")), QJsonValue(false));
    QCOMPARE(
        account.value(QStringLiteral("business_name")).toString(), QStringLiteral("Fjord & Fjell Sport AS"));
    QCOMPARE(account.value(QStringLiteral("client_id")).toString(), merchant.clientId);
    QCOMPARE(account.value(QStringLiteral("origin")).toString(), proxy.url().toString());
    QCOMPARE(keyring::lookUp(keychainEntry(proxy.url(), merchant.clientId)), merchant.secret);
    ended = cli.run({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document(), QJsonObject({{QStringLiteral("accounts"), QJsonArray{account}}}));

    // Create.
    const int before = sandbox.clients();
    ended = cli.run(createArguments(name));
    QCOMPARE(ended.code, 0);
    const QJsonObject created = ended.document();
    QCOMPARE(keys(created), createdKeys);
    const QString clientId = created.value(QStringLiteral("client_id")).toString();
    const QString id = created.value(QStringLiteral("id")).toString();
    QVERIFY(!clientId.isEmpty());
    QVERIFY(!id.isEmpty());
    QCOMPARE(created.value(QStringLiteral("account_id")).toString(), QStringLiteral("T12345678"));
    QCOMPARE(created.value(QStringLiteral("name")).toString(), name);
    QCOMPARE(created.value(QStringLiteral("callbacks")).toArray(),
        QJsonArray{QStringLiteral("https://shop.example.com")});
    QCOMPARE(created.value(QStringLiteral("scopes")).toArray(), checkoutScopes);
    QCOMPARE(created.value(QStringLiteral("stored")).toString(), QStringLiteral("keychain"));
    const QJsonObject verified = created.value(QStringLiteral("verified")).toObject();
    QCOMPARE(keys(verified), verifiedKeys);
    QVERIFY(verified.value(QStringLiteral("expires_in")).toInt() > 0);
    QCOMPARE(verified.value(QStringLiteral("scopes")).toArray(), checkoutScopes);
    QCOMPARE(sandbox.clientsCalled(name), 1);
    QCOMPARE(sandbox.clients(), before + 1);

    // The secret is in the keychain, and other programs can use it.
    const std::optional<QByteArray> secret = keyring::lookUp(keychainEntry(proxy.url(), clientId));
    QVERIFY(secret);
    QVERIFY(secret->size() >= 32);
    QCOMPARE(keyring::entries(), 2);
    const Credentials shop{QStringLiteral("T12345678"), clientId, *secret};
    const CurlAnswer token = tokenByCurl(sandbox.url(), shop);
    QCOMPARE(token.status, 200);
    QVERIFY(!token.body.value(QStringLiteral("access_token")).toString().isEmpty());

    // Look at it.
    ended = cli.run({QStringLiteral("clients"), QStringLiteral("list")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("clients")});
    const QJsonArray clients = ended.document().value(QStringLiteral("clients")).toArray();
    QCOMPARE(clients.size(), before + 1);
    QJsonObject listed;
    for (const QJsonValue client : clients) {
        QCOMPARE(keys(client.toObject()), clientKeys);
        if (client.toObject().value(QStringLiteral("id")).toString() == id)
            listed = client.toObject();
        else
            QVERIFY(client.toObject().value(QStringLiteral("stored")).isNull());
    }
    QCOMPARE(listed.value(QStringLiteral("client_id")).toString(), clientId);
    QCOMPARE(listed.value(QStringLiteral("name")).toString(), name);
    QCOMPARE(listed.value(QStringLiteral("scopes")).toArray(), checkoutScopes);
    QCOMPARE(listed.value(QStringLiteral("stored")).toString(), QStringLiteral("keychain"));
    QVERIFY(
        QDateTime::fromString(listed.value(QStringLiteral("created_at")).toString(), Qt::ISODate).isValid());
    for (const QString &wanted : {id, clientId, name}) {
        ended = cli.run({QStringLiteral("clients"), QStringLiteral("show"), wanted});
        QCOMPARE(ended.code, 0);
        QJsonObject shown = ended.document();
        QCOMPARE(keys(shown),
            sorted(clientKeys +
                QStringList{
                    QStringLiteral("description"), QStringLiteral("callbacks"), QStringLiteral("grants")}));
        QCOMPARE(shown.value(QStringLiteral("callbacks")).toArray(),
            QJsonArray{QStringLiteral("https://shop.example.com")});
        const QJsonArray grants = shown.value(QStringLiteral("grants")).toArray();
        QCOMPARE(grants.size(), 1);
        QCOMPARE(keys(grants.first().toObject()),
            QStringList({QStringLiteral("audience"), QStringLiteral("id"), QStringLiteral("scopes"),
                QStringLiteral("type")}));
        QCOMPARE(grants.first().toObject().value(QStringLiteral("audience")).toString(),
            QStringLiteral("https://api.dintero.com/v1/accounts/T12345678"));
        for (const QString &extra :
            {QStringLiteral("description"), QStringLiteral("callbacks"), QStringLiteral("grants")})
            shown.remove(extra);
        QCOMPARE(shown, listed);
    }

    // What is kept.
    ended = cli.run({QStringLiteral("credentials"), QStringLiteral("list")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("credentials")});
    const QJsonArray kept = ended.document().value(QStringLiteral("credentials")).toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(keys(kept.first().toObject()),
        QStringList({QStringLiteral("account_id"), QStringLiteral("client_id"), QStringLiteral("name"),
            QStringLiteral("stored"), QStringLiteral("verified_at")}));
    QCOMPARE(kept.first().toObject().value(QStringLiteral("client_id")).toString(), clientId);
    QVERIFY(QDateTime::fromString(
        kept.first().toObject().value(QStringLiteral("verified_at")).toString(), Qt::ISODate)
            .isValid());
    ended = cli.run({QStringLiteral("credentials"), QStringLiteral("verify"), name});
    QCOMPARE(ended.code, 0);
    QCOMPARE(keys(ended.document()), QStringList({QStringLiteral("client_id"), QStringLiteral("verified")}));
    QCOMPARE(ended.document().value(QStringLiteral("client_id")).toString(), clientId);
    QCOMPARE(ended.document().value(QStringLiteral("verified")).toObject(), verified);

    // Exported where the person wants it, for the person's eyes alone.
    const QTemporaryDir exports;
    const QString envFile = exports.filePath(QStringLiteral("shop.env"));
    const QStringList exporting{QStringLiteral("credentials"), QStringLiteral("export"), clientId,
        QStringLiteral("--format"), QStringLiteral("env"), QStringLiteral("--output"), envFile};
    ended = cli.run(exporting);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document(),
        QJsonObject({{QStringLiteral("file"), envFile}, {QStringLiteral("format"), QStringLiteral("env")}}));
    QFile env(envFile);
    QCOMPARE(env.permissions() &
            (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup |
                QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
        QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(env.open(QIODevice::ReadOnly));
    QCOMPARE(env.readAll(),
        "DINTERO_ACCOUNT_ID=T12345678\nDINTERO_CLIENT_ID=" + clientId.toUtf8() +
            "\nDINTERO_CLIENT_SECRET=" + *secret + "\n");
    const QString jsonFile = exports.filePath(QStringLiteral("shop.json"));
    ended = cli.run({QStringLiteral("credentials"), QStringLiteral("export"), name,
        QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--output"), jsonFile});
    QCOMPARE(ended.code, 0);
    QFile json(jsonFile);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(
        QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("client_secret")).toString(),
        QString::fromUtf8(*secret));
    // Another's file is not overwritten.
    QCOMPARE(
        cli.run({QStringLiteral("credentials"), QStringLiteral("export"), name, QStringLiteral("--format"),
                    QStringLiteral("json"), QStringLiteral("--output"), envFile})
            .code,
        2);

    // Sign out: the sign-in goes, what was created stays.
    ended = cli.run({QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("T12345678")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document(), QJsonObject({{QStringLiteral("removed"), QStringLiteral("T12345678")}}));
    QCOMPARE(cli.run({QStringLiteral("account"), QStringLiteral("list")}).document(),
        QJsonObject({{QStringLiteral("accounts"), QJsonArray()}}));
    QVERIFY(!keyring::lookUp(keychainEntry(proxy.url(), merchant.clientId)));
    QCOMPARE(keyring::lookUp(keychainEntry(proxy.url(), clientId)), secret);
    QCOMPARE(keyring::entries(), 1);

    QCOMPARE(proxy.takeViolations(), QStringList());
}

void TestEndToEndCommandLine::leavesNoTrace_data()
{
    QTest::addColumn<bool>("reveals");
    QTest::newRow("kept") << false;
    QTest::newRow("revealed") << true;
}

void TestEndToEndCommandLine::leavesNoTrace()
{
    QFETCH(const bool, reveals);
    // Slow, so that there is time to look at the running programs.
    const SandboxProcess sandbox({QStringLiteral("--latency-ms"), QStringLiteral("60")});
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    QCOMPARE(cli.signIn(sandbox.merchant()).code, 0);
    const Ended created = cli.run(createArguments(QStringLiteral("Spurlos")) +
        (reveals ? QStringList{QStringLiteral("--reveal")} : QStringList()));
    QCOMPARE(created.code, 0);
    const QString clientId = created.document().value(QStringLiteral("client_id")).toString();
    const std::optional<QByteArray> secret = keyring::lookUp(keychainEntry(sandbox.url(), clientId));
    QVERIFY(secret);
    QCOMPARE(cli.run({QStringLiteral("credentials"), QStringLiteral("verify"), clientId}).code, 0);

    LeakSearch search;
    search.add(
        QStringLiteral("the sign-in's secret"), sandbox.merchant().clientId, sandbox.merchant().secret);
    search.add(QStringLiteral("the client's secret"), clientId, *secret);
    const QStringList folders{cli.dataFolder(), cli.temporaryFolder(), qEnvironmentVariable("HOME"),
        qEnvironmentVariable("XDG_RUNTIME_DIR")};
    QCOMPARE(search.missedPlants(folders), QStringList());
    QVERIFY(QFileInfo::exists(cli.dataFolder() + QStringLiteral("/clientsmith.sqlite")));
    QVERIFY(QFileInfo(qEnvironmentVariable("HOME") + QStringLiteral("/.local/share/keyrings/login.keyring"))
                .size() > 0);
    for (const QString &each : folders)
        QCOMPARE(search.inFolder(each), QStringList());

    ProcessSightings sightings = cli.sightings();
    sightings.look(sandbox.pid());
    QVERIFY(sightings.count() > 10);
    for (const char *command : {"clients create", "account add", "credentials verify"})
        QVERIFY2(QByteArray(sightings.bytes()).replace('\0', ' ').contains(command), command);
    QVERIFY(sightings.bytes().contains("CLIENTSMITH_DATA_DIR="));
    QCOMPARE(search.inBytes(QStringLiteral("processes"), sightings.bytes()), QStringList());

    for (const char *line : {"/auth/clients -> 200", "/auth/token -> 200"})
        QVERIFY2(cli.log().contains(line), cli.log().constData());
    QCOMPARE(search.inBytes(QStringLiteral("log"), cli.log()), QStringList());
    QCOMPARE(search.inBytes(QStringLiteral("output"), created.output).isEmpty(), !reveals);
    QCOMPARE(created.document().value(QStringLiteral("client_secret")).toString(),
        reveals ? QString::fromUtf8(*secret) : QString());
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLine)
#include "tst_endtoend_cli.moc"
