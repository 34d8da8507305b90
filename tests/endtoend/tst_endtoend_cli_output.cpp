#include "tests/endtoend/commandlinetest.h"
#include "tests/endtoend/fullpipe.h"

#include <QElapsedTimer>

#include <csignal>

namespace clientsmith::test {

namespace {

void interrupt(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
}

} // namespace

/// Programs that are interrupted, or can't say what they have to say.
class TestEndToEndCommandLineOutput final : public CommandLineTest
{
    Q_OBJECT
private Q_SLOTS:
    void interruptedDuringTheCall();
    void interruptedWhileLookingForIt();
    void outputCannotBeWritten();
    void outputIsClosed();
    void interruptedWhilePrinting();
};

void TestEndToEndCommandLineOutput::interruptedDuringTheCall()
{
    start(slowBy(700));
    QCOMPARE(signIn().code, 0);
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

void TestEndToEndCommandLineOutput::interruptedWhileLookingForIt()
{
    // A proxy's page comes back, and the client was never made: it is looked for a minute, unless
    // interrupted.
    start(faults({QStringLiteral("createClient:html:1")}));
    QCOMPARE(signIn().code, 0);
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

void TestEndToEndCommandLineOutput::outputCannotBeWritten()
{
    start();
    QCOMPARE(signIn().code, 0);
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

void TestEndToEndCommandLineOutput::outputIsClosed()
{
    start();
    QCOMPARE(signIn().code, 0);
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

void TestEndToEndCommandLineOutput::interruptedWhilePrinting()
{
    start();
    FullPipe pipe(m_folder->filePath(QStringLiteral("pipe")));
    Program create = revealing();
    // Without a keychain, what is printed is all that there is of the secret.
    create.environment.insert(
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    create.outputFile = pipe.path();
    QByteArray printed;
    bool interrupted = false;
    create.meanwhile = [&](QProcess &process, const QByteArray &) {
        if (interrupted)
            printed += pipe.drain();
        else if (FullPipe::holds(process.processId())) {
            interrupt(process);
            interrupted = true;
        }
    };
    const Ended ended = m_cli->run(create);
    printed += pipe.drain();
    QVERIFY(interrupted);
    QCOMPARE(ended.code, 0);
    const Ended read{0, printed.replace('\0', QByteArray()), {}};
    QCOMPARE(tokenStatus(read.document(), revealedSecret(read.document())), 200);
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLineOutput)
#include "tst_endtoend_cli_output.moc"
