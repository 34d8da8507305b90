#include "tests/unit/sandbox/sandboxtest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

using namespace clientsmith;

class ClientsTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void createsWithASecret();
    void takesTheCallersClientId();
    void refusesWrongBodies_data();
    void refusesWrongBodies();
    void neverShowsASecretAgain();
    void duplicatesAreRefused();
    void duplicatesAreAccepted();
    void duplicatesAreReplaced();
    void rotatingKillsTheOldSecret();
    void deletingTakesTheGrantsWithIt();
    void unknownIdsAreNotFound();

private:
    static QString id(const QJsonObject &client) { return client.value(QStringLiteral("id")).toString(); }
    static QByteArray secret(const QJsonObject &client)
    {
        return client.value(QStringLiteral("client_secret")).toString().toLatin1();
    }
    void restartWith(sandbox::DuplicateClientId duplicates)
    {
        sandbox::Options options;
        options.duplicates = duplicates;
        restart(options);
    }
    Answer createTwice() const;
};

void ClientsTest::createsWithASecret()
{
    const QJsonObject body{
        {QStringLiteral("name"), QStringLiteral("Nettbutikk æøå")},
        {QStringLiteral("description"), QStringLiteral("")},
        {QStringLiteral("callbacks"), QJsonArray{QStringLiteral("https://shop.example")}},
    };
    const QJsonObject client = createClient(body);
    QVERIFY(!QUuid::fromString(id(client)).isNull());
    for (const QString &field : body.keys())
        QCOMPARE(client.value(field), body.value(field));
    QVERIFY(!client.value(QStringLiteral("client_id")).toString().isEmpty());
    QCOMPARE(client.value(QStringLiteral("created_by")).toString(), account().clientId);
    static const QRegularExpression base64(QStringLiteral("\\A[A-Za-z0-9+/]{43}\\z"));
    QVERIFY(base64.match(QString::fromLatin1(secret(client))).hasMatch());
    const QString created = client.value(QStringLiteral("created_at")).toString();
    QVERIFY2(created.endsWith(u'Z'), qPrintable(created));
    const auto age =
        QDateTime::fromString(created, Qt::ISODateWithMs).secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY(age >= 0 && age < 60);
    // What was not sent is not there.
    QVERIFY(!createClient().contains(QStringLiteral("name")));
}

void ClientsTest::takesTheCallersClientId()
{
    const QString clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonObject client = createClient({{QStringLiteral("client_id"), clientId}});
    QCOMPARE(client.value(QStringLiteral("client_id")).toString(), clientId);
    QVERIFY(id(client) != clientId);
}

void ClientsTest::refusesWrongBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("name is a number") << QByteArray(R"({"name":1})");
    QTest::newRow("description is null") << QByteArray(R"({"description":null})");
    QTest::newRow("client_id is an object") << QByteArray(R"({"client_id":{}})");
    QTest::newRow("client_id is empty") << QByteArray(R"({"client_id":""})");
    QTest::newRow("client_id can't be sent") << QByteArray(R"({"client_id":"a:b"})");
    QTest::newRow("callbacks is a string") << QByteArray(R"({"callbacks":"https://a.example"})");
    QTest::newRow("a callback is a number") << QByteArray(R"({"callbacks":["https://a.example",1]})");
}

void ClientsTest::refusesWrongBodies()
{
    QFETCH(QByteArray, body);
    const QByteArray token = signIn();
    const auto before = caller().get(clientsPath(), token).array().size();
    QCOMPARE(caller().send("POST", clientsPath(), bearer(token), body).status, 400);
    QCOMPARE(caller().send("POST", clientsPath(), bearer(token), "{}", "text/plain").status, 400);
    QCOMPARE(caller().get(clientsPath(), token).array().size(), before);
}

void ClientsTest::neverShowsASecretAgain()
{
    const QJsonObject client = createClient();
    const QByteArray token = signIn();
    const QByteArray signInSecret = account().clientSecret.view().toByteArray();
    for (const QString &path : {clientsPath(), clientsPath(u'/' + id(client)), grantsPath()}) {
        const auto answer = caller().get(path, token);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains("client_secret"));
        QVERIFY(!answer.body.contains(secret(client)));
        QVERIFY(!answer.body.contains(signInSecret));
    }
    const auto deleted = caller().remove(clientsPath(u'/' + id(client)), token);
    QVERIFY(!deleted.body.contains("client_secret"));
}

Answer ClientsTest::createTwice() const
{
    const QJsonObject body{{QStringLiteral("client_id"), QStringLiteral("mine")}};
    createClient(body);
    return caller().post(clientsPath(), signIn(), body);
}

void ClientsTest::duplicatesAreRefused()
{
    restartWith(sandbox::DuplicateClientId::Refuse);
    const auto answer = createTwice();
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.errorCode(), QStringLiteral("CONFLICT"));
}

void ClientsTest::duplicatesAreAccepted()
{
    restartWith(sandbox::DuplicateClientId::Accept);
    const auto answer = createTwice();
    QCOMPARE(answer.text(QStringLiteral("client_id")), QStringLiteral("mine"));
    int found = 0;
    for (const QJsonValue client : caller().get(clientsPath(), signIn()).array())
        found += client[u"client_id"].toString() == QLatin1String("mine") ? 1 : 0;
    QCOMPARE(found, 2);
    // Both secrets count: this one belongs to the second, and 403 says that it was right.
    QCOMPARE(caller().token(merchant, QStringLiteral("mine"), secret(answer.object())).status, 403);
}

void ClientsTest::duplicatesAreReplaced()
{
    restartWith(sandbox::DuplicateClientId::Replace);
    const auto answer = createTwice();
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.text(QStringLiteral("client_id")).isEmpty());
    QVERIFY(answer.text(QStringLiteral("client_id")) != QLatin1String("mine"));
}

void ClientsTest::rotatingKillsTheOldSecret()
{
    const QJsonObject client = createClient();
    createGrant(id(client), {QStringLiteral("admin:checkout")});
    const QString clientId = client.value(QStringLiteral("client_id")).toString();
    server().advanceClock(std::chrono::seconds(5));
    const auto rotated =
        caller().post(clientsPath(u'/' + id(client) + QStringLiteral("/rotate-secret")), signIn());
    QCOMPARE(rotated.status, 200);
    QCOMPARE(rotated.text(QStringLiteral("id")), id(client));
    QVERIFY(secret(rotated.object()) != secret(client));
    QVERIFY(
        rotated.text(QStringLiteral("updated_at")) > client.value(QStringLiteral("updated_at")).toString());
    QCOMPARE(caller().get(clientsPath(u'/' + id(client)), signIn()).text(QStringLiteral("updated_at")),
        rotated.text(QStringLiteral("updated_at")));
    QCOMPARE(caller().token(merchant, clientId, secret(client)).status, 401);
    QCOMPARE(caller().token(merchant, clientId, secret(rotated.object())).status, 200);
}

void ClientsTest::deletingTakesTheGrantsWithIt()
{
    const QJsonObject client = createClient();
    createGrant(id(client), {QStringLiteral("admin:checkout")});
    createGrant(id(client), {QStringLiteral("read:receipts")});
    const QByteArray token = signIn();
    const auto grants = [&] { return caller().get(grantsPath(), token).array().size(); };
    const auto before = grants();
    const auto deleted = caller().remove(clientsPath(u'/' + id(client)), token);
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.text(QStringLiteral("id")), id(client));
    QCOMPARE(deleted.text(QStringLiteral("deleted_by")), account().clientId);
    QCOMPARE(grants(), before - 2);
    QCOMPARE(caller().get(clientsPath(u'/' + id(client)), token).status, 404);
    QCOMPARE(
        caller().token(merchant, client.value(QStringLiteral("client_id")).toString(), secret(client)).status,
        401);
}

void ClientsTest::unknownIdsAreNotFound()
{
    const QByteArray token = signIn();
    // A client_id is not an id, nor is another account's.
    for (const QString &unknown : {QStringLiteral("/x"), QString(u'/' + account().clientId)}) {
        QCOMPARE(caller().get(clientsPath(unknown), token).status, 404);
        QCOMPARE(caller().remove(clientsPath(unknown), token).status, 404);
        const auto rotated = caller().post(clientsPath(unknown + QStringLiteral("/rotate-secret")), token);
        QCOMPARE(rotated.status, 404);
        QCOMPARE(rotated.errorCode(), QStringLiteral("NOT FOUND"));
    }
}

CLIENTSMITH_TEST_MAIN(ClientsTest)
#include "tst_clients.moc"
