#include "tests/endtoend/commandline.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

namespace clientsmith::test {

namespace {

/// A way to run a program without any network, loopback included, if this machine lets us: as root, or as
/// root of a user namespace.
std::optional<QStringList> withoutNetwork()
{
    for (const QString &option : {QStringLiteral("--net"), QStringLiteral("--map-root-user")}) {
        const QStringList options{QStringLiteral("--net"), option};
        const std::optional<Ended> ended =
            run({QStringLiteral("unshare"), options + QStringList{QStringLiteral("true")}});
        if (ended && ended->code == 0)
            return options;
    }
    return std::nullopt;
}

} // namespace

/// The command line on a computer that has no network.
class TestEndToEndCommandLineOffline final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoIsToBlame_data();
    void saysWhoIsToBlame();
};

void TestEndToEndCommandLineOffline::saysWhoIsToBlame_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<int>("tries");
    QTest::addColumn<QByteArray>("advice");
    // The other host for tokens is left alone, too.
    QTest::newRow("provider") << QStringLiteral("https://api.dintero.com") << 1
                              << QByteArray("This computer is offline");
    QTest::newRow("sandbox") << QStringLiteral("http://127.0.0.1:1") << 4
                             << QByteArray("Check the connection");
}

void TestEndToEndCommandLineOffline::saysWhoIsToBlame()
{
    QFETCH(const QString, origin);
    QFETCH(const int, tries);
    QFETCH(const QByteArray, advice);
    const std::optional<QStringList> unshare = withoutNetwork();
    if (!unshare)
        QSKIP("This machine lets nobody run a program without network");
    const QTemporaryDir folder;
    CommandLine cli{QUrl(origin), folder.path()};
    Program program =
        cli.program({QStringLiteral("clients"), QStringLiteral("list"), QStringLiteral("--account"),
                        QStringLiteral("T12345678"), QStringLiteral("--sign-in-as"), QStringLiteral("me")},
            "a secret\n");
    program.arguments.prepend(program.program);
    program.arguments = *unshare + program.arguments;
    program.program = QStringLiteral("unshare");
    const Ended ended = cli.run(program);
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.errorKind(), QStringLiteral("network"));
    QVERIFY2(ended.log.contains(advice), ended.log.constData());
    QCOMPARE(ended.log.count("/auth/token -> network"), tries);
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLineOffline)
#include "tst_endtoend_cli_offline.moc"
