#include "tests/endtoend/commandlinetest.h"
#include "tests/endtoend/keyring.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>

namespace clientsmith::test {

/// What the provider, the keychain or the network does wrong, and what the command line makes of it: never a
/// client whose secret nobody has.
class TestEndToEndCommandLineFailures final : public CommandLineTest
{
    Q_OBJECT
private Q_SLOTS:
    void noKeychainBeforeTheCall_data();
    void noKeychainBeforeTheCall();
    void lockedBeforeTheCall();
    void lockedDuringTheCall();
    void grantFails();
    void answerLost_data();
    void answerLost();
    void htmlFromAProxy();
    void rateLimited();
    void wrongSecret();
    void nobodyListens();
    void recoversSeveralOnOneTypedSecret();
};

void TestEndToEndCommandLineFailures::noKeychainBeforeTheCall_data()
{
    QTest::addColumn<QString>("bus");
    QTest::newRow("no address") << QString();
    QTest::newRow("an address where nobody is") << QStringLiteral("unix:path=/nonexistent/bus");
}

void TestEndToEndCommandLineFailures::noKeychainBeforeTheCall()
{
    QFETCH(const QString, bus);
    start();
    QCOMPARE(signIn().code, 0);
    const auto withoutBus = [&](Program program) {
        // Neither may a bus be started, nor be found in the runtime folder.
        for (const char *variable :
            {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
            program.environment.remove(QLatin1String(variable));
        if (!bus.isEmpty())
            program.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        return program;
    };
    const int before = m_sandbox->clients();
    QStringList signIn{QStringLiteral("--account"), m_sandbox->merchant().accountId,
        QStringLiteral("--sign-in-as"), m_sandbox->merchant().clientId};
    Ended ended = m_cli->run(
        withoutBus(m_cli->program(createArguments(name) + signIn, m_sandbox->merchant().secret + '\n')));
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.errorKind(), QStringLiteral("keychain_unavailable"));
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("error")});
    // The kept sign-in needs the keychain as well.
    ended = m_cli->run(withoutBus(m_cli->program(createArguments(name))));
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.errorKind(), QStringLiteral("keychain_unavailable"));
    QCOMPARE(m_sandbox->clients(), before);

    // Only who says so gets a client whose secret nobody keeps.
    ended = m_cli->run(withoutBus(revealing()));
    QCOMPARE(ended.code, 0);
    const QJsonObject created = ended.document();
    QVERIFY(created.value(QStringLiteral("stored")).isNull());
    QVERIFY(created.value(QStringLiteral("verified")).isObject());
    QVERIFY(!created.contains(QStringLiteral("error")));
    // What was asked for, and came, is no error.
    QVERIFY2(!ended.log.contains("Error (") && ended.log.contains("Keep it now"), ended.log.constData());
    QCOMPARE(tokenStatus(created, revealedSecret(created)), 200);
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    QVERIFY(!kept(created));
}

void TestEndToEndCommandLineFailures::lockedBeforeTheCall()
{
    start();
    QCOMPARE(signIn().code, 0);
    const int before = m_sandbox->clients();
    keyring::lock();
    Ended ended = m_cli->run(createArguments(name));
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.errorKind(), QStringLiteral("keychain_locked"));
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("error")});
    QCOMPARE(m_sandbox->clients(), before);
    // So does signing in: it could not be kept.
    ended = m_cli->signIn(m_sandbox->merchant());
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.errorKind(), QStringLiteral("keychain_locked"));

    ended = m_cli->run(revealing());
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.document().value(QStringLiteral("stored")).isNull());
    QCOMPARE(tokenStatus(ended.document(), revealedSecret(ended.document())), 200);
    QCOMPARE(m_sandbox->clients(), before + 1);

    // Unlocked, all is well again.
    keyring::unlock();
    ended = m_cli->run(createArguments(name));
    QCOMPARE(ended.code, 0);
    QVERIFY(kept(ended.document()));
}

void TestEndToEndCommandLineFailures::lockedDuringTheCall()
{
    start(slowBy(1000));
    QCOMPARE(signIn().code, 0);
    Program create = m_cli->program(createArguments(name));
    create.meanwhile = when("/auth/token -> 200", [](QProcess &) { keyring::lock(); });
    const Ended ended = m_cli->run(create);
    QVERIFY(keyring::isLocked());
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.errorKind(), QStringLiteral("keychain_locked"));
    const QJsonObject created = ended.document();
    QVERIFY(created.value(QStringLiteral("stored")).isNull());
    // Not asked for, but here or nowhere.
    QCOMPARE(tokenStatus(created, revealedSecret(created)), 200);
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    QVERIFY(!ended.log.contains(revealedSecret(created)));
}

void TestEndToEndCommandLineFailures::grantFails()
{
    start(faults({QStringLiteral("createGrant:403")}));
    QCOMPARE(signIn().code, 0);
    const Ended untouched = m_cli->run(QStringList{QStringLiteral("recover")});
    QVERIFY2(untouched.log.contains("Nothing was interrupted."), untouched.log.constData());
    const Ended ended = m_cli->run(createArguments(name));
    QCOMPARE(ended.code, 6);
    const Ended listed = m_cli->run(QStringList{QStringLiteral("recover")});
    QVERIFY2(listed.log.contains("clientsmith-cli recover --finish"), listed.log.constData());
    const QJsonObject created = ended.document();
    QCOMPARE(ended.errorKind(), QStringLiteral("forbidden"));
    QCOMPARE(created.value(QStringLiteral("error")).toObject().value(QStringLiteral("status")).toInt(), 403);
    QCOMPARE(keys(created),
        QStringList({QStringLiteral("account_id"), QStringLiteral("callbacks"), QStringLiteral("client_id"),
            QStringLiteral("error"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("scopes"),
            QStringLiteral("stored"), QStringLiteral("verified")}));
    QVERIFY(created.value(QStringLiteral("verified")).isNull());
    QCOMPARE(created.value(QStringLiteral("stored")).toString(), QStringLiteral("keychain"));
    QVERIFY(kept(created));
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    // The secret is right; it is the grant that lacks.
    QCOMPARE(tokenStatus(created, *kept(created)), 403);
    QCOMPARE(tokenStatus(created, "wrong"), 401);
}

void TestEndToEndCommandLineFailures::answerLost_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("no answer") << QStringLiteral("createClient:drop-answer:1");
    QTest::newRow("half an answer") << QStringLiteral("createClient:cut-body:1");
}

void TestEndToEndCommandLineFailures::answerLost()
{
    QFETCH(const QString, fault);
    start(faults({fault}));
    QCOMPARE(signIn().code, 0);
    const Ended ended = m_cli->run(createArguments(name));
    QCOMPARE(ended.code, 0);
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    QVERIFY(ended.document().value(QStringLiteral("verified")).isObject());
    QVERIFY(kept(ended.document()));
    QCOMPARE(tokenStatus(ended.document(), *kept(ended.document())), 200);
}

void TestEndToEndCommandLineFailures::htmlFromAProxy()
{
    start(faults({QStringLiteral("listClients:html")}));
    const Ended ended = m_cli->signIn(m_sandbox->merchant());
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.errorKind(), QStringLiteral("server"));
    QCOMPARE(
        ended.document().value(QStringLiteral("error")).toObject().value(QStringLiteral("status")).toInt(),
        502);
    QVERIFY(!ended.output.contains("<html>"));
    QCOMPARE(keyring::lookUp(keychainEntry(m_sandbox->url(), m_sandbox->merchant().clientId)), std::nullopt);
}

void TestEndToEndCommandLineFailures::rateLimited()
{
    start(faults({QStringLiteral("createClient:429:1")}));
    QCOMPARE(signIn().code, 0);
    QElapsedTimer timer;
    timer.start();
    const Ended ended = m_cli->run(createArguments(name));
    QCOMPARE(ended.code, 0);
    QVERIFY(timer.elapsed() >= 1000); // the sandbox's Retry-After
    QVERIFY(ended.log.contains("POST /v1/accounts/T12345678/auth/clients -> 429"));
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    QCOMPARE(tokenStatus(ended.document(), *kept(ended.document())), 200);
}

void TestEndToEndCommandLineFailures::wrongSecret()
{
    start();
    Credentials wrong = m_sandbox->merchant();
    wrong.secret = "a secret that was rotated away a year ago";
    Ended ended = m_cli->signIn(wrong);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.errorKind(), QStringLiteral("unauthorized"));
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("error")});
    QCOMPARE(keys(ended.document().value(QStringLiteral("error")).toObject()),
        QStringList({QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("message"),
            QStringLiteral("status")}));
    QVERIFY(!ended.output.contains(wrong.secret));
    QVERIFY(!ended.log.contains(wrong.secret));
    QCOMPARE(keyring::lookUp(keychainEntry(m_sandbox->url(), wrong.clientId)), std::nullopt);
    ended = m_cli->run({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(ended.document().value(QStringLiteral("accounts")).toArray(), QJsonArray());
}

void TestEndToEndCommandLineFailures::nobodyListens()
{
    start();
    QCOMPARE(signIn().code, 0);
    // A port that was free a moment ago.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl nobody(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
    server.close();
    CommandLine cli(nobody, m_folder->path());
    Ended ended = cli.signIn(m_sandbox->merchant());
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.errorKind(), QStringLiteral("network"));

    // It goes away between signing in and creating.
    m_sandbox.reset();
    ended = m_cli->run(createArguments(name));
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.errorKind(), QStringLiteral("network"));
}

void TestEndToEndCommandLineFailures::recoversSeveralOnOneTypedSecret()
{
    start(faults({QStringLiteral("createGrant:500:2")}));
    QCOMPARE(m_cli->run(revealing()).code, 6);
    QCOMPARE(m_cli->run(revealing()).code, 6);
    const Credentials merchant = m_sandbox->merchant();
    const Ended ended = m_cli->run(
        {QStringLiteral("recover"), QStringLiteral("--finish"), QStringLiteral("--account"),
            merchant.accountId, QStringLiteral("--sign-in-as"), merchant.clientId, QStringLiteral("--json")},
        merchant.secret + '\n');
    QVERIFY2(ended.code == 0, ended.log.constData());
    const QJsonArray rows = ended.document().value(QStringLiteral("interrupted")).toArray();
    QCOMPARE(rows.size(), 2);
    for (const auto &row : rows)
        QCOMPARE(row[QStringLiteral("outcome")].toString(), QStringLiteral("finished"));
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLineFailures)
#include "tst_endtoend_cli_failures.moc"
