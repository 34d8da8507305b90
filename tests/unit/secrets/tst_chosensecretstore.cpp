#include "core/secrets/chosensecretstore.h"
#include "tests/support/scriptedsecretstore.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace clientsmith;
using QCoro::waitFor;

namespace {

const QString a = QStringLiteral("a");

Secret secretOf(const char *text)
{
    return Secret(QByteArrayView(text));
}

QByteArray look(SecretStore &store, const QString &key)
{
    const Result<Secret> secret = waitFor(store.read(key, nullptr));
    return secret ? secret->view().toByteArray() : '[' + errorKindName(secret.error().kind).toUtf8() + ']';
}

} // namespace

class TestChosenSecretStore final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void usesTheKeychainUntilTheFileExists();
    void usesTheFileOnceItExists();
    void stillFindsWhatTheKeychainHas();
    void removesFromBoth();
    void doesWithoutAKeychain();
    void saysThatTheKeychainMayStillHaveIt();
    void aLockedFileIsNotPassedOver();
    void probesTheChosenOneAlone();

private:
    void init() override
    {
        StrictTest::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<test::ScriptedSecretStore>();
        m_file = std::make_unique<PassphraseFileStore>(
            m_folder->filePath(QStringLiteral("clientsmith.secrets")), KdfCost{1, 8});
        m_store = std::make_unique<ChosenSecretStore>(*m_keychain, *m_file);
    }
    void makeFile() { QVERIFY(waitFor(m_file->create(secretOf("correct horse battery")))); }
    Result<void> put(const char *text) { return waitFor(m_store->write(a, secretOf(text), nullptr)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptedSecretStore> m_keychain;
    std::unique_ptr<PassphraseFileStore> m_file;
    std::unique_ptr<ChosenSecretStore> m_store;
};

void TestChosenSecretStore::usesTheKeychainUntilTheFileExists()
{
    QCOMPARE(m_store->storedAs(), Stored::Keychain);
    QCOMPARE(m_store->displayName(), m_keychain->displayName());
    QVERIFY(put("x"));
    QVERIFY(m_keychain->has(a));
    QCOMPARE(look(*m_store, a), QByteArray("x"));
    QVERIFY(waitFor(m_store->remove(a, nullptr)));
    QVERIFY(!m_keychain->has(a));
    QVERIFY(!m_file->exists());
}

void TestChosenSecretStore::usesTheFileOnceItExists()
{
    makeFile();
    QCOMPARE(m_store->storedAs(), Stored::PassphraseFile);
    QCOMPARE(m_store->displayName(), m_file->displayName());
    QVERIFY(put("x"));
    QCOMPARE(m_keychain->size(), std::size_t(0));
    QCOMPARE(look(*m_file, a), QByteArray("x"));
    QCOMPARE(look(*m_store, a), QByteArray("x"));
}

void TestChosenSecretStore::stillFindsWhatTheKeychainHas()
{
    QVERIFY(put("old"));
    makeFile();
    QCOMPARE(look(*m_store, a), QByteArray("old"));
    QVERIFY(put("new"));
    QCOMPARE(look(*m_store, a), QByteArray("new"));
    QCOMPARE(look(*m_store, QStringLiteral("b")), QByteArray("[not_found]"));
}

void TestChosenSecretStore::removesFromBoth()
{
    QVERIFY(put("old"));
    makeFile();
    QVERIFY(put("new"));
    QVERIFY(waitFor(m_store->remove(a, nullptr)));
    QVERIFY(!m_keychain->has(a));
    QCOMPARE(look(*m_file, a), QByteArray("[not_found]"));
}

void TestChosenSecretStore::doesWithoutAKeychain()
{
    makeFile();
    m_keychain->readError = ErrorKind::KeychainUnavailable;
    m_keychain->removeError = ErrorKind::KeychainUnavailable;
    QCOMPARE(look(*m_store, a), QByteArray("[not_found]"));
    QVERIFY(put("x"));
    QCOMPARE(look(*m_store, a), QByteArray("x"));
    QVERIFY(waitFor(m_store->remove(a, nullptr)));
    QCOMPARE(look(*m_file, a), QByteArray("[not_found]"));
}

void TestChosenSecretStore::saysThatTheKeychainMayStillHaveIt()
{
    makeFile();
    m_keychain->readError = ErrorKind::KeychainLocked;
    m_keychain->removeError = ErrorKind::KeychainLocked;
    QCOMPARE(look(*m_store, a), QByteArray("[keychain_locked]"));
    QCOMPARE(waitFor(m_store->remove(a, nullptr)).error().kind, ErrorKind::KeychainLocked);
}

void TestChosenSecretStore::aLockedFileIsNotPassedOver()
{
    QVERIFY(put("old"));
    makeFile();
    QVERIFY(put("new"));
    m_file->lock();
    QCOMPARE(look(*m_store, a), QByteArray("[keychain_locked]"));
    QCOMPARE(put("x").error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(waitFor(m_store->remove(a, nullptr)).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(m_keychain->has(a));
}

void TestChosenSecretStore::probesTheChosenOneAlone()
{
    makeFile();
    // A keychain that asks the person would ask for nothing.
    m_keychain->readError = ErrorKind::KeychainLocked;
    m_keychain->writeError = ErrorKind::KeychainLocked;
    m_keychain->removeError = ErrorKind::KeychainLocked;
    QVERIFY(waitFor(probe(*m_store, nullptr)));
    m_file->lock();
    QCOMPARE(waitFor(probe(*m_store, nullptr)).error().kind, ErrorKind::KeychainLocked);
}

CLIENTSMITH_TEST_MAIN(TestChosenSecretStore)
#include "tst_chosensecretstore.moc"
