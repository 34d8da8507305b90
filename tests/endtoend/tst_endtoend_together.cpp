#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/support/caller.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <thread>

namespace clientsmith::test {

namespace {

constexpr int inEachWindow = 80;
constexpr int onTheCommandLine = 40;
constexpr int all = 2 * inEachWindow + onTheCommandLine;

} // namespace

/// Several programs on one data folder and one keyring.
class TestEndToEndTogether final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void createTwoHundredClients();
};

void TestEndToEndTogether::createTwoHundredClients()
{
    QElapsedTimer timer;
    timer.start();
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    const Credentials merchant = sandbox.merchant();
    QCOMPARE(cli.signIn(merchant).code, 0);
    const int before = sandbox.clients();

    QProcess windows[2];
    for (QProcess &window : windows) {
        dieWithUs(window);
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QStringLiteral(CLIENTSMITH_MANYCLIENTS),
            {sandbox.url().toString(), cli.dataFolder(), QString::number(inEachWindow),
                QStringLiteral("Window")});
        QVERIFY(window.waitForStarted());
    }
    // Whoever looks for interrupted work meanwhile finds none: all of it belongs to somebody who lives.
    std::atomic<bool> isOver = false;
    int looks = 0;
    QByteArray seized;
    std::thread recovering([&] {
        CommandLine other(sandbox.url(), folder.path());
        while (!isOver) {
            const Ended ended = other.run({QStringLiteral("recover"), QStringLiteral("--finish")});
            ++looks;
            if (ended.code != 0 || !ended.document()[QStringLiteral("interrupted")].toArray().isEmpty())
                seized += ended.output + ended.log;
        }
    });
    QByteArray failed;
    for (int number = 0; number < onTheCommandLine; ++number) {
        const Ended ended = cli.run(createArguments(QStringLiteral("Line %1").arg(number)));
        if (ended.code != 0)
            failed += ended.output + ended.log;
    }
    constexpr int patience = 90'000;
    const bool ended = windows[0].waitForFinished(patience) && windows[1].waitForFinished(patience);
    isOver = true;
    recovering.join();
    QVERIFY(ended);
    QCOMPARE(windows[0].exitCode(), 0);
    QCOMPARE(windows[1].exitCode(), 0);
    QCOMPARE(failed, QByteArray());
    QCOMPARE(seized, QByteArray());
    QVERIFY(looks > 1);

    QCOMPARE(sandbox.clients(), before + all);
    const QString connection = QStringLiteral("check");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(cli.dataFolder() + QStringLiteral("/clientsmith.sqlite"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("SELECT COUNT(*), COUNT(outcome), SUM(outcome = 'finished'),"
                                          " COUNT(DISTINCT client_id) FROM journal")));
        QVERIFY(query.next());
        for (int column = 0; column < 4; ++column)
            QCOMPARE(query.value(column).toInt(), all);
        QVERIFY(query.exec(QStringLiteral("SELECT client_id FROM credentials WHERE stored = 'keychain'")));
        int good = 0;
        const Caller caller(sandbox.url());
        while (query.next()) {
            const QString clientId = query.value(0).toString();
            const std::optional<QByteArray> kept = keyring::lookUp(keychainEntry(sandbox.url(), clientId));
            const bool works = kept && caller.token(merchant.accountId, clientId, *kept).status == 200;
            good += works && clientId != merchant.clientId ? 1 : 0;
        }
        QCOMPARE(good, all);
    }
    QSqlDatabase::removeDatabase(connection);
    qInfo("%d clients, %d looks for interrupted work, %lld ms", all, looks,
        static_cast<long long>(timer.elapsed()));
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndTogether)
#include "tst_endtoend_together.moc"
