#include "tests/endtoend/commandlinetest.h"

#include <QFile>

namespace clientsmith::test {

/// What is typed, or lies in the data folder, and can't be used.
class TestEndToEndCommandLineInput final : public CommandLineTest
{
    Q_OBJECT
private Q_SLOTS:
    void notSignedIn();
    void unknownAndAmbiguous();
    void badInput_data();
    void badInput();
    void brokenDataFolder_data();
    void brokenDataFolder();
};

void TestEndToEndCommandLineInput::notSignedIn()
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
    QCOMPARE(signIn().code, 0);
    const SandboxProcess other;
    const Ended ended = m_cli->run({QStringLiteral("clients"), QStringLiteral("list"),
        QStringLiteral("--api-url"), other.url().toString()});
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.errorKind(), QStringLiteral("not_signed_in"));
}

void TestEndToEndCommandLineInput::unknownAndAmbiguous()
{
    start();
    QCOMPARE(signIn().code, 0);
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

void TestEndToEndCommandLineInput::badInput_data()
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
    QTest::newRow("a name in the URL's place") << words("clients create --type checkout --name Shop");
    QTest::newRow("neither URL nor name") << words("clients create --type helpdesk");
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

void TestEndToEndCommandLineInput::badInput()
{
    QFETCH(const QStringList, arguments);
    start();
    QCOMPARE(signIn().code, 0);
    const int before = m_sandbox->clients();
    const Ended ended = m_cli->run(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(keys(ended.document()), QStringList{QStringLiteral("error")});
    QCOMPARE(ended.errorKind(), QStringLiteral("invalid_input"));
    QVERIFY(!ended.log.isEmpty());
    QCOMPARE(m_sandbox->clients(), before);
}

void TestEndToEndCommandLineInput::brokenDataFolder_data()
{
    QTest::addColumn<bool>("corrupt");
    QTest::newRow("corrupt") << true;
    QTest::newRow("can't be made") << false;
}

void TestEndToEndCommandLineInput::brokenDataFolder()
{
    QFETCH(const bool, corrupt);
    start();
    QCOMPARE(signIn().code, 0);
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

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLineInput)
#include "tst_endtoend_cli_input.moc"
