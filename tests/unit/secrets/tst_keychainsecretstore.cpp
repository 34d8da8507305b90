#include "core/base/cancellation.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/keychainstate.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QTimer>

using namespace clientsmith;

/// Against a real Secret Service: to be run by tests/support/with-keyring.sh.
class TestKeychainSecretStore : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void writesReadsAndRemoves();
    void keepsWhatSecretToolReads();
    void reportsAMissingEntry();
    void probesWithoutLeavingATrace();
    void keepsAwkwardSecrets_data();
    void keepsAwkwardSecrets();
    void servesManyAtOnce();
    void cancels();
    // These two change the session, so they come last.
    void tellsALockedKeyring();
    void tellsAMissingService();

private:
    Result<void> write(const QString &key, const QByteArray &value);
    Result<Secret> read(const QString &key);

    KeychainSecretStore m_store{QStringLiteral("ClientsmithTest")};
};

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(10000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s did not end", qPrintable(program));
    return process.readAllStandardOutput();
}

} // namespace

Result<void> TestKeychainSecretStore::write(const QString &key, const QByteArray &value)
{
    return QCoro::waitFor(m_store.write(key, Secret(QByteArrayView(value)), nullptr));
}

Result<Secret> TestKeychainSecretStore::read(const QString &key)
{
    return QCoro::waitFor(m_store.read(key, nullptr));
}

void TestKeychainSecretStore::writesReadsAndRemoves()
{
    const QString key = QStringLiteral("dintero/https://api.dintero.com/test/T12345678/a");
    QVERIFY(write(key, "first"));
    QCOMPARE(read(key)->view(), QByteArrayView("first"));
    QVERIFY(write(key, "second"));
    QCOMPARE(read(key)->view(), QByteArrayView("second"));
    QVERIFY(QCoro::waitFor(m_store.remove(key, nullptr)));
    QCOMPARE(read(key).error().kind, ErrorKind::NotFound);
    QVERIFY(QCoro::waitFor(m_store.remove(key, nullptr))); // gone already is fine
}

void TestKeychainSecretStore::keepsWhatSecretToolReads()
{
    const QString key = QStringLiteral("shown");
    QVERIFY(write(key, "JYCRP/x7iBGWA1fun0J9laH5sEg5cP9g/4QivhfGzm4"));
    QCOMPARE(run(QStringLiteral("secret-tool"),
                 {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("ClientsmithTest"),
                     QStringLiteral("user"), key}),
        QByteArray("JYCRP/x7iBGWA1fun0J9laH5sEg5cP9g/4QivhfGzm4"));
}

void TestKeychainSecretStore::reportsAMissingEntry()
{
    QCOMPARE(read(QStringLiteral("nothing")).error().kind, ErrorKind::NotFound);
}

void TestKeychainSecretStore::probesWithoutLeavingATrace()
{
    QVERIFY(QCoro::waitFor(probe(m_store, nullptr)));
    const QByteArray all = run(QStringLiteral("secret-tool"),
        {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
            QStringLiteral("ClientsmithTest")});
    QVERIFY(all.contains("attribute.server") || all.contains("label")); // the entries of the tests above
    QVERIFY(!all.contains("probe"));
}

void TestKeychainSecretStore::keepsAwkwardSecrets_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("reserved characters") << QByteArray("a/b+c=d:e f\"g'h\\i");
    QTest::newRow("UTF-8") << QByteArray("bl\xc3\xa5"
                                         "b\xc3\xa6r");
    QTest::newRow("long") << QByteArray(4096, 'x');
    QTest::newRow("one byte") << QByteArray("x");
}

void TestKeychainSecretStore::keepsAwkwardSecrets()
{
    QFETCH(QByteArray, value);
    const Secret secret{QByteArrayView(value)};
    QVERIFY(QCoro::waitFor(writeAndReadBack(m_store, QStringLiteral("awkward"), secret, nullptr)));
    QCOMPARE(read(QStringLiteral("awkward"))->view(), QByteArrayView(value));
}

void TestKeychainSecretStore::servesManyAtOnce()
{
    std::vector<QCoro::Task<Result<void>>> tasks;
    for (int i = 0; i < 20; ++i) {
        const QByteArray value = QByteArray::number(i);
        tasks.push_back(
            m_store.write(QStringLiteral("many %1").arg(i), Secret(QByteArrayView(value)), nullptr));
    }
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(task));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(read(QStringLiteral("many %1").arg(i))->view(), QByteArrayView(QByteArray::number(i)));
}

void TestKeychainSecretStore::cancels()
{
    Cancellation cancellation;
    auto task = m_store.read(QStringLiteral("shown"), &cancellation);
    cancellation.request();
    const Result<Secret> cancelled = QCoro::waitFor(task);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    // The abandoned job still runs; it must neither crash nor block the next.
    QVERIFY(read(QStringLiteral("shown")));
    QCOMPARE(QCoro::waitFor(m_store.read(QStringLiteral("shown"), &cancellation)).error().kind,
        ErrorKind::Cancelled);
}

void TestKeychainSecretStore::tellsALockedKeyring()
{
    QCOMPARE(keychainState(), KeychainState::Unlocked);
    run(QStringLiteral("gdbus"),
        {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("--object-path"),
            QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("--method"),
            QStringLiteral("org.freedesktop.Secret.Service.Lock"),
            QStringLiteral("['/org/freedesktop/secrets/collection/login']")});
    QCOMPARE(keychainState(), KeychainState::Locked);
    QCOMPARE(write(QStringLiteral("locked"), "x").error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(read(QStringLiteral("shown")).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(QCoro::waitFor(probe(m_store, nullptr)).error().kind, ErrorKind::KeychainLocked);
}

void TestKeychainSecretStore::tellsAMissingService()
{
    // The session's D-Bus connection can't be cut from inside; a process without one tells.
    if (qEnvironmentVariableIsSet("CLIENTSMITH_TEST_NO_DBUS")) {
        QCOMPARE(keychainState(), KeychainState::Unavailable);
        QCOMPARE(QCoro::waitFor(probe(m_store, nullptr)).error().kind, ErrorKind::KeychainUnavailable);
        QCOMPARE(read(QStringLiteral("x")).error().kind, ErrorKind::KeychainUnavailable);
        return;
    }
    QProcess alone;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.insert(QStringLiteral("CLIENTSMITH_TEST_NO_DBUS"), QStringLiteral("yes"));
    alone.setProcessEnvironment(environment);
    alone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tellsAMissingService")});
    QVERIFY(alone.waitForFinished(30000));
    QVERIFY2(alone.exitCode() == 0, alone.readAllStandardOutput().constData());
}

CLIENTSMITH_TEST_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
