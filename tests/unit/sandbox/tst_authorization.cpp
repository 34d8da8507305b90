#include "core/sandbox/authorization.h"
#include "tests/unit/sandbox/sandboxtest.h"

using namespace clientsmith;

/// Who may call what, and what is no call at all.
class AuthorizationTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsBasicCredentials_data();
    void readsBasicCredentials();
    void everyCallWantsAToken_data();
    void everyCallWantsAToken();
    void tokensAreForOneAccount();
    void scopesDecide_data();
    void scopesDecide();
    void settingsWantNoScope();
    void refusesWrongPaths_data();
    void refusesWrongPaths();
    void refusesLargeBodies();
};

void AuthorizationTest::readsBasicCredentials_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray("secret");
    QTest::newRow("colons") << QByteArray("a:b::c:");
    QTest::newRow("base64 characters") << QByteArray("a/b+c=");
    QTest::newRow("percent") << QByteArray("a%2Fb%3A");
    QTest::newRow("not ASCII") << QByteArray("n\xc3\xb8kkel");
    QTest::newRow("empty") << QByteArray();
}

void AuthorizationTest::readsBasicCredentials()
{
    QFETCH(QByteArray, secret);
    const auto credentials = sandbox::basicCredentials("bAsIc  " + ("client-\xc3\xa6:" + secret).toBase64());
    QVERIFY(credentials);
    QCOMPARE(credentials->clientId, QStringLiteral("client-æ"));
    QCOMPARE(credentials->clientSecret.view().toByteArray(), secret);
}

void AuthorizationTest::everyCallWantsAToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *method, const QString &path) {
        QTest::addRow("%s %s", method, qPrintable(path)) << QByteArray(method) << path;
    };
    row("POST", QStringLiteral("T11200000/auth/exchange_token"));
    row("GET", clientsPath());
    row("POST", clientsPath());
    row("GET", clientsPath(QStringLiteral("/x")));
    row("DELETE", clientsPath(QStringLiteral("/x")));
    row("POST", clientsPath(QStringLiteral("/x/rotate-secret")));
    row("GET", grantsPath());
    row("POST", grantsPath());
    row("DELETE", grantsPath(QStringLiteral("/x")));
    row("GET", QStringLiteral("T11200000/management/accounts"));
    row("GET", QStringLiteral("T12345678/management/settings"));
}

void AuthorizationTest::everyCallWantsAToken()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const auto credentials = account();
    const QByteArray wrongScheme = basic(credentials.clientId, credentials.clientSecret.view().toByteArray());
    for (const QByteArray &header :
        {QByteArray(), QByteArray("Bearer"), QByteArray("Bearer garbage"), wrongScheme}) {
        const auto answer = caller().send(method, path, header);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.errorCode(), QStringLiteral("UNAUTHORIZED"));
    }
}

void AuthorizationTest::tokensAreForOneAccount()
{
    const QByteArray token = signIn(partner);
    QCOMPARE(caller().get(clientsPath(), token).status, 403);
    QCOMPARE(caller().get(QStringLiteral("T12345678/management/settings"), token).status, 403);
    QCOMPARE(caller().get(QStringLiteral("T99999999/management/settings"), token).status, 403);
    // A partner's own token is no token for its merchants.
    QCOMPARE(caller().get(QStringLiteral("T11200001/management/settings"), token).status, 403);
}

void AuthorizationTest::scopesDecide_data()
{
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    QTest::newRow("admin:account") << true << true;
    QTest::newRow("admin:accounts") << true << true;
    QTest::newRow("read:accounts") << true << false;
    QTest::newRow("write:accounts") << false << true;
    QTest::newRow("write:accounts:/auth/users") << false << false;
    QTest::newRow("admin:checkout") << false << false;
}

void AuthorizationTest::scopesDecide()
{
    QFETCH(bool, reads);
    QFETCH(bool, writes);
    const QString id = createClient().value(QStringLiteral("id")).toString();
    const QByteArray token = tokenWithScopes({QString::fromLatin1(QTest::currentDataTag())});
    const int read = reads ? 200 : 403;
    QCOMPARE(caller().get(clientsPath(), token).status, read);
    QCOMPARE(caller().get(clientsPath(u'/' + id), token).status, read);
    QCOMPARE(caller().get(grantsPath(), token).status, read);
    const int write = writes ? 200 : 403;
    QCOMPARE(caller().post(clientsPath(), token, QJsonObject()).status, write);
    QCOMPARE(caller().post(clientsPath(u'/' + id + QStringLiteral("/rotate-secret")), token).status, write);
    // 400: allowed to ask, but with an empty body.
    QCOMPARE(caller().post(grantsPath(), token, QJsonObject()).status, writes ? 400 : 403);
    QCOMPARE(caller().remove(grantsPath(QStringLiteral("/x")), token).status, writes ? 404 : 403);
    QCOMPARE(caller().remove(clientsPath(u'/' + id), token).status, write);
}

void AuthorizationTest::settingsWantNoScope()
{
    const auto answer = caller().get(
        QStringLiteral("T12345678/management/settings"), tokenWithScopes({QStringLiteral("admin:checkout")}));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text(QStringLiteral("account_id")), merchant);
    QCOMPARE(answer.object().value(QStringLiteral("livemode")), QJsonValue(false));
    const auto company = answer.object().value(QStringLiteral("company")).toObject();
    QCOMPARE(
        company.value(QStringLiteral("business_name")).toString(), QStringLiteral("Fjord & Fjell Sport AS"));
}

void AuthorizationTest::refusesWrongPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, int status) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QString::fromLatin1(path) << status;
    };
    row("GET", "X12345678/auth/clients", 400);
    row("GET", "t12345678/auth/clients", 400);
    row("GET", "T1234567/auth/clients", 400);
    row("GET", "T12/auth/clients", 400);
    row("GET", "T123456789/auth/clients", 400);
    row("POST", "T1234567a/auth/token", 400);
    row("GET", "T12345678", 404);
    row("GET", "T12345678/auth", 404);
    row("GET", "T12345678/auth/clients/", 404);
    row("GET", "T12345678/auth/clients/x/y", 404);
    row("GET", "T12345678/auth/client", 404);
    row("PUT", "T12345678/auth/clients", 405);
    row("PATCH", "T12345678/auth/clients/x", 405);
    row("OPTIONS", "T12345678/auth/clients/x", 405);
    row("HEAD", "T12345678/auth/clients", 405);
    row("GET", "T12345678/auth/token", 405);
    row("DELETE", "T12345678/auth/client-grants", 405);
}

void AuthorizationTest::refusesWrongPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const auto answer = caller().send(method, path, bearer(signIn()));
    QTEST(answer.status, "status");
    if (method != "HEAD")
        QVERIFY(!answer.errorCode().isEmpty());
    if (answer.status == 405)
        QVERIFY(!answer.headers.value("allow").contains(method));
}

void AuthorizationTest::refusesLargeBodies()
{
    const QByteArray token = signIn();
    const auto withDescription = [&](qsizetype size) {
        return caller()
            .send("POST", clientsPath(), bearer(token),
                "{\"description\":\"" + QByteArray(size - 18, 'x') + "\"}")
            .status;
    };
    QCOMPARE(withDescription(1024 * 1024), 200);
    QCOMPARE(withDescription(1024 * 1024 + 1), 413);
    QCOMPARE(withDescription(8 * 1024 * 1024), 413);
}

CLIENTSMITH_TEST_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
