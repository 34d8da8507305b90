#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>

namespace clientsmith::test {

namespace {

const QString name = QStringLiteral("Nettbutikk");

QStringList faults(const QStringList &faults)
{
    QStringList options;
    for (const QString &fault : faults)
        options += {QStringLiteral("--fault"), fault};
    return options;
}

QStringList slowBy(int milliseconds)
{
    return {QStringLiteral("--latency-ms"), QString::number(milliseconds)};
}

/// Does it once, as soon as the log has the line. The create call follows at once on the token.
auto when(const QByteArray &line, const std::function<void(QProcess &)> &act)
{
    return [line, act, done = false](QProcess &process, const QByteArray &log) mutable {
        if (done || !log.contains(line))
            return;
        done = true;
        act(process);
    };
}

void interrupt(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
}

} // namespace

/// What goes wrong, and what the command line makes of it: never a client whose secret nobody has.
class TestEndToEndCommandLineFailures final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void noKeychainBeforeTheCall_data();
    void noKeychainBeforeTheCall();
    void lockedBeforeTheCall();
    void lockedDuringTheCall();
    void grantFails();
    void answerLost_data();
    void answerLost();
    void interruptedDuringTheCall();
    void interruptedWhileLookingForIt();
    void htmlFromAProxy();
    void rateLimited();
    void wrongSecret();
    void notSignedIn();
    void unknownAndAmbiguous();
    void badInput_data();
    void badInput();
    void nobodyListens();
    void brokenDataFolder_data();
    void brokenDataFolder();
    void outputCannotBeWritten();
    void outputIsClosed();
    void recoversSeveralOnOneTypedSecret();

private:
    void start(const QStringList &options = {});
    void signIn() { QCOMPARE(m_cli->signIn(m_sandbox->merchant()).code, 0); }
    /// `clients create` with the sign-in's secret on standard input, and no keychain needed.
    Program revealing();
    std::optional<QByteArray> kept(const QJsonObject &client) const;
    /// The status that curl gets with these.
    int tokenStatus(const QJsonObject &client, const QByteArray &secret) const;
    static QByteArray revealedSecret(const QJsonObject &client);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CommandLine> m_cli;
};

void TestEndToEndCommandLineFailures::init()
{
    StrictTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEndToEndCommandLineFailures::cleanup()
{
    if (keyring::isLocked())
        keyring::unlock();
    m_cli.reset();
    m_sandbox.reset();
    m_folder.reset();
    StrictTest::cleanup();
}

void TestEndToEndCommandLineFailures::start(const QStringList &options)
{
    m_sandbox = std::make_unique<SandboxProcess>(options);
    m_cli = std::make_unique<CommandLine>(m_sandbox->url(), m_folder->path());
}

Program TestEndToEndCommandLineFailures::revealing()
{
    const Credentials merchant = m_sandbox->merchant();
    return m_cli->program(createArguments(name) +
            QStringList{QStringLiteral("--reveal"), QStringLiteral("--account"), merchant.accountId,
                QStringLiteral("--sign-in-as"), merchant.clientId},
        merchant.secret + '\n');
}

std::optional<QByteArray> TestEndToEndCommandLineFailures::kept(const QJsonObject &client) const
{
    return keyring::lookUp(
        keychainEntry(m_sandbox->url(), client.value(QStringLiteral("client_id")).toString()));
}

int TestEndToEndCommandLineFailures::tokenStatus(const QJsonObject &client, const QByteArray &secret) const
{
    return tokenByCurl(m_sandbox->url(),
        {client.value(QStringLiteral("account_id")).toString(),
            client.value(QStringLiteral("client_id")).toString(), secret})
        .status;
}

QByteArray TestEndToEndCommandLineFailures::revealedSecret(const QJsonObject &client)
{
    return client.value(QStringLiteral("client_secret")).toString().toUtf8();
}

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
    signIn();
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
    signIn();
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
    signIn();
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
    signIn();
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
    signIn();
    const Ended ended = m_cli->run(createArguments(name));
    QCOMPARE(ended.code, 0);
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    QVERIFY(ended.document().value(QStringLiteral("verified")).isObject());
    QVERIFY(kept(ended.document()));
    QCOMPARE(tokenStatus(ended.document(), *kept(ended.document())), 200);
}

void TestEndToEndCommandLineFailures::interruptedDuringTheCall()
{
    start(slowBy(700));
    signIn();
    Program create = m_cli->program(createArguments(name));
    create.meanwhile = when("/auth/token -> 200", interrupt);
    const Ended ended = m_cli->run(create);
    const QJsonObject created = ended.document();
    // What was begun is brought home; what was not is not.
    QCOMPARE(created.value(QStringLiteral("name")).toString(), name);
    QCOMPARE(created.value(QStringLiteral("stored")).toString(), QStringLiteral("keychain"));
    QVERIFY(!created.contains(QStringLiteral("client_secret")));
    QVERIFY(ended.code == 0 || ended.errorKind() == QStringLiteral("cancelled"));
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    QVERIFY(kept(created));
    QCOMPARE(tokenStatus(created, *kept(created)), 200);
}

void TestEndToEndCommandLineFailures::interruptedWhileLookingForIt()
{
    // A proxy's page comes back, and the client was never made: it is looked for a minute, unless
    // interrupted.
    start(faults({QStringLiteral("createClient:html:1")}));
    signIn();
    const int before = m_sandbox->clients();
    Program create = m_cli->program(createArguments(name));
    create.meanwhile = when("GET /v1/accounts/T12345678/auth/clients -> 200", interrupt);
    QElapsedTimer timer;
    timer.start();
    const Ended ended = m_cli->run(create);
    QVERIFY(timer.elapsed() < 20'000);
    QCOMPARE(ended.code, 6);
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("error")});
    QCOMPARE(ended.errorKind(), QStringLiteral("server"));
    QCOMPARE(
        ended.document().value(QStringLiteral("error")).toObject().value(QStringLiteral("status")).toInt(),
        502);
    QCOMPARE(m_sandbox->clients(), before);
    QCOMPARE(ended.log.count("POST /v1/accounts/T12345678/auth/clients ->"), 1);
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
    signIn();
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

void TestEndToEndCommandLineFailures::notSignedIn()
{
    start();
    const int before = m_sandbox->clients();
    for (const QStringList &arguments :
        {createArguments(name), QStringList{QStringLiteral("clients"), QStringLiteral("list")},
            QStringList{QStringLiteral("clients"), QStringLiteral("list"), QStringLiteral("--account"),
                QStringLiteral("T12345678")},
            QStringList{QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("T12345678")}}) {
        const Ended ended = m_cli->run(arguments);
        QCOMPARE(ended.code, 3);
        QCOMPARE(ended.errorKind(), QStringLiteral("not_signed_in"));
    }
    QCOMPARE(m_sandbox->clients(), before);

    // The sign-in of one origin is none at another.
    signIn();
    const SandboxProcess other;
    const Ended ended = m_cli->run({QStringLiteral("clients"), QStringLiteral("list"),
        QStringLiteral("--api-url"), other.url().toString()});
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.errorKind(), QStringLiteral("not_signed_in"));
}

void TestEndToEndCommandLineFailures::unknownAndAmbiguous()
{
    start();
    signIn();
    QCOMPARE(m_cli->run(createArguments(name)).code, 0);
    QCOMPARE(m_cli->run(createArguments(name)).code, 0);
    QCOMPARE(m_sandbox->clientsCalled(name), 2);
    for (const QStringList &command : {QStringList{QStringLiteral("clients"), QStringLiteral("show")},
             QStringList{QStringLiteral("credentials"), QStringLiteral("verify")}}) {
        Ended ended = m_cli->run(command + QStringList{QStringLiteral("nobody")});
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.errorKind(), QStringLiteral("not_found"));
        ended = m_cli->run(command + QStringList{name});
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.errorKind(), QStringLiteral("invalid_input"));
    }
    // The provider may have the client: only its secret is known to be missing.
    const Ended ended = m_cli->run(
        QStringList{QStringLiteral("credentials"), QStringLiteral("verify"), QStringLiteral("nobody")});
    QVERIFY2(ended.log.contains("No secret is kept of a client"), ended.log.constData());
}

void TestEndToEndCommandLineFailures::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << words("clients forge");
    QTest::newRow("unknown option") << words("clients list --colour");
    QTest::newRow("option without its value") << words("clients list --account");
    QTest::newRow("no URL") << words("clients create --type checkout");
    QTest::newRow("no type") << words("clients create --url example.com");
    QTest::newRow("unknown type") << words("clients create --url example.com --type cheque");
    QTest::newRow("custom without a scope") << words("clients create --url example.com --type custom");
    QTest::newRow("plain http") << words("clients create --type checkout --url http://shop.example.com");
    QTest::newRow("no URL at all") << words("clients create --type checkout --url https://");
    QTest::newRow("another scheme") << words("clients create --type checkout --url javascript:alert(1)");
    QTest::newRow("account that is none") << words("clients list --account 12345678");
    QTest::newRow("origin that is none") << words("clients list --api-url http://api.example.com");
    QTest::newRow("origin with a path")
        << words("clients list --api-url https://api.dintero.com/v1/accounts");
    QTest::newRow("account to add that is none") << words("account add X1 --client-id abc");
    QTest::newRow("no secret on standard input") << words("account add T12345678 --client-id abc");
    QTest::newRow("unknown format") << words("credentials export x --format pdf --output x");
    QTest::newRow("unknown fault") << words("sandbox --fault createClient:explode");
    QTest::newRow("fault of nothing") << words("sandbox --fault makeCoffee:418");
    QTest::newRow("negative latency") << words("sandbox --latency-ms -1");
    QTest::newRow("port that is none") << words("sandbox --port 70000");
}

void TestEndToEndCommandLineFailures::badInput()
{
    QFETCH(const QStringList, arguments);
    start();
    signIn();
    const int before = m_sandbox->clients();
    const Ended ended = m_cli->run(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("error")});
    QCOMPARE(ended.errorKind(), QStringLiteral("invalid_input"));
    QVERIFY(!ended.log.isEmpty());
    QCOMPARE(m_sandbox->clients(), before);
}

void TestEndToEndCommandLineFailures::nobodyListens()
{
    start();
    signIn();
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

void TestEndToEndCommandLineFailures::brokenDataFolder_data()
{
    QTest::addColumn<bool>("corrupt");
    QTest::newRow("corrupt") << true;
    QTest::newRow("can't be made") << false;
}

void TestEndToEndCommandLineFailures::brokenDataFolder()
{
    QFETCH(const bool, corrupt);
    start();
    signIn();
    const int before = m_sandbox->clients();
    QFile database(m_cli->dataFolder() + QStringLiteral("/clientsmith.sqlite"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    if (corrupt) {
        database.resize(0);
        database.write(QByteArray("This is no database. ").repeated(1000));
        database.close();
    }
    const auto broken = [&](const QStringList &arguments, const QByteArray &input = {}) {
        Program program = m_cli->program(arguments, input);
        // Nobody can make a folder under a file, root neither.
        if (!corrupt)
            program.environment.insert(
                QStringLiteral("CLIENTSMITH_DATA_DIR"), database.fileName() + QStringLiteral("/data"));
        return program;
    };
    const Credentials merchant = m_sandbox->merchant();
    const QStringList signIn{
        QStringLiteral("--account"), merchant.accountId, QStringLiteral("--sign-in-as"), merchant.clientId};
    for (const Program &program : {broken({QStringLiteral("account"), QStringLiteral("list")}),
             broken(createArguments(name)), broken(createArguments(name) + signIn, merchant.secret + '\n'),
             broken(createArguments(name) + signIn + QStringList{QStringLiteral("--reveal")},
                 merchant.secret + '\n'),
             broken({QStringLiteral("credentials"), QStringLiteral("list")}),
             broken({QStringLiteral("account"), QStringLiteral("add"), merchant.accountId,
                        QStringLiteral("--client-id"), merchant.clientId},
                 merchant.secret + '\n')}) {
        const Ended ended = m_cli->run(program);
        QVERIFY2(ended.code == 7, qPrintable(program.arguments.join(u' ')));
        QCOMPARE(ended.errorKind(), QStringLiteral("storage"));
        QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("error")});
    }
    QCOMPARE(m_sandbox->clients(), before);
}

void TestEndToEndCommandLineFailures::outputCannotBeWritten()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("This system has no /dev/full");
    start();
    signIn();
    for (const bool withoutKeychain : {false, true}) {
        Program create = withoutKeychain
            ? revealing()
            : m_cli->program(createArguments(name) + QStringList{QStringLiteral("--reveal")});
        create.outputFile = QStringLiteral("/dev/full");
        const Ended ended = m_cli->run(create);
        QCOMPARE(ended.code, 7);
        // Who only sees standard error has to be told.
        QVERIFY2(ended.log.contains("The output could not be written"), ended.log.constData());
    }
    QCOMPARE(m_sandbox->clientsCalled(name), 2);
}

void TestEndToEndCommandLineFailures::outputIsClosed()
{
#ifdef Q_OS_WIN
    QSKIP("The C runtime's matter");
#endif
    start();
    signIn();
    const auto closed = [](Program program) {
        program.arguments =
            QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" >&-"), program.program} +
            program.arguments;
        program.program = QStringLiteral("/bin/sh");
        return program;
    };
    Ended ended = m_cli->run(closed(revealing()));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.log.contains("Standard output is closed"), ended.log.constData());
    QCOMPARE(m_sandbox->clientsCalled(name), 0);
    // What can be kept needs nobody to read it.
    ended = m_cli->run(closed(m_cli->program(createArguments(name))));
    QCOMPARE(ended.code, 7);
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    const Ended verified = m_cli->run({QStringLiteral("credentials"), QStringLiteral("verify"), name});
    QCOMPARE(verified.code, 0);
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
