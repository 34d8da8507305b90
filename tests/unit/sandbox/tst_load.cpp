#include "tests/unit/sandbox/sandboxtest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>

#include <future>
#include <vector>

using namespace clientsmith;

class LoadTest : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void createsInParallel();
    void listsAHundredThousandClients();
};

void LoadTest::createsInParallel()
{
    const QByteArray token = signIn();
    const auto before = caller().get(clientsPath(), token).array().size();
    std::vector<std::future<Answer>> calls;
    calls.reserve(50);
    for (int i = 0; i < 50; ++i) {
        calls.push_back(std::async(std::launch::async, [caller = caller(), token, i] {
            return caller.post(
                clientsPath(), token, QJsonObject{{QStringLiteral("name"), QString::number(i)}});
        }));
    }
    QSet<QString> ids;
    QSet<QString> secrets;
    for (auto &call : calls) {
        const Answer answer = call.get();
        QCOMPARE(answer.status, 200);
        ids.insert(answer.text(QStringLiteral("id")));
        secrets.insert(answer.text(QStringLiteral("client_secret")));
    }
    QCOMPARE(ids.size(), 50);
    QCOMPARE(secrets.size(), 50);
    QCOMPARE(caller().get(clientsPath(), token).array().size(), before + 50);
    QCOMPARE(server().requestCount(QStringLiteral("createClient")), 50);
}

void LoadTest::listsAHundredThousandClients()
{
    sandbox::Options options;
    options.seedClients = 100'000;
    restart(options);
    const QByteArray token = signIn();
    QElapsedTimer timer;
    timer.start();
    const Answer list = caller().get(clientsPath(), token);
    // 0.15 s on two slow cores; the bound leaves room for sanitizers.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(list.status, 200);
    QCOMPARE(list.body.count("\"client_id\""), 100'001);
    QVERIFY(list.body.startsWith("[{") && list.body.endsWith("}]"));
    QCOMPARE(caller().post(clientsPath(), token, QJsonObject()).status, 200);
}

CLIENTSMITH_TEST_MAIN(LoadTest)
#include "tst_load.moc"
