#include "tests/support/apifixture.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::dintero;

/// Deleting clients and grants.
class TestRemoval : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void removesByPath();
    void needsNothingOfTheAnswer_data();
    void needsNothingOfTheAnswer();
    void reportsWhatIsNotThere();
    void refusesIdsThatNameSomethingElse_data();
    void refusesIdsThatNameSomethingElse();
    void sendsNothingAfterACancellation();
    void tellsRedirectsNothing();
};

void TestRemoval::removesByPath()
{
    ApiFixture f(provider(ok(tokenAnswer), ok("{\"id\":\"U\",\"client_id\":\"C\"}")));
    QVERIFY(QCoro::waitFor(f.session.clients().remove(QStringLiteral("a/b"), nullptr)));
    QCOMPARE(f.server.requests().back().method, QByteArray("DELETE"));
    QCOMPARE(f.server.requests().back().target, QByteArray("/v1/accounts/T12345678/auth/clients/a%2Fb"));
    QCOMPARE(f.server.requests().back().header("Authorization"), QByteArray("Bearer a.b.c"));
    QVERIFY(QCoro::waitFor(f.session.grants().remove(QStringLiteral("a/b"), nullptr)));
    QCOMPARE(f.server.requests().back().method, QByteArray("DELETE"));
    QCOMPARE(
        f.server.requests().back().target, QByteArray("/v1/accounts/T12345678/auth/client-grants/a%2Fb"));
    QCOMPARE(f.server.count("DELETE"), 2);
}

void TestRemoval::needsNothingOfTheAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("empty") << ok({});
    QTest::newRow("no JSON") << ok("gone");
}

void TestRemoval::needsNothingOfTheAnswer()
{
    QFETCH(QByteArray, answer);
    ApiFixture f(provider(ok(tokenAnswer), answer));
    QVERIFY(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), nullptr)));
    QVERIFY(QCoro::waitFor(f.session.grants().remove(QStringLiteral("G"), nullptr)));
}

void TestRemoval::reportsWhatIsNotThere()
{
    ApiFixture f(provider(ok(tokenAnswer), RawServer::json(404, "{}")));
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), nullptr)).error().kind,
        ErrorKind::NotFound);
    QCOMPARE(QCoro::waitFor(f.session.grants().remove(QStringLiteral("G"), nullptr)).error().kind,
        ErrorKind::NotFound);
}

void TestRemoval::refusesIdsThatNameSomethingElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("the collection") << QString();
    QTest::newRow("here") << QStringLiteral(".");
    QTest::newRow("above") << QStringLiteral("..");
}

void TestRemoval::refusesIdsThatNameSomethingElse()
{
    QFETCH(QString, id);
    ApiFixture f(provider(ok(tokenAnswer), ok("{\"id\":\"U\"}")));
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(id, nullptr)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QCoro::waitFor(f.session.grants().remove(id, nullptr)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QCoro::waitFor(f.session.clients().get(id, nullptr)).error().kind, ErrorKind::InvalidInput);
    const Result<ApiClientWithSecret> rotated = QCoro::waitFor(f.session.clients().rotateSecret(id));
    QCOMPARE(rotated.error().kind, ErrorKind::InvalidInput);
    QVERIFY(rotated.error().unsent);
    QCOMPARE(f.server.connections(), 0);
}

void TestRemoval::sendsNothingAfterACancellation()
{
    ApiFixture f(provider(ok(tokenAnswer), ok("{}")));
    Cancellation cancellation;
    cancellation.request();
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), &cancellation)).error().kind,
        ErrorKind::Cancelled);
    QCOMPARE(f.server.connections(), 0);
}

void TestRemoval::tellsRedirectsNothing()
{
    RawServer elsewhere(RawServer::saying(ok("{}")));
    ApiFixture f(provider(
        ok(tokenAnswer), RawServer::json(307, "{}", "Location: " + elsewhere.url().toEncoded() + "\r\n")));
    QCOMPARE(QCoro::waitFor(f.session.clients().remove(QStringLiteral("U"), nullptr)).error().kind,
        ErrorKind::Malformed);
    QCOMPARE(QCoro::waitFor(f.session.grants().remove(QStringLiteral("G"), nullptr)).error().kind,
        ErrorKind::Malformed);
    QCOMPARE(elsewhere.connections(), 0);
}

CLIENTSMITH_TEST_MAIN(TestRemoval)
#include "tst_removal.moc"
