#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/support/caller.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <atomic>
#include <future>

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

constexpr int workers = 4;

/// A place to end the program: "commit:3:after".
using KillPoint = QString;

/// What is done to the program, and what it is doing then.
struct Work
{
    /// "create", "rotate", "delete".
    QString name;
    /// On a client that is there already.
    bool needsClient = false;

    QStringList arguments(const QString &client) const
    {
        if (name == QLatin1String("create"))
            return createArguments(client);
        QStringList arguments{QStringLiteral("clients"), name, client};
        if (name == QLatin1String("delete"))
            arguments.append(QStringLiteral("--yes"));
        return arguments;
    }
};

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QStringList files = QDir(from).entryList(QDir::Files);
    for (const QString &file : files) {
        if (!QFile::copy(from + u'/' + file, to + u'/' + file))
            qFatal("A file can't be copied");
    }
}

/// Runs one statement on the program's database, as time does; gives how many rows it found or changed.
int inDatabase(const QString &folder, const QString &statement)
{
    static std::atomic<int> number = 0;
    const QString name = QStringLiteral("crashmatrix%1").arg(++number);
    int rows = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder + QStringLiteral("/clientsmith.sqlite"));
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(statement);
            rows = query.isSelect() ? 0 : query.numRowsAffected();
            while (query.next())
                ++rows;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

} // namespace

/// The real program is ended by SIGKILL at each commit of the journal and at each step of the network and of
/// the keychain's bus, and started again to recover.
class TestCrashMatrix : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void create();
    void rotate();
    void remove();

private:
    void survives(const Work &work, int leastPoints);
    QList<KillPoint> pointsOf(const Work &work);
    /// What is wrong afterwards; empty if nothing. \p killed counts the points that were reached.
    QString survive(const Work &work, const KillPoint &point, const QString &name, std::atomic<int> &killed);
    QString recover(CommandLine &command);
    QString verdict(const Work &work, CommandLine &command, const QString &name);
    QByteArray accessToken() const;

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    Credentials m_signIn;
    QString m_template;
};

void TestCrashMatrix::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sandbox = std::make_unique<SandboxProcess>();
    m_signIn = m_sandbox->merchant();
    // Signed in once; each point starts from a copy of this.
    CommandLine command(m_sandbox->url(), m_folder.filePath(QStringLiteral("template")));
    QCOMPARE(command.signIn(m_signIn).code, 0);
    m_template = command.dataFolder();
}

QList<KillPoint> TestCrashMatrix::pointsOf(const Work &work)
{
    const QString folder = m_folder.filePath(QStringLiteral("trace-") + work.name);
    CommandLine command(m_sandbox->url(), folder);
    copyFolder(m_template, command.dataFolder());
    const QString client = QStringLiteral("Traced ") + work.name;
    if (work.needsClient && command.run(createArguments(client)).code != 0)
        qFatal("No client to work on");
    Program program = command.program(work.arguments(client));
    const QString log = folder + QStringLiteral("/effects");
    program.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(CLIENTSMITH_KILLPOINT));
    program.environment.insert(QStringLiteral("CLIENTSMITH_KILL_LOG"), log);
    if (command.run(program).code != 0)
        qFatal("It does not even work when nothing ends it");
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The effects were not written down");
    const QByteArrayList effects = file.readAll().split('\n');
    QList<KillPoint> points;
    const auto add = [&](const char *name, std::initializer_list<const char *> sides) {
        for (int number = 1; number <= effects.count(name); ++number) {
            for (const char *side : sides)
                points.append(QStringLiteral("%1:%2:%3")
                        .arg(QLatin1String(name), QString::number(number), QLatin1String(side)));
        }
    };
    add("commit", {"before", "after"});
    add("connect", {"before"});
    add("send", {"before", "after"});
    add("receive", {"after"});
    add("bus", {"before"});
    return points;
}

void TestCrashMatrix::survives(const Work &work, int leastPoints)
{
    const QList<KillPoint> points = pointsOf(work);
    std::atomic<qsizetype> next = 0;
    std::atomic<int> killed = 0;
    QMutex mutex;
    QStringList wrong;
    const auto worker = [&] {
        for (qsizetype index = next++; index < points.size(); index = next++) {
            const QString name = QStringLiteral("%1 %2").arg(work.name, points[index]);
            const QString problem = survive(work, points[index], name, killed);
            const QMutexLocker locker(&mutex);
            if (!problem.isEmpty())
                wrong.append(name + QStringLiteral(": ") + problem);
        }
    };
    std::vector<std::future<void>> running;
    for (int number = 0; number < workers; ++number)
        running.push_back(std::async(std::launch::async, worker));
    for (std::future<void> &each : running)
        each.get();
    qInfo("%s: ended at %d of %lld points", qUtf8Printable(work.name), killed.load(),
        static_cast<long long>(points.size()));
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    // What the bus library does varies a little from run to run.
    QVERIFY(killed >= points.size() * 9 / 10);
    QVERIFY(killed >= leastPoints);
}

QString TestCrashMatrix::survive(
    const Work &work, const KillPoint &point, const QString &name, std::atomic<int> &killed)
{
    CommandLine command(m_sandbox->url(), m_folder.filePath(QString(name).replace(u':', u'-')));
    copyFolder(m_template, command.dataFolder());
    if (work.needsClient && command.run(createArguments(name)).code != 0)
        return QStringLiteral("there is no client to work on");
    Program program = command.program(work.arguments(name));
    program.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(CLIENTSMITH_KILLPOINT));
    program.environment.insert(QStringLiteral("CLIENTSMITH_KILL_AT"), point);
    if (!test::run(program))
        ++killed;
    const QString trouble = recover(command);
    return trouble.isEmpty() ? verdict(work, command, name) : trouble;
}

/// Finishes what is open. A client that is not in the list is looked for over a minute; here the clock of the
/// journal is moved instead.
QString TestCrashMatrix::recover(CommandLine &command)
{
    const QString folder = command.dataFolder();
    Program program = command.program({QStringLiteral("recover"), QStringLiteral("--finish")});
    bool asked = false;
    program.meanwhile = [folder, &asked](QProcess &process, const QByteArray &) {
        if (asked)
            return;
        if (inDatabase(folder, QStringLiteral("SELECT 1 FROM journal_steps WHERE step = 'missed'")) > 0) {
            process.terminate();
            asked = true;
        }
    };
    const Ended first = command.run(program);
    if (first.code == 0)
        return QString();
    const int waiting = inDatabase(folder,
        QStringLiteral("UPDATE journal_steps SET at = '2026-01-01T00:00:00.000Z' WHERE step = 'missed'"));
    if (first.code != 6 || waiting == 0)
        return QStringLiteral("recovery ended with %1: %2")
            .arg(QString::number(first.code), QString::fromUtf8(first.log));
    const Ended second = command.run(QStringList{QStringLiteral("recover"), QStringLiteral("--finish")});
    return second.code == 0 ? QString() : QString::fromUtf8(second.log);
}

QByteArray TestCrashMatrix::accessToken() const
{
    return Caller(m_sandbox->url())
        .token(m_signIn.accountId, m_signIn.clientId, m_signIn.secret)
        .text(QStringLiteral("access_token"))
        .toLatin1();
}

QString TestCrashMatrix::verdict(const Work &work, CommandLine &command, const QString &name)
{
    const Ended open = command.run(QStringList{QStringLiteral("recover")});
    if (open.code != 0 || !open.document()[QStringLiteral("interrupted")].toArray().isEmpty())
        return QStringLiteral("something is still open: ") + QString::fromUtf8(open.output);
    const Caller caller(m_sandbox->url());
    const QJsonArray clients =
        caller.get(m_signIn.accountId + QStringLiteral("/auth/clients"), accessToken()).array();
    QStringList clientIds;
    for (const auto &client : clients) {
        if (client[QStringLiteral("name")].toString() == name)
            clientIds.append(client[QStringLiteral("client_id")].toString());
    }
    // Where the index was empty, recovery has found the secrets of other points' clients as well.
    QJsonArray credentials = command.run(QStringList{QStringLiteral("credentials"), QStringLiteral("list")})
                                 .document()[QStringLiteral("credentials")]
                                 .toArray();
    for (qsizetype row = credentials.size() - 1; row >= 0; --row) {
        if (credentials[row][QStringLiteral("name")] != name)
            credentials.removeAt(row);
    }
    if (clientIds.isEmpty()) {
        if (work.name == QLatin1String("rotate"))
            return QStringLiteral("the client is gone");
        return credentials.isEmpty() ? QString() : QStringLiteral("a row is left of a client that is not");
    }
    if (clientIds.size() > 1)
        return QStringLiteral("there are %1 of it").arg(clientIds.size());
    const std::optional<QByteArray> secret =
        keyring::lookUp(keychainEntry(m_sandbox->url(), clientIds.first(), m_signIn.accountId));
    if (!secret)
        return QStringLiteral("its secret is not in the keyring");
    const int status = caller.token(m_signIn.accountId, clientIds.first(), *secret).status;
    if (status != 200)
        return QStringLiteral("its secret gets %1 for a token").arg(status);
    if (credentials.size() != 1 || credentials[0][QStringLiteral("stored")] != QLatin1String("keychain"))
        return QStringLiteral("the index does not know its secret");
    return QString();
}

void TestCrashMatrix::create()
{
    survives({QStringLiteral("create")}, 50);
}

void TestCrashMatrix::rotate()
{
    survives({QStringLiteral("rotate"), true}, 50);
}

void TestCrashMatrix::remove()
{
    survives({QStringLiteral("delete"), true}, 30);
}

CLIENTSMITH_TEST_MAIN(TestCrashMatrix)
#include "tst_crashmatrix.moc"
