#include "tests/unit/sandbox/sandboxtest.h"

#include <QJsonArray>

using namespace clientsmith;

class GrantsTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void createsAndDeletes();
    void filters();
    void refusesWrongGrants_data();
    void refusesWrongGrants();

private:
    QString m_client;
};

void GrantsTest::init()
{
    SandboxTest::init();
    m_client = createClient().value(QStringLiteral("id")).toString();
}

void GrantsTest::createsAndDeletes()
{
    const auto created =
        createGrant(m_client, {QStringLiteral("admin:checkout"), QStringLiteral("read:receipts")});
    QCOMPARE(created.status, 200);
    QCOMPARE(created.text(QStringLiteral("client_id")), m_client);
    QCOMPARE(created.text(QStringLiteral("audience")), audience(merchant));
    QCOMPARE(created.text(QStringLiteral("type")), QStringLiteral("any"));
    QCOMPARE(created.text(QStringLiteral("created_by")), account().clientId);
    QCOMPARE(created.object().value(QStringLiteral("scope")).toArray().size(), 2);

    const QString path = grantsPath(u'/' + created.text(QStringLiteral("id")));
    const auto deleted = caller().remove(path, signIn());
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.text(QStringLiteral("id")), created.text(QStringLiteral("id")));
    QCOMPARE(caller().remove(path, signIn()).status, 404);
}

void GrantsTest::filters()
{
    createGrant(m_client, {QStringLiteral("admin:checkout")});
    const QByteArray token = signIn();
    const auto count = [&](const QString &query) {
        return caller().get(grantsPath(query), token).array().size();
    };
    QVERIFY(count({}) > 1);
    QCOMPARE(count(QStringLiteral("?client_id=") + m_client), 1);
    QCOMPARE(count(QStringLiteral("?client_id=nobody")), 0);
    QCOMPARE(count(QStringLiteral(
                       "?audience=https%3A%2F%2Fapi.dintero.com%2Fv1%2Faccounts%2FT12345678&client_id=") +
                 m_client),
        1);
    QCOMPARE(count(QStringLiteral("?audience=elsewhere")), 0);
}

void GrantsTest::refusesWrongGrants_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    const QJsonValue absent(QJsonValue::Undefined);
    const auto row = [](const char *name, const char *field, const QJsonValue &value, int status) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << status;
    };
    row("no client", "client_id", absent, 400);
    row("client is a number", "client_id", 1, 400);
    row("unknown client", "client_id", QStringLiteral("nobody"), 404);
    row("no audience", "audience", absent, 400);
    row("audience is no account", "audience", QStringLiteral("https://elsewhere.example"), 400);
    row("audience of another account", "audience", audience(partner), 403);
    row("no scope", "scope", absent, 400);
    row("empty scope", "scope", QJsonArray(), 400);
    row("scope is a string", "scope", QStringLiteral("admin:checkout"), 400);
    row("a scope is a number", "scope", QJsonArray{QStringLiteral("admin:checkout"), 1}, 400);
    row("unknown scope", "scope", QJsonArray{QStringLiteral("admin:everything")}, 400);
    row("the guide's slip", "scope", QJsonArray{QStringLiteral("checkout:admin")}, 400);
    row("unknown type", "type", QStringLiteral("implicit"), 400);
    row("type is null", "type", QJsonValue(), 400);
}

void GrantsTest::refusesWrongGrants()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject body{
        {QStringLiteral("client_id"), m_client},
        {QStringLiteral("audience"), audience(merchant)},
        {QStringLiteral("scope"), QJsonArray{QStringLiteral("admin:checkout")}},
        {QStringLiteral("type"), QStringLiteral("client_credentials")},
    };
    body.insert(field, value);
    if (value.isUndefined())
        body.remove(field);
    const auto answer = caller().post(grantsPath(), signIn(), body);
    QTEST(answer.status, "status");
    QVERIFY(!answer.errorCode().isEmpty());
    QCOMPARE(caller().get(grantsPath(QStringLiteral("?client_id=") + m_client), signIn()).array().size(), 0);
}

CLIENTSMITH_TEST_MAIN(GrantsTest)
#include "tst_grants.moc"
