#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <unistd.h>

namespace clientsmith::test {

namespace {

const QString name = QStringLiteral("Nettbutikk");

/// The program, run by `sh -c SCRIPT` with itself as "$@".
Program inShell(Program program, const QString &script)
{
    program.arguments =
        QStringList{QStringLiteral("-c"), script, QStringLiteral("sh"), program.program} + program.arguments;
    program.program = QStringLiteral("sh");
    return program;
}

/// The program, with all of \p folder read-only, if this machine lets us have that.
std::optional<Program> withReadOnly(Program program, const QString &folder)
{
    if (::geteuid() != 0) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        return program;
    }
    const QString mount =
        QStringLiteral("mount --bind '%1' '%1' && mount -o remount,bind,ro '%1'").arg(folder);
    const auto unshare = [](const QString &script) {
        return QStringList{QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"), script,
            QStringLiteral("sh")};
    };
    const std::optional<Ended> allowed = run({QStringLiteral("unshare"), unshare(mount)});
    if (!allowed || allowed->code != 0)
        return std::nullopt;
    program.arguments =
        unshare(mount + QStringLiteral(" && exec \"$@\"")) + QStringList{program.program} + program.arguments;
    program.program = QStringLiteral("unshare");
    return program;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A disk that is full, a file that is broken or that somebody else has: nothing is created that could be
/// lost, nothing that was there is damaged, and the person is told what to do.
class TestEndToEndCommandLineStorage final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void brokenFile_data();
    void brokenFile();
    void foreignRowsInTheJournal();
    void findsKeptSecretsAfterTheFileWasMovedAway();
    void readOnlyFolder();
    void fileOfAnotherProcess();
    void lockThatNobodyHolds();
    void diskFullAtAnyMoment();
    void diskFullAfterTheIntent();
    void whatWasExportedIsNotUndone();
    void whatWasDoneIsWrittenDown();

private:
    QString database() const { return m_cli->dataFolder() + QStringLiteral("/clientsmith.sqlite"); }
    bool write(const QByteArray &bytes) const;
    bool execute(const QString &statement) const;
    /// Each command that needs the file ends with 7 and \p advice, and the provider hears of no creation.
    void expectStorageError(const std::function<Program(const Program &)> &changed, const QByteArray &advice);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CommandLine> m_cli;
    /// `clients create` with a limit on the size of files; and then all is well, or nothing has happened.
    void createWithRoomFor(int blocks);

    int m_before = 0;
    int m_created = 0;
    int m_refused = 0;
    int m_disturbed = 0;
    int m_undisturbed = 0;
};

void TestEndToEndCommandLineStorage::init()
{
    StrictTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxProcess>();
    m_cli = std::make_unique<CommandLine>(m_sandbox->url(), m_folder->path());
    QCOMPARE(m_cli->signIn(m_sandbox->merchant()).code, 0);
    m_before = m_sandbox->clients();
    m_refused = m_disturbed = m_undisturbed = 0;
}

void TestEndToEndCommandLineStorage::cleanup()
{
    m_cli.reset();
    m_sandbox.reset();
    m_folder.reset();
    StrictTest::cleanup();
}

bool TestEndToEndCommandLineStorage::write(const QByteArray &bytes) const
{
    QFile file(database());
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

bool TestEndToEndCommandLineStorage::execute(const QString &statement) const
{
    const QString connection = QStringLiteral("intruder");
    bool done = false;
    {
        QSqlDatabase intruder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        intruder.setDatabaseName(database());
        done = intruder.open() && QSqlQuery(intruder).exec(statement);
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

void TestEndToEndCommandLineStorage::expectStorageError(
    const std::function<Program(const Program &)> &changed, const QByteArray &advice)
{
    const Credentials merchant = m_sandbox->merchant();
    const QStringList signedIn{
        QStringLiteral("--account"), merchant.accountId, QStringLiteral("--sign-in-as"), merchant.clientId};
    for (const Program &program : {m_cli->program(createArguments(name)),
             m_cli->program(createArguments(name) + signedIn, merchant.secret + '\n')}) {
        const Ended ended = m_cli->run(changed(program));
        QVERIFY2(ended.code == 7, (ended.output + ended.log).constData());
        QCOMPARE(ended.errorKind(), QStringLiteral("storage"));
        const QString message =
            ended.document()[QStringLiteral("error")][QStringLiteral("message")].toString();
        QVERIFY2(message.contains(m_cli->dataFolder()), qPrintable(message));
        QVERIFY2(ended.log.contains(advice), ended.log.constData());
    }
    QCOMPARE(m_sandbox->clients(), m_before);
}

void TestEndToEndCommandLineStorage::brokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("keep");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("advice");
    QTest::newRow("garbage") << QByteArray("This is no database. ").repeated(1000) << 0 << QString()
                             << QByteArray("Move the file away");
    QTest::newRow("cut off") << QByteArray() << 6000 << QString() << QByteArray("Move the file away");
    QTest::newRow("of a newer version") << QByteArray() << 0 << QStringLiteral("PRAGMA user_version = 1000")
                                        << QByteArray("Use that version");
}

void TestEndToEndCommandLineStorage::brokenFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, keep);
    QFETCH(const QString, statement);
    QFETCH(const QByteArray, advice);
    if (!bytes.isEmpty())
        QVERIFY(write(bytes));
    if (keep > 0)
        QVERIFY(write(contents(database()).left(keep)));
    if (!statement.isEmpty())
        QVERIFY(execute(statement));
    const QByteArray before = contents(database());
    expectStorageError([](const Program &program) { return program; }, advice);
    QCOMPARE(contents(database()), before);
    QCOMPARE(keyring::lookUp(keychainEntry(m_sandbox->url(), m_sandbox->merchant().clientId)),
        m_sandbox->merchant().secret);
}

void TestEndToEndCommandLineStorage::foreignRowsInTheJournal()
{
    QVERIFY(execute(QStringLiteral(
        "INSERT INTO journal (origin, kind, account_id, partner_id, client_id, id, name, website_url, scopes,"
        " keeping, updated_at, owner, opened_at) VALUES ('%1', 'dance', 'T12345678', '', 'c', '', '', '', '',"
        " 'keychain', '', '', '')")
            .arg(m_sandbox->url().toString())));
    const QByteArray before = contents(database());
    const Ended recovered = m_cli->run({QStringLiteral("recover"), QStringLiteral("--finish")});
    QCOMPARE(recovered.code, 7);
    QCOMPARE(recovered.errorKind(), QStringLiteral("storage"));
    QVERIFY2(recovered.log.contains("Move the file away"), recovered.log.constData());
    QCOMPARE(contents(database()), before);
    QCOMPARE(m_sandbox->clients(), m_before);
}

void TestEndToEndCommandLineStorage::findsKeptSecretsAfterTheFileWasMovedAway()
{
    const Ended created = m_cli->run(createArguments(name));
    QCOMPARE(created.code, 0);
    QVERIFY(write(QByteArray("This is no database. ").repeated(1000)));
    QCOMPARE(m_cli->run({QStringLiteral("account"), QStringLiteral("list")}).code, 7);
    // What the message says.
    QVERIFY(QFile::rename(database(), database() + QStringLiteral(".broken")));
    QCOMPARE(m_cli->signIn(m_sandbox->merchant()).code, 0);
    const Ended recovered = m_cli->run({QStringLiteral("recover"), QStringLiteral("--finish")});
    QCOMPARE(recovered.code, 0);
    QVERIFY2(recovered.log.contains("found again"), recovered.log.constData());
    QCOMPARE(m_cli->run({QStringLiteral("credentials"), QStringLiteral("verify"), name}).code, 0);
}

void TestEndToEndCommandLineStorage::whatWasExportedIsNotUndone()
{
    QCOMPARE(m_cli->run(createArguments(name)).code, 0);
    QCOMPARE(m_cli->run(createArguments(QStringLiteral("Unused"))).code, 0);
    // As if the program had died between keeping the secrets and handing them out.
    QVERIFY(execute(QStringLiteral("UPDATE journal SET outcome = NULL, closed_at = NULL")));
    QVERIFY(execute(
        QStringLiteral("DELETE FROM journal_steps WHERE step IN ('handed_out', 'granted', 'verified')")));
    const QString file = m_folder->filePath(QStringLiteral("shop.env"));
    QCOMPARE(m_cli
                 ->run({QStringLiteral("credentials"), QStringLiteral("export"), name,
                     QStringLiteral("--format"), QStringLiteral("env"), QStringLiteral("--output"), file})
                 .code,
        0);
    const Ended undone = m_cli->run({QStringLiteral("recover"), QStringLiteral("--undo")});
    QCOMPARE(undone.code, 6);
    QCOMPARE(m_sandbox->clientsCalled(name), 1);
    QCOMPARE(m_sandbox->clientsCalled(QStringLiteral("Unused")), 0);
    QVERIFY(contents(file).contains("DINTERO_CLIENT_SECRET="));
    QCOMPARE(m_cli->run({QStringLiteral("recover"), QStringLiteral("--finish")}).code, 0);
    QCOMPARE(m_cli->run({QStringLiteral("credentials"), QStringLiteral("verify"), name}).code, 0);
}

void TestEndToEndCommandLineStorage::whatWasDoneIsWrittenDown()
{
    const auto done = [this](const QStringList &words) { return m_cli->run(words).code == 0; };
    const QString credentials = QStringLiteral("credentials");
    QVERIFY(done(createArguments(name)));
    const QString file = m_folder->filePath(QStringLiteral("shop.env"));
    QVERIFY(done({credentials, QStringLiteral("export"), name, QStringLiteral("--format"),
        QStringLiteral("env"), QStringLiteral("--output"), file}));
    QVERIFY(done({credentials, QStringLiteral("verify"), name}));
    QVERIFY(done({credentials, QStringLiteral("forget"), name}));
    QVERIFY(done({QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("T12345678")}));

    QStringList lines;
    {
        QSqlDatabase data = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        data.setDatabaseName(database());
        QVERIFY(data.open());
        QSqlQuery query(data);
        QVERIFY(query.exec(QStringLiteral(
            "SELECT kind, name, what, place, outcome, account_id FROM events ORDER BY event")));
        while (query.next()) {
            QCOMPARE(query.value(5).toString(), QStringLiteral("T12345678"));
            lines += QStringList{query.value(0).toString(), query.value(1).toString(),
                query.value(2).toString(), query.value(3).toString(), query.value(4).toString()}
                         .join(u'|');
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    const QStringList expected{QStringLiteral("signed_in||kept||done"),
        QStringLiteral("exported|%1|env|%2|done").arg(name, file),
        QStringLiteral("verified|%1|||done").arg(name),
        QStringLiteral("secret_forgotten|%1|||done").arg(name), QStringLiteral("signed_out||||done")};
    QCOMPARE(lines, expected);
}

void TestEndToEndCommandLineStorage::readOnlyFolder()
{
    // Something has to be written for the first time.
    const std::optional<Program> possible =
        withReadOnly(m_cli->program(createArguments(name)), m_cli->dataFolder());
    if (!possible)
        QSKIP("This machine lets nobody mount a folder read-only");
    const QByteArray before = contents(database());
    expectStorageError([this](const Program &program) { return *withReadOnly(program, m_cli->dataFolder()); },
        "Check that the data folder can be written");
    QCOMPARE(contents(database()), before);
    QFile::setPermissions(
        m_cli->dataFolder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(m_cli->run(createArguments(name)).code, 0);
}

void TestEndToEndCommandLineStorage::fileOfAnotherProcess()
{
    {
        QSqlDatabase intruder =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        intruder.setDatabaseName(database());
        QVERIFY(intruder.open());
        QVERIFY(QSqlQuery(intruder).exec(QStringLiteral("BEGIN EXCLUSIVE")));
        expectStorageError([](const Program &program) { return program; }, "Another program holds the file");
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    QCOMPARE(m_cli->run(createArguments(name)).code, 0);
}

void TestEndToEndCommandLineStorage::lockThatNobodyHolds()
{
    QVERIFY(QDir().mkpath(m_cli->dataFolder() + QStringLiteral("/owners")));
    QFile lock(m_cli->dataFolder() + QStringLiteral("/owners/gone.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\nsomebody\nelsewhere\n");
    lock.close();
    QVERIFY(execute(QStringLiteral(
        "INSERT INTO journal (origin, kind, account_id, partner_id, client_id, id, name, website_url, scopes,"
        " keeping, updated_at, owner, opened_at) VALUES ('%1', 'delete', 'T12345678', '', 'c', 'gone', "
        "'Gone',"
        " '', '', 'keychain', '', 'gone', '')")
            .arg(m_sandbox->url().toString())));
    const Ended recovered = m_cli->run({QStringLiteral("recover"), QStringLiteral("--finish")});
    QVERIFY2(recovered.code == 0, (recovered.output + recovered.log).constData());
    const QJsonArray rows = recovered.document()[QStringLiteral("interrupted")].toArray();
    QCOMPARE(rows.size(), qsizetype(1));
    QCOMPARE(rows[0][QStringLiteral("outcome")].toString(), QStringLiteral("finished"));
    QVERIFY(!lock.exists());
}

void TestEndToEndCommandLineStorage::createWithRoomFor(int blocks)
{
    const QString each = QStringLiteral("%1 %2").arg(name).arg(++m_created);
    const Program create = inShell(
        m_cli->program(createArguments(each)), QStringLiteral("ulimit -f %1 && exec \"$@\"").arg(blocks));
    const Ended ended = m_cli->run(create);
    const QByteArray context = QByteArray::number(blocks) + ": " + ended.output + ended.log;
    if (ended.code == 7) {
        ++m_refused;
        QCOMPARE(ended.errorKind(), QStringLiteral("storage"));
        QVERIFY2(m_sandbox->clientsCalled(each) == 0, context.constData());
        return;
    }
    QVERIFY2(ended.code == 0, context.constData());
    (ended.log.contains("could not be written") ? m_disturbed : m_undisturbed) += 1;
    const QJsonObject client = ended.document();
    QCOMPARE(client[QStringLiteral("stored")].toString(), QStringLiteral("keychain"));
    const QString clientId = client[QStringLiteral("client_id")].toString();
    const std::optional<QByteArray> kept = keyring::lookUp(keychainEntry(m_sandbox->url(), clientId));
    QVERIFY2(kept, context.constData());
    QCOMPARE(tokenByCurl(m_sandbox->url(), {QStringLiteral("T12345678"), clientId, *kept}).status, 200);
    // With space again, what was begun is finished, and the secret stays the one that was handed out.
    QCOMPARE(m_cli->run({QStringLiteral("recover"), QStringLiteral("--finish")}).code, 0);
    QCOMPARE(keyring::lookUp(keychainEntry(m_sandbox->url(), clientId)), kept);
    QCOMPARE(m_cli->run({QStringLiteral("credentials"), QStringLiteral("verify"), clientId}).code, 0);
}

/// From a file that can't grow to one that can grow enough, in blocks of 512 bytes.
void TestEndToEndCommandLineStorage::diskFullAtAnyMoment()
{
    const QByteArray untouched = contents(database());
    for (int blocks = 2; blocks <= 100 && m_undisturbed == 0 && !QTest::currentTestFailed(); blocks += 5) {
        QVERIFY(write(untouched));
        createWithRoomFor(blocks);
    }
    QVERIFY(m_refused > 0);
    QVERIFY(m_undisturbed > 0);
}

/// The intent still fits, but one of the steps after it would need a page more than there is room for.
void TestEndToEndCommandLineStorage::diskFullAfterTheIntent()
{
    constexpr int block = 512;
    const QByteArray untouched = contents(database());
    for (int filler = 940; filler <= 990 && !QTest::currentTestFailed(); filler += 10) {
        QVERIFY(write(untouched));
        for (int row = 1; row <= 4; ++row) {
            QVERIFY(execute(QStringLiteral("INSERT INTO journal_steps VALUES (0, 'filler%1',"
                                           " replace(hex(zeroblob(%2)), '00', 'x'))")
                    .arg(row)
                    .arg(filler)));
        }
        createWithRoomFor(static_cast<int>(contents(database()).size()) / block);
    }
    QVERIFY(m_disturbed > 2);
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLineStorage)
#include "tst_endtoend_cli_storage.moc"
