#include "core/http/answer.h"
#include "tests/support/testmain.h"

using namespace clientsmith;

class TestAnswer : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void mapsEachStatusToItsKind_data();
    void mapsEachStatusToItsKind();
    void readsTheProvidersErrorBody();
    void believesNoPageAboutCredentials_data();
    void believesNoPageAboutCredentials();
    void survivesAnyBody_data();
    void survivesAnyBody();
    void tidiesAServersWords();
    void passesSuccess();
};

namespace {

HttpResponse response(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = Secret(QByteArrayView(body));
    return response;
}

} // namespace

void TestAnswer::mapsEachStatusToItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    const std::pair<int, const char *> rows[] = {
        // Every status that an operation of the contract documents …
        {400, "refused"},
        {401, "unauthorized"},
        {403, "forbidden"},
        {404, "not_found"},
        {429, "rate_limited"},
        {500, "server"},
        // … and what stands between us and the provider may say.
        {300, "malformed"},
        {301, "malformed"},
        {302, "malformed"},
        {304, "malformed"},
        {307, "malformed"},
        {308, "malformed"},
        {402, "refused"},
        {405, "refused"},
        {407, "refused"},
        {408, "timeout"},
        {409, "conflict"},
        {410, "not_found"},
        {413, "refused"},
        {415, "refused"},
        {418, "refused"},
        {422, "refused"},
        {451, "refused"},
        {499, "refused"},
        {501, "server"},
        {502, "server"},
        {503, "server"},
        {504, "server"},
        {599, "server"},
    };
    for (const auto &[status, kind] : rows)
        QTest::addRow("%d", status) << status << QString::fromLatin1(kind);
}

void TestAnswer::mapsEachStatusToItsKind()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    const Result<HttpResponse> result =
        requireSuccess(response(status, "{\"error\":{\"code\":\"C\",\"message\":\"M\"}}"));
    QVERIFY(!result);
    QCOMPARE(errorKindName(result.error().kind), kind);
    QCOMPARE(result.error().status, status);
    QCOMPARE(result.error().code, QStringLiteral("C"));
    QCOMPARE(result.error().message, QStringLiteral("M"));
}

void TestAnswer::readsTheProvidersErrorBody()
{
    HttpResponse answer =
        response(404, "{\"error\": {\"code\": \"NOT FOUND\", \"message\": \"Customer not found\"}}");
    answer.retryAfter = std::chrono::seconds(3);
    const Error error = errorFromAnswer(answer);
    QCOMPARE(error.code, QStringLiteral("NOT FOUND"));
    QCOMPARE(error.message, QStringLiteral("Customer not found"));
    QCOMPARE(error.retryAfter, std::optional<std::chrono::seconds>(3));
    QVERIFY(!error.unsent);
}

void TestAnswer::believesNoPageAboutCredentials_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray page("\r\n <!DOCTYPE html><html><body>Access denied</body></html>");
    QTest::newRow("401, a page") << 401 << page << ErrorKind::Malformed;
    QTest::newRow("403, a page") << 403 << page << ErrorKind::Malformed;
    QTest::newRow("500, a page") << 500 << page << ErrorKind::Server;
    QTest::newRow("401, JSON") << 401 << QByteArray("{\"error\": \"<no>\"}") << ErrorKind::Unauthorized;
    QTest::newRow("403, JSON") << 403 << QByteArray("{}") << ErrorKind::Forbidden;
    QTest::newRow("401, nothing") << 401 << QByteArray() << ErrorKind::Unauthorized;
}

void TestAnswer::believesNoPageAboutCredentials()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const Error error = errorFromAnswer(response(status, body));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
}

void TestAnswer::survivesAnyBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><body>Bad gateway</body></html>");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("error is a string")
        << QByteArray("{\"error\":\"invalid_token\",\"error_description\":\"x\"}");
    QTest::newRow("error is a number") << QByteArray("{\"error\":5}");
    QTest::newRow("code and message of other types") << QByteArray("{\"error\":{\"code\":5,\"message\":[]}}");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"error\":{\"message\":\"\xff\xfe\"}}");
    QTest::newRow("half") << QByteArray("{\"error\":{\"mess");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("deep and closed") << QByteArray(100000, '[') + QByteArray(100000, ']');
}

void TestAnswer::survivesAnyBody()
{
    QFETCH(QByteArray, body);
    const Error error = errorFromAnswer(response(502, body));
    QCOMPARE(error.kind, ErrorKind::Server);
    QCOMPARE(error.message, QStringLiteral("HTTP 502"));
    QCOMPARE(error.code, QString());
}

void TestAnswer::tidiesAServersWords()
{
    const Error error = errorFromAnswer(response(400,
        "{\"error\":{\"code\":\"A\\u001b[31m\",\"message\":\"  two\\n\\nlines \\u0000" +
            QByteArray(2000, 'x') + "\"}}"));
    QVERIFY(!error.code.contains(QChar(0x1b)));
    QVERIFY(error.message.startsWith(QStringLiteral("two lines")));
    QVERIFY(!error.message.contains(u'\n'));
    QVERIFY(error.message.size() <= 501);
}

void TestAnswer::passesSuccess()
{
    for (const int status : {200, 201, 204, 299}) {
        const Result<HttpResponse> result = requireSuccess(response(status, "{}"));
        QVERIFY(result);
        QCOMPARE(result->body.view(), QByteArrayView("{}"));
    }
}

CLIENTSMITH_TEST_MAIN(TestAnswer)
#include "tst_answer.moc"
