#include "tests/endtoend/commandline.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace clientsmith::test {

/// What a client may do, said on the command line.
class TestEndToEndScopes final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void customScopes_data();
    void customScopes();
    void noWebsite();
    void noScopeToken();
};

void TestEndToEndScopes::customScopes_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<QString>("warning");
    QTest::newRow("as asked") << QStringList{QStringLiteral("read:checkout"), QStringLiteral("read:receipts")}
                              << QStringList{QStringLiteral("read:checkout"), QStringLiteral("read:receipts")}
                              << QString();
    QTest::newRow("an admin scope covers its group")
        << QStringList{QStringLiteral("read:checkout"), QStringLiteral("admin:checkout"),
               QStringLiteral("read:hooks")}
        << QStringList{QStringLiteral("admin:checkout"), QStringLiteral("read:hooks")} << QString();
    QTest::newRow("account administration")
        << QStringList{QStringLiteral("admin:account")} << QStringList{QStringLiteral("admin:account")}
        << QStringLiteral("can create and delete API clients and users");
    QTest::newRow("what can manage clients")
        << QStringList{QStringLiteral("write:accounts")} << QStringList{QStringLiteral("write:accounts")}
        << QStringLiteral("may administer the account");
}

void TestEndToEndScopes::customScopes()
{
    QFETCH(QStringList, asked);
    QFETCH(QStringList, granted);
    QFETCH(QString, warning);
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    QCOMPARE(cli.signIn(sandbox.merchant()).code, 0);
    QStringList arguments{QStringLiteral("clients"), QStringLiteral("create"), QStringLiteral("--type"),
        QStringLiteral("custom"), QStringLiteral("--url"), QStringLiteral("shop.example.com")};
    for (const QString &scope : asked)
        arguments += {QStringLiteral("--scope"), scope};
    const Ended ended = cli.run(arguments);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document().value(QStringLiteral("scopes")).toArray(), QJsonArray::fromStringList(granted));
    const QString said = QString::fromLocal8Bit(ended.log);
    QVERIFY2(said.contains(warning), qPrintable(said));
    QCOMPARE(said.contains(QStringLiteral("Careful")), !warning.isEmpty());
}

void TestEndToEndScopes::noWebsite()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    QCOMPARE(cli.signIn(sandbox.merchant()).code, 0);
    const Ended ended =
        cli.run({QStringLiteral("clients"), QStringLiteral("create"), QStringLiteral("--type"),
            QStringLiteral("helpdesk"), QStringLiteral("--name"), QStringLiteral("Customer service")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.document().value(QStringLiteral("name")).toString(), QStringLiteral("Customer service"));
    const Ended shown =
        cli.run({QStringLiteral("clients"), QStringLiteral("show"), QStringLiteral("Customer service")});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.document().value(QStringLiteral("callbacks")).toArray().isEmpty());
}

void TestEndToEndScopes::noScopeToken()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine cli(sandbox.url(), folder.path());
    QCOMPARE(cli.signIn(sandbox.merchant()).code, 0);
    const int before = sandbox.clients();
    const QStringList start{QStringLiteral("clients"), QStringLiteral("create"), QStringLiteral("--type"),
        QStringLiteral("custom"), QStringLiteral("--url"), QStringLiteral("shop.example.com"),
        QStringLiteral("--scope")};
    QCOMPARE(cli.run(start + QStringList{QStringLiteral("read:hooks read:receipts")}).code, 2);
    QCOMPARE(sandbox.clients(), before);

    // The provider refuses it; by then, the warning has been read.
    const Ended ended = cli.run(start + QStringList{QStringLiteral("checkout:admin")});
    QCOMPARE(ended.code, 6);
    const QString said = QString::fromLocal8Bit(ended.log);
    QVERIFY2(said.contains(QStringLiteral("checkout:admin")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("documented")), qPrintable(said));
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndScopes)
#include "tst_endtoend_cli_scopes.moc"
