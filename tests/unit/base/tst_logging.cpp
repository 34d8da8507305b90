#include "core/base/logging.h"
#include "tests/support/testmain.h"

using namespace clientsmith;

class TestLogging : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void redacts_data();
    void redacts();
    void leavesTheRestAlone();
};

void TestLogging::redacts_data()
{
    QTest::addColumn<QString>("line");
    const char *rows[] = {"Authorization: Basic S3cr3tV4lue/+==", "authorization: bearer S3cr3tV4lue",
        "Bearer S3cr3tV4lue.x.y", "{\"client_secret\":\"S3cr3tV4lue\"}",
        "{\"client_secret\": \"S3cr3tV4lue\", \"x\": 1}", "client_secret=S3cr3tV4lue&x=1",
        "DINTERO_CLIENT_SECRET='S3cr3tV4lue'", "{\"access_token\":\"S3cr3tV4lue\"}",
        "refresh_token: S3cr3tV4lue", "password = S3cr3tV4lue", "token eyJhbGciOiJ9.S3cr3tV4lue.abc",
        "eyJS3cr3tV4lue.x.y", "Client Secret: S3cr3tV4lue",
        // The words in front of it are no values of their own.
        "Bearer password: 'S3cr3tV4lue'", "Basic client_secret=\"S3cr3tV4lue\"", "token: Bearer S3cr3tV4lue",
        "token: Bearer Bearer S3cr3tV4lue", "token: password: \"S3cr3tV4lue\"",
        "token: {\"client_secret\": \"S3cr3tV4lue\"}"};
    for (const char *line : rows)
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestLogging::redacts()
{
    QFETCH(QString, line);
    const QString result = redacted(line);
    QVERIFY2(!result.contains(QStringLiteral("S3cr3tV4lue")), qPrintable(result));
    QVERIFY(result.contains(QStringLiteral("[redacted]")));
}

void TestLogging::leavesTheRestAlone()
{
    for (const char *line :
        {"POST /v1/accounts/T12345678/auth/clients -> 200 in 32 ms",
            "GET /v1/accounts/T12345678/auth/clients/ce476124-d025-47b5-a72f-0705adeb7246 -> network in 3 ms",
            "The secret was stored", "ended as keychain_locked"})
        QCOMPARE(redacted(QString::fromLatin1(line)), QString::fromLatin1(line));
}

CLIENTSMITH_TEST_MAIN(TestLogging)
#include "tst_logging.moc"
