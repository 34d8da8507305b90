#include "core/accounts/accountstore.h"
#include "core/storage/credentialindex.h"
#include "core/storage/database.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace clientsmith;

class TestDatabase : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void makesAFileForItsOwnerOnly();
    void undoesAFailedWrite();
    void reportsACorruptFile();
    void reportsAFolderThatCantBeMade();
    void refusesANewerSchema();
    void waitsForAnotherWriter();
    void keepsAccountsApartByOrigin();
    void keepsTheIndex();
    void namesTheStores();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("data/clientsmith.sqlite")); }
    void init() override
    {
        StrictTest::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ApiOrigin m_origin = ApiOrigin::dintero();
};

void TestDatabase::makesAFileForItsOwnerOnly()
{
    Database database(path());
    QVERIFY(!QFile::exists(path())); // not before the first use
    QVERIFY(CredentialIndex(database, m_origin).list(QString()));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFile::permissions(path()) & others) == QFileDevice::Permissions());
    QVERIFY((QFile::permissions(m_folder->filePath(QStringLiteral("data"))) & others) ==
        QFileDevice::Permissions());
}

void TestDatabase::undoesAFailedWrite()
{
    Database database(path());
    CredentialIndex index(database, m_origin);
    const Result<void> result = database.write([&]() -> Result<void> {
        const auto inserted =
            database.run(QStringLiteral("INSERT INTO credentials (origin, account_id, client_id, id, name) "
                                        "VALUES ('https://api.dintero.com','a','b','c','d')"));
        if (!inserted)
            return Failure(inserted.error());
        return failure(ErrorKind::Conflict, QStringLiteral("changed my mind"));
    });
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(index.list(QString())->size(), std::size_t(0));
    QVERIFY(index.put(CredentialRow{QStringLiteral("a"), QStringLiteral("b"), {}, {}, Stored::Nowhere,
        {}})); // and no transaction is left open
}

void TestDatabase::reportsACorruptFile()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("data"))));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10000, 'x'));
    file.close();
    Database database(path());
    const auto rows = CredentialIndex(database, m_origin).list(QString());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Storage);
    QVERIFY(rows.error().message.contains(path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(10000, 'x')); // nothing of it is touched
}

void TestDatabase::reportsAFolderThatCantBeMade()
{
    QFile file(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Database database(path());
    const auto rows = CredentialIndex(database, m_origin).list(QString());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Storage);
}

void TestDatabase::refusesANewerSchema()
{
    {
        Database database(path());
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 1000")));
    }
    Database database(path());
    const auto rows = CredentialIndex(database, m_origin).list(QString());
    QVERIFY(!rows);
    QVERIFY(rows.error().message.contains(QStringLiteral("newer version")));
}

void TestDatabase::waitsForAnotherWriter()
{
    // Two connections as two processes have them; each write is read-then-write, which a deferred transaction
    // loses.
    Database first(path());
    Database second(path());
    CredentialIndex a(first, m_origin);
    CredentialIndex b(second, m_origin);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(a.put(
            CredentialRow{QStringLiteral("T1"), QStringLiteral("a%1").arg(i), {}, {}, Stored::Nowhere, {}}));
        QVERIFY(b.put(
            CredentialRow{QStringLiteral("T1"), QStringLiteral("b%1").arg(i), {}, {}, Stored::Nowhere, {}}));
    }
    QCOMPARE(a.list(QString())->size(), std::size_t(40));
}

void TestDatabase::keepsAccountsApartByOrigin()
{
    Database database(path());
    AccountStore here(database, m_origin);
    AccountStore there(database, *ApiOrigin::parse(QStringLiteral("http://127.0.0.1:8080")));
    const auto id = *dintero::AccountId::parse(QStringLiteral("T12345678"));
    QVERIFY(here.put(Account{id, QString(), QStringLiteral("first")}));
    QVERIFY(here.put(Account{id, QStringLiteral("Shop AS"), QStringLiteral("second")}));
    QCOMPARE(here.list()->size(), std::size_t(1));
    QCOMPARE((*here.find(id))->clientId, QStringLiteral("second"));
    QCOMPARE((*here.find(id))->businessName, QStringLiteral("Shop AS"));
    QCOMPARE(there.list()->size(), std::size_t(0));
    QVERIFY(!*there.find(id));
    QVERIFY(there.remove(id));
    QVERIFY(*here.find(id));
    QVERIFY(here.remove(id));
    QVERIFY(!*here.find(id));
    QVERIFY(keychainKey(m_origin, id, QStringLiteral("x")) !=
        keychainKey(*ApiOrigin::parse(QStringLiteral("http://127.0.0.1:8080")), id, QStringLiteral("x")));
    QCOMPARE(keychainKey(m_origin, id, QStringLiteral("x")),
        QStringLiteral("dintero/https://api.dintero.com/test/T12345678/x"));
}

void TestDatabase::keepsTheIndex()
{
    const QDateTime when(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    {
        Database database(path());
        CredentialIndex index(database, m_origin);
        QVERIFY(index.put(CredentialRow{
            QStringLiteral("T1"), QStringLiteral("b"), {}, QStringLiteral("B"), Stored::Nowhere, {}}));
        QVERIFY(index.put(CredentialRow{QStringLiteral("T1"), QStringLiteral("b"), QStringLiteral("id"),
            QStringLiteral("B"), Stored::Keychain, {}}));
        QVERIFY(index.put(CredentialRow{
            QStringLiteral("T1"), QStringLiteral("a"), {}, QStringLiteral("A"), Stored::Nowhere, {}}));
        QVERIFY(index.put(CredentialRow{
            QStringLiteral("T2"), QStringLiteral("c"), {}, QStringLiteral("C"), Stored::PassphraseFile, {}}));
        QVERIFY(index.setVerified(QStringLiteral("T1"), QStringLiteral("b"), when));
        QVERIFY(index.setVerified(QStringLiteral("T1"), QStringLiteral("nobody"), when));
    }
    Database database(path());
    CredentialIndex index(database, m_origin);
    QCOMPARE(index.list(QString())->size(), std::size_t(3));
    const auto rows = *index.list(QStringLiteral("T1"));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].clientId, QStringLiteral("a"));
    QVERIFY(!rows[0].verifiedAt.isValid());
    QCOMPARE(rows[1].id, QStringLiteral("id"));
    QCOMPARE(rows[1].stored, Stored::Keychain);
    QCOMPARE(rows[1].verifiedAt, when);
    QCOMPARE(index.list(QStringLiteral("T2"))->front().stored, Stored::PassphraseFile);
    QVERIFY(index.remove(QStringLiteral("T1"), QStringLiteral("b")));
    QCOMPARE(index.list(QStringLiteral("T1"))->size(), std::size_t(1));

    // A later version may know more places than we do.
    QVERIFY(database.run(QStringLiteral("UPDATE credentials SET stored = 'smart card'")));
    const auto unknown = index.list(QString());
    QVERIFY(unknown);
    QCOMPARE(unknown->size(), std::size_t(2));
    QCOMPARE(unknown->front().stored, Stored::Nowhere);
}

void TestDatabase::namesTheStores()
{
    // Part of the command line's interface.
    QCOMPARE(storedName(Stored::Keychain), QStringLiteral("keychain"));
    QCOMPARE(storedName(Stored::PassphraseFile), QStringLiteral("passphrase-file"));
    QVERIFY(storedName(Stored::Nowhere).isNull());
    for (const Stored stored : {Stored::Nowhere, Stored::Keychain, Stored::PassphraseFile})
        QCOMPARE(storedNamed(storedName(stored)), stored);
}

CLIENTSMITH_TEST_MAIN(TestDatabase)
#include "tst_database.moc"
