#include "core/dintero/clientlists.h"
#include "tests/support/testmain.h"

namespace clientsmith::dintero {

class TestClientLists final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsClients();
    void readsGrants();
    void readsTimes_data();
    void readsTimes();
    void passesOverWhatIsOdd();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
};

void TestClientLists::readsClients()
{
    const auto clients = readClients(R"([
        {"id": "u-1", "client_id": "c-1", "name": "K\u00e5re \ud83d\ude00", "description": "d",
         "callbacks": ["https://a.example", "https://b.example"], "created_at": "2026-09-28T08:15:30.123Z",
         "created_by": "c-0", "updated_at": "2026-09-28T10:15:30+02:00"},
        {"id": "u-2"}])");
    QVERIFY(clients.has_value());
    QCOMPARE(clients->size(), std::size_t(2));
    const ApiClient &first = clients->front();
    QCOMPARE(first.id, QStringLiteral("u-1"));
    QCOMPARE(first.clientId, QStringLiteral("c-1"));
    QCOMPARE(first.name, QString::fromUtf8("K\u00e5re \U0001F600"));
    QCOMPARE(first.description, QStringLiteral("d"));
    QCOMPARE(first.callbacks,
        QStringList({QStringLiteral("https://a.example"), QStringLiteral("https://b.example")}));
    QCOMPARE(first.createdBy, QStringLiteral("c-0"));
    QCOMPARE(first.createdAt.toMSecsSinceEpoch() - first.updatedAt.toMSecsSinceEpoch(), 123);
    QVERIFY(clients->back().name.isEmpty());
    QVERIFY(!clients->back().createdAt.isValid());
}

void TestClientLists::readsGrants()
{
    const auto grants = readGrants(R"([{"id": "g", "client_id": "u-1", "audience": "https://a",
        "scope": ["admin:checkout", "read:receipts"], "type": "client_credentials"}])");
    QVERIFY(grants.has_value());
    QCOMPARE(grants->front().clientUuid, QStringLiteral("u-1"));
    QCOMPARE(grants->front().audience, QStringLiteral("https://a"));
    QCOMPARE(grants->front().scopes,
        QStringList({QStringLiteral("admin:checkout"), QStringLiteral("read:receipts")}));
    QCOMPARE(grants->front().type, QStringLiteral("client_credentials"));
    QVERIFY(!readGrants("[{\"client_id\": \"u-1\"}]"));
    QVERIFY(!readGrants("[{\"audience\": \"https://a\"}]"));
}

void TestClientLists::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = {"2026-02-28T23:59:59Z", "2026-02-28T23:59:59.001Z", "2026-02-28T23:59:59.1Z",
        "2026-02-28T23:59:59+01:00", "2026-02-29T00:00:00Z", "2026-02-28T24:00:00Z", "2026-02-28T23:60:00Z",
        "2026-02-28 23:59:59Z", "2026-02-2xT23:59:59Z", "0000-00-00T00:00:00Z", "yesterday", ""};
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// As Qt reads them.
void TestClientLists::readsTimes()
{
    QFETCH(QString, text);
    const QString json = QStringLiteral(R"([{"id": "u", "created_at": "%1"}])").arg(text);
    const auto clients = readClients(json.toUtf8());
    QVERIFY(clients.has_value());
    QCOMPARE(clients->front().createdAt, QDateTime::fromString(text, Qt::ISODateWithMs));
}

void TestClientLists::passesOverWhatIsOdd()
{
    const auto clients =
        readClients(R"([{"id": "u", "name": 5, "callbacks": ["a", 1, ["b"], {"callbacks": "c"}],
        "description": ["x"], "client_id": null, "more": {"id": "other", "name": "n", "deep": [["y"]]}}])");
    QVERIFY(clients.has_value());
    QCOMPARE(clients->front().id, QStringLiteral("u"));
    QVERIFY(clients->front().name.isEmpty());
    QVERIFY(clients->front().clientId.isEmpty());
    QVERIFY(clients->front().description.isEmpty());
    QCOMPARE(clients->front().callbacks, QStringList(QStringLiteral("a")));
    QVERIFY(readClients("[]")->empty());
}

void TestClientLists::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("json");
    const char *texts[] = {"", "null", "5", "\"a\"", "{}", "{\"id\": \"u\"}", "[{}]", "[5]", "[null]",
        "[\"u\"]", "[[]]", "[{\"id\": 5}]", "[{\"id\": \"\"}]", "[{\"id\": \"a/b\"}]", "[{\"id\": \"..\"}]",
        "[{\"id\": \"u\", \"id\": \"u\"}]", "[{\"id\": \"u\", \"x\": {\"a\": 1, \"a\": 2}}]",
        "[{\"id\": \"u\"}", "[{\"id\": \"u\"}] x", "[{\"id\": \"u\"},]", "[{\"id\": \"\xff\"}]", "<html>"};
    for (const char *text : texts)
        QTest::newRow(text) << QByteArray(text);
}

void TestClientLists::refusesWhatIsNoList()
{
    QFETCH(QByteArray, json);
    const auto clients = readClients(json);
    QVERIFY(!clients.has_value());
    QCOMPARE(clients.error().kind, ErrorKind::Malformed);
}

} // namespace clientsmith::dintero

QTEST_GUILESS_MAIN(clientsmith::dintero::TestClientLists)
#include "tst_clientlists.moc"
