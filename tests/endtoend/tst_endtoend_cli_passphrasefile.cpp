#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <tuple>

namespace clientsmith::test {

namespace {

const QByteArray passphrase("correct horse battery staple, seventeen crowns");

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// Sees to it that no keychain can be there.
Program withoutKeychain(Program program)
{
    program.environment.insert(
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    return program;
}

/// Gives the passphrase (and what follows it) on standard input, which is what --passphrase-fd 0 reads first.
Ended runUnlocked(CommandLine &cli, const QStringList &arguments, const QByteArray &further = {})
{
    return cli.run(
        withoutKeychain(cli.program(words("--passphrase-fd 0") + arguments, passphrase + '\n' + further)));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileOf(const CommandLine &cli)
{
    return cli.dataFolder() + QStringLiteral("/clientsmith.secrets");
}

} // namespace

/// The encrypted file from the command line: on a machine without a keychain, and beside one.
class TestEndToEndPassphraseFile final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWayWithoutAKeychain();
    void staysLockedWithoutThePassphrase();
    void advisesWithoutAKeychain();
    void findsWhatTheKeychainHas();
    void changesThePassphrase();
    void readsAnotherDescriptor();
    void asksAtATerminal();
    void saysWhenItCantBeWritten();
};

void TestEndToEndPassphraseFile::theWholeWayWithoutAKeychain()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    const Credentials merchant = sandbox.merchant();

    Ended ended = runUnlocked(cli, words("passphrase-file create"));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document(), QJsonObject({{QStringLiteral("file"), fileOf(cli)}}));
    QVERIFY2(ended.log.contains("can't be recovered"), ended.log.constData());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(fileOf(cli)) & others) == QFile::Permissions());
    // It is chosen once.
    ended = runUnlocked(cli, words("passphrase-file create"));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.errorKind(), QStringLiteral("conflict"));

    ended = runUnlocked(cli,
        words("account add") +
            QStringList{merchant.accountId, QStringLiteral("--client-id"), merchant.clientId},
        merchant.secret + '\n');
    QCOMPARE(ended.code, 0);
    ended = runUnlocked(cli, createArguments(QStringLiteral("Without a keychain")));
    QCOMPARE(ended.code, 0);
    const QJsonObject created = ended.document();
    QCOMPARE(created.value(QStringLiteral("stored")).toString(), QStringLiteral("passphrase-file"));
    QVERIFY(created.value(QStringLiteral("verified")).isObject());
    QVERIFY(!created.contains(QStringLiteral("client_secret")));
    const QString clientId = created.value(QStringLiteral("client_id")).toString();

    ended = runUnlocked(cli, words("credentials verify") + QStringList{clientId});
    QCOMPARE(ended.code, 0);
    const QString exported = folder.filePath(QStringLiteral("shop.json"));
    ended = runUnlocked(cli,
        words("credentials export") +
            QStringList{clientId, QStringLiteral("--format"), QStringLiteral("json"),
                QStringLiteral("--output"), exported});
    QCOMPARE(ended.code, 0);
    const QByteArray secret = QJsonDocument::fromJson(contentOf(exported))
                                  .object()
                                  .value(QStringLiteral("client_secret"))
                                  .toString()
                                  .toUtf8();
    QCOMPARE(tokenByCurl(sandbox.url(), {merchant.accountId, clientId, secret}).status, 200);

    // These need no passphrase.
    ended = cli.run(withoutKeychain(cli.program(words("credentials list"))));
    QCOMPARE(ended.code, 0);
    const QJsonArray kept = ended.document().value(QStringLiteral("credentials")).toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().toObject().value(QStringLiteral("stored")).toString(),
        QStringLiteral("passphrase-file"));
    QCOMPARE(cli.run(withoutKeychain(cli.program(words("account list")))).code, 0);
    // What is created and listed tells where it is.
    ended = runUnlocked(cli, words("clients show") + QStringList{clientId});
    QCOMPARE(ended.document().value(QStringLiteral("stored")).toString(), QStringLiteral("passphrase-file"));

    LeakSearch search;
    search.add(QStringLiteral("the sign-in's secret"), merchant.clientId, merchant.secret);
    search.add(QStringLiteral("the client's secret"), clientId, secret);
    search.add(QStringLiteral("the passphrase"), clientId, passphrase);
    const QStringList folders{cli.dataFolder(), cli.temporaryFolder(), qEnvironmentVariable("HOME")};
    QCOMPARE(search.missedPlants(folders), QStringList());
    for (const QString &each : folders)
        QCOMPARE(search.inFolder(each), QStringList());
    QCOMPARE(search.inBytes(QStringLiteral("processes"), cli.sightings().bytes()), QStringList());
    QCOMPARE(search.inBytes(QStringLiteral("log"), cli.log()), QStringList());
    QVERIFY(cli.sightings().bytes().contains("--passphrase-fd"));

    QCOMPARE(runUnlocked(cli, words("account remove") + QStringList{merchant.accountId}).code, 0);
    QCOMPARE(cli.run(withoutKeychain(cli.program(words("account list")))).document(),
        QJsonObject({{QStringLiteral("accounts"), QJsonArray()}}));
}

void TestEndToEndPassphraseFile::staysLockedWithoutThePassphrase()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    QCOMPARE(runUnlocked(cli, words("passphrase-file create")).code, 0);
    const Credentials merchant = sandbox.merchant();
    const QStringList adding = words("account add") +
        QStringList{merchant.accountId, QStringLiteral("--client-id"), merchant.clientId};
    QCOMPARE(runUnlocked(cli, adding, merchant.secret + '\n').code, 0);
    const int before = sandbox.clients();
    const QByteArray file = contentOf(fileOf(cli));

    for (const QStringList &arguments : {createArguments(QStringLiteral("Locked")), words("clients list"),
             words("account remove T12345678"), adding}) {
        const Ended ended = cli.run(withoutKeychain(cli.program(arguments, "x\n")));
        QCOMPARE(ended.code, 5);
        QCOMPARE(ended.errorKind(), QStringLiteral("keychain_locked"));
        QVERIFY2(ended.log.contains("--passphrase-fd"), ended.log.constData());
    }
    const Ended wrong = cli.run(withoutKeychain(
        cli.program(words("--passphrase-fd 0") + createArguments(QStringLiteral("Locked")), "wrong\n")));
    QCOMPARE(wrong.code, 5);
    QCOMPARE(wrong.errorKind(), QStringLiteral("keychain_locked"));
    const Ended nothing = cli.run(withoutKeychain(cli.program(words("--passphrase-fd 0 clients list"))));
    QCOMPARE(nothing.code, 2);
    QCOMPARE(nothing.errorKind(), QStringLiteral("invalid_input"));
    QCOMPARE(sandbox.clients(), before);
    QCOMPARE(contentOf(fileOf(cli)), file);

    // A sign-in for one run needs the file as little as its secret does.
    const Ended listed = cli.run(withoutKeychain(
        cli.program(words("clients list --account T12345678 --sign-in-as") + QStringList{merchant.clientId},
            merchant.secret + '\n')));
    QCOMPARE(listed.code, 0);
}

void TestEndToEndPassphraseFile::advisesWithoutAKeychain()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    const Credentials merchant = sandbox.merchant();
    const Ended ended = cli.run(withoutKeychain(cli.program(words("account add") +
            QStringList{merchant.accountId, QStringLiteral("--client-id"), merchant.clientId},
        merchant.secret + '\n')));
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.errorKind(), QStringLiteral("keychain_unavailable"));
    QVERIFY(ended.log.contains("passphrase-file create"));
    QVERIFY(ended.log.contains("--reveal"));
    // Advice, and no file that nobody chose.
    QVERIFY(!QFile::exists(fileOf(cli)));
}

void TestEndToEndPassphraseFile::findsWhatTheKeychainHas()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    const Credentials merchant = sandbox.merchant();
    QCOMPARE(cli.signIn(merchant).code, 0);
    QVERIFY(keyring::lookUp(keychainEntry(sandbox.url(), merchant.clientId)));
    QCOMPARE(cli.run(words("--passphrase-fd 0 passphrase-file create"), passphrase + '\n').code, 0);

    // Signed in by the keychain still; what is new goes to the file.
    const int entries = keyring::entries();
    const Ended created = cli.run(
        words("--passphrase-fd 0") + createArguments(QStringLiteral("Beside a keychain")), passphrase + '\n');
    QCOMPARE(created.code, 0);
    QCOMPARE(
        created.document().value(QStringLiteral("stored")).toString(), QStringLiteral("passphrase-file"));
    QCOMPARE(keyring::entries(), entries);
    QCOMPARE(cli.run(words("--passphrase-fd 0 account remove T12345678"), passphrase + '\n').code, 0);
    QVERIFY(!keyring::lookUp(keychainEntry(sandbox.url(), merchant.clientId)));
}

void TestEndToEndPassphraseFile::changesThePassphrase()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    const QStringList changing = words("--passphrase-fd 0 passphrase-file change");
    QCOMPARE(
        cli.run(changing, passphrase + "\nanother passphrase\n").errorKind(), QStringLiteral("not_found"));
    QCOMPARE(runUnlocked(cli, words("passphrase-file create")).code, 0);
    QCOMPARE(cli.run(changing, "wrong\nanother passphrase\n").code, 5);
    QCOMPARE(cli.run(changing, passphrase + "\nshort\n").code, 2);
    const Ended changed = cli.run(changing, passphrase + "\nanother passphrase\n");
    QCOMPARE(changed.code, 0);
    QVERIFY(changed.log.contains("Copies of the file"));

    const Credentials merchant = sandbox.merchant();
    const QStringList adding = words("--passphrase-fd 0 account add") +
        QStringList{merchant.accountId, QStringLiteral("--client-id"), merchant.clientId};
    QCOMPARE(cli.run(adding, passphrase + '\n' + merchant.secret + '\n').code, 5);
    QCOMPARE(cli.run(adding, "another passphrase\n" + merchant.secret + '\n').code, 0);
}

void TestEndToEndPassphraseFile::readsAnotherDescriptor()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    Program program = cli.program(words("--passphrase-fd 7 passphrase-file create"), passphrase + '\n');
    // As a script does: `7< file`, or a pipe.
    program.arguments = QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$@\" 7<&0 0<&-"),
                            QStringLiteral("sh"), program.program} +
        program.arguments;
    program.program = QStringLiteral("sh");
    QCOMPARE(cli.run(program).code, 0);
    QVERIFY(QFile::exists(fileOf(cli)));
    // One that nobody opened.
    const Ended ended = cli.run(words("--passphrase-fd 77 clients list"));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.errorKind(), QStringLiteral("invalid_input"));
}

void TestEndToEndPassphraseFile::asksAtATerminal()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    // script(1) is a terminal for the command; it writes down whatever that terminal shows.
    const auto atATerminal = [&](const QString &command, const QByteArrayList &dialogue) {
        const QString record = folder.filePath(QStringLiteral("record"));
        const Program program = cli.program({});
        QProcess process;
        dieWithUs(process);
        process.setProcessEnvironment(withoutKeychain(program).environment);
        process.start(QStringLiteral("script"),
            {QStringLiteral("-qec"), QStringLiteral("'%1' %2").arg(program.program, command), record});
        QByteArray shown;
        for (qsizetype i = 0; i + 1 < dialogue.size(); i += 2) {
            while (!shown.contains(dialogue[i])) {
                if (!process.waitForReadyRead(20'000))
                    return std::pair(-1, shown);
                shown += process.readAllStandardOutput();
            }
            shown = shown.mid(shown.indexOf(dialogue[i]) + dialogue[i].size());
            process.write(dialogue[i + 1] + '\n');
        }
        process.waitForFinished(20'000);
        return std::pair(process.exitCode(), contentOf(record));
    };
    if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
        QFAIL("The test needs script(1)");

    auto [code, record] = atATerminal(QStringLiteral("passphrase-file create"),
        {"New passphrase:", passphrase, "The new passphrase again:", "something else"});
    QCOMPARE(code, 2);
    QVERIFY(!QFile::exists(fileOf(cli)));
    std::tie(code, record) = atATerminal(QStringLiteral("passphrase-file create"),
        {"New passphrase:", passphrase, "The new passphrase again:", passphrase});
    QCOMPARE(code, 0);
    QVERIFY(QFile::exists(fileOf(cli)));
    QVERIFY(record.contains("can't be recovered"));
    QVERIFY2(!record.contains(passphrase), record.constData());

    const Credentials merchant = sandbox.merchant();
    std::tie(code, record) = atATerminal(
        QStringLiteral("account add %1 --client-id %2").arg(merchant.accountId, merchant.clientId),
        {"Passphrase of the encrypted file:", "a wrong one", "Passphrase of the encrypted file:", passphrase,
            "Client secret:", merchant.secret});
    QCOMPARE(code, 0);
    QVERIFY(record.contains("That is not this file's passphrase."));
    QVERIFY(!record.contains(passphrase));
    QVERIFY(!record.contains(merchant.secret));
}

void TestEndToEndPassphraseFile::saysWhenItCantBeWritten()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    QFile inTheWay(cli.dataFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Ended ended = runUnlocked(cli, words("passphrase-file create"));
    QCOMPARE(ended.code, 7);
    QCOMPARE(ended.errorKind(), QStringLiteral("storage"));
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndPassphraseFile)
#include "tst_endtoend_cli_passphrasefile.moc"
