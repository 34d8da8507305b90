#include "tests/unit/sandbox/sandboxtest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace clientsmith;

/// getToken with client credentials.
class TokenCallTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsTheContractSays();
    void putsGrantedScopesInTheToken();
    void wantsTheRightSecret();
    void wantsAGrantForTheAudience();
    void wantsAGrantOfTheRightType_data();
    void wantsAGrantOfTheRightType();
    void acceptsTheUserNameFormOfAnAudience();
    void refusesWrongBodies_data();
    void refusesWrongBodies();
    void refusesWrongHeaders_data();
    void refusesWrongHeaders();
    void oldTokensDie();

private:
    static QString tokenPath() { return merchant + QStringLiteral("/auth/token"); }
};

void TokenCallTest::answersAsTheContractSays()
{
    const auto credentials = account();
    const auto answer =
        caller().token(merchant, credentials.clientId, credentials.clientSecret.view().toByteArray());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text(QStringLiteral("token_type")), QStringLiteral("Bearer"));
    QCOMPARE(answer.object().value(QStringLiteral("expires_in")).toInt(), 14400);
    QVERIFY(!answer.object().contains(QStringLiteral("refresh_token")));
}

void TokenCallTest::putsGrantedScopesInTheToken()
{
    const QByteArray token =
        tokenWithScopes({QStringLiteral("read:accounts"), QStringLiteral("read:checkout")});
    const auto payload =
        QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(
        payload.value(QStringLiteral("scope")).toString(), QStringLiteral("read:accounts read:checkout"));
    QCOMPARE(payload.value(QStringLiteral("aud")).toString(), audience(merchant));
}

void TokenCallTest::wantsTheRightSecret()
{
    const auto credentials = account();
    const QByteArray secret = credentials.clientSecret.view().toByteArray();
    for (const QByteArray &wrong :
        {QByteArray(), secret.chopped(1), secret + ' ', QByteArray("a:b:c"), secret + ":"})
        QCOMPARE(caller().token(merchant, credentials.clientId, wrong).status, 401);
    QCOMPARE(caller().token(merchant, QStringLiteral("nobody"), secret).status, 401);
    // The right credentials at another account, and at one that does not exist.
    QCOMPARE(caller().token(partner, credentials.clientId, secret).status, 401);
    QCOMPARE(caller().token(QStringLiteral("P999"), credentials.clientId, secret).status, 401);
}

void TokenCallTest::wantsAGrantForTheAudience()
{
    const QJsonObject client = createClient();
    const QString clientId = client.value(QStringLiteral("client_id")).toString();
    const QByteArray secret = client.value(QStringLiteral("client_secret")).toString().toLatin1();
    const auto refusal = caller().token(merchant, clientId, secret);
    QCOMPARE(refusal.status, 403);
    QCOMPARE(refusal.errorCode(), QStringLiteral("FORBIDDEN"));

    QCOMPARE(
        createGrant(client.value(QStringLiteral("id")).toString(), {QStringLiteral("admin:checkout")}).status,
        200);
    QCOMPARE(caller().token(merchant, clientId, secret).status, 200);
    QCOMPARE(caller().token(merchant, clientId, secret, audience(partner)).status, 403);
    QCOMPARE(
        caller().token(merchant, clientId, secret, QStringLiteral("https://elsewhere.example")).status, 403);
}

void TokenCallTest::wantsAGrantOfTheRightType_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("any") << 200;
    QTest::newRow("client_credentials") << 200;
    QTest::newRow("authorization_code") << 403;
    QTest::newRow("password") << 403;
}

void TokenCallTest::wantsAGrantOfTheRightType()
{
    const QJsonObject client = createClient();
    createGrant(client.value(QStringLiteral("id")).toString(), {QStringLiteral("admin:checkout")},
        QString::fromLatin1(QTest::currentDataTag()));
    const auto answer = caller().token(merchant, client.value(QStringLiteral("client_id")).toString(),
        client.value(QStringLiteral("client_secret")).toString().toLatin1());
    QTEST(answer.status, "status");
}

void TokenCallTest::acceptsTheUserNameFormOfAnAudience()
{
    const auto credentials = account();
    const QByteArray secret = credentials.clientSecret.view().toByteArray();
    const QString form = QStringLiteral("https://T12345678@api.dintero.com");
    QCOMPARE(caller().token(merchant, credentials.clientId, secret, form).status, 200);
}

void TokenCallTest::refusesWrongBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("audience=x");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no audience") << QByteArray(R"({"grant_type":"client_credentials"})");
    QTest::newRow("empty audience") << QByteArray(R"({"audience":""})");
    QTest::newRow("audience is a number") << QByteArray(R"({"audience":1})");
    QTest::newRow("other grant type") << QByteArray(R"({"audience":"x","grant_type":"password"})");
    QTest::newRow("grant type is null") << QByteArray(R"({"audience":"x","grant_type":null})");
}

void TokenCallTest::refusesWrongBodies()
{
    QFETCH(QByteArray, body);
    const auto credentials = account();
    const QByteArray header = basic(credentials.clientId, credentials.clientSecret.view().toByteArray());
    const auto answer = caller().send("POST", tokenPath(), header, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), QStringLiteral("BAD REQUEST"));
}

void TokenCallTest::refusesWrongHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no credentials") << QByteArray("Basic");
    QTest::newRow("not base64") << QByteArray("Basic ****");
    QTest::newRow("no colon") << "Basic " + QByteArray("name").toBase64();
    QTest::newRow("no name") << "Basic " + QByteArray(":secret").toBase64();
    QTest::newRow("not UTF-8") << "Basic " + QByteArray("\xff\xfe:secret").toBase64();
    QTest::newRow("unknown scheme") << QByteArray("Digest username=x");
    QTest::newRow("garbage token") << QByteArray("Bearer a.b.c");
}

void TokenCallTest::refusesWrongHeaders()
{
    QFETCH(QByteArray, header);
    const auto answer = caller().send(
        "POST", tokenPath(), header, toBytes({{QStringLiteral("audience"), audience(merchant)}}));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.errorCode(), QStringLiteral("UNAUTHORIZED"));
    QVERIFY(answer.headers.contains("www-authenticate"));
}

void TokenCallTest::oldTokensDie()
{
    sandbox::Options options;
    options.tokenLifetime = std::chrono::seconds(60);
    restart(options);
    const QByteArray token = signIn();
    QCOMPARE(caller().get(clientsPath(), token).status, 200);
    server().advanceClock(std::chrono::seconds(59));
    QCOMPARE(caller().get(clientsPath(), token).status, 200);
    server().advanceClock(std::chrono::seconds(2));
    QCOMPARE(caller().get(clientsPath(), token).status, 401);
    QCOMPARE(caller().get(clientsPath(), signIn()).status, 200);
}

CLIENTSMITH_TEST_MAIN(TokenCallTest)
#include "tst_tokencall.moc"
