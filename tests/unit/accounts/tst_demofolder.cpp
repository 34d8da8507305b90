#include "app/gui/demofolder.h"
#include "core/accounts/accountstore.h"
#include "core/storage/credentialindex.h"
#include "core/storage/database.h"
#include "tests/support/scriptedsecretstore.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QDir>

using namespace clientsmith;
using namespace clientsmith::gui;

namespace {

const QString client = QStringLiteral("client");

/// What a demo at an origin leaves that is killed after it has kept a secret.
struct Left
{
    Left(const QString &parent, test::ScriptedSecretStore &secrets, const char *at)
        : folder(QDir(parent).filePath(QStringLiteral("clientsmith-demo-%1").arg(at[7])))
        , origin(*ApiOrigin::parse(QString::fromLatin1(at)))
        , key(keychainKey(origin, account, client))
    {
        QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/demo.origin"));
        if (!file.open(QIODevice::WriteOnly) || file.write(at) < 0)
            qFatal("The origin can't be written");
        Database database(folder + QStringLiteral("/clientsmith.sqlite"));
        const Result<void> put =
            CredentialIndex(database, origin).put({account.text(), client, {}, {}, Stored::Keychain, {}});
        if (!put || !QCoro::waitFor(secrets.write(key, Secret(QByteArrayView("secret")), nullptr)))
            qFatal("Nothing is kept");
    }

    dintero::AccountId account = *dintero::AccountId::parse(QStringLiteral("T12345678"));
    QString folder;
    ApiOrigin origin;
    QString key;
};

} // namespace

class TestDemoFolder : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void isGoneWithTheDemo();
    void leftOnesAreRemoved();
    void runningOneStays();
    void realProvidersSecretsStay();
    void staysWhereTheKeychainIsLocked();

private:
    void remove() { QCoro::waitFor(removeLeftDemos(m_secrets, m_parent.path(), nullptr)); }

    QTemporaryDir m_parent;
    test::ScriptedSecretStore m_secrets;
};

void TestDemoFolder::isGoneWithTheDemo()
{
    QString path;
    {
        DemoFolder folder(m_parent.path());
        QVERIFY(folder.isValid());
        path = folder.path();
        folder.setOrigin(*ApiOrigin::parse(QStringLiteral("http://127.0.0.1:1")));
        QVERIFY(QDir(path).exists());
    }
    QVERIFY(!QDir(path).exists());
}

void TestDemoFolder::leftOnesAreRemoved()
{
    const Left left(m_parent.path(), m_secrets, "http://127.0.0.1:4711");
    QVERIFY(m_secrets.has(left.key));
    remove();
    QVERIFY(!m_secrets.has(left.key));
    QVERIFY(!QDir(left.folder).exists());
}

void TestDemoFolder::runningOneStays()
{
    DemoFolder running(m_parent.path());
    running.setOrigin(*ApiOrigin::parse(QStringLiteral("http://127.0.0.1:4711")));
    remove();
    QVERIFY(QDir(running.path()).exists());
}

void TestDemoFolder::realProvidersSecretsStay()
{
    // Somebody may have written what they liked there.
    const Left left(m_parent.path(), m_secrets, "https://api.dintero.com");
    remove();
    QVERIFY(m_secrets.has(left.key));
}

void TestDemoFolder::staysWhereTheKeychainIsLocked()
{
    const Left left(m_parent.path(), m_secrets, "http://127.0.0.1:4711");
    m_secrets.removeError = ErrorKind::KeychainLocked;
    remove();
    QVERIFY(QDir(left.folder).exists());
    m_secrets.removeError.reset();
    remove();
    QVERIFY(!QDir(left.folder).exists());
    QVERIFY(!m_secrets.has(left.key));
}

CLIENTSMITH_TEST_MAIN(TestDemoFolder)
#include "tst_demofolder.moc"
