#include "core/handover/owneronlyfile.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace clientsmith;

#ifdef Q_OS_LINUX
namespace {

bool keepsPermissions = true;

} // namespace

/// In front of the C library's: a file system that takes permissions and keeps none, as NTFS and FAT often
/// do.
extern "C" int fchmod(int descriptor, mode_t mode)
{
    return keepsPermissions ? static_cast<int>(syscall(SYS_fchmod, descriptor, mode)) : 0;
}
#endif

class TestOwnerOnlyFile : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void writesForItsOwnerOnly();
    void narrowsAnExistingFile();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();
    void reportsAFullDisk();
    void replacesNoDevice();
    void followsNoLinkThatLeadsNowhere();
    void writesNothingThatOthersCouldRead();
    void keepsWhatStandsAtThePath();

private:
    QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    QTemporaryDir m_folder;
    Secret m_content{QByteArrayView("SECRET=x\n")};
};

void TestOwnerOnlyFile::writesForItsOwnerOnly()
{
    const QString path = m_folder.filePath(QStringLiteral("new.env"));
    QVERIFY(saveOwnerOnly(path, m_content));
    QCOMPARE(contentOf(path), QByteArray("SECRET=x\n"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY((QFile::permissions(path) & others) == QFileDevice::Permissions());
}

void TestOwnerOnlyFile::narrowsAnExistingFile()
{
    const QString path = m_folder.filePath(QStringLiteral("old.env"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QVERIFY(saveOwnerOnly(path, m_content));
    QVERIFY((QFile::permissions(path) & QFileDevice::ReadOther) == QFileDevice::Permissions());
}

void TestOwnerOnlyFile::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << m_folder.filePath(QStringLiteral("none/x.env"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("nothing") << QString();
}

void TestOwnerOnlyFile::leavesNothingBehindWhenItFails()
{
    QFETCH(QString, path);
    const QStringList before = QDir(m_folder.path()).entryList();
    const Result<void> saved = saveOwnerOnly(path, m_content);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void TestOwnerOnlyFile::reportsAFullDisk()
{
#ifdef Q_OS_UNIX
    // A file size limit makes write() fail half-way, as a full disk does.
    const QString path = m_folder.filePath(QStringLiteral("full.env"));
    const QStringList before = QDir(m_folder.path()).entryList();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit narrow{4, limit.rlim_max};
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    const Result<void> saved = saveOwnerOnly(path, m_content);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, previous);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
#endif
}

void TestOwnerOnlyFile::replacesNoDevice()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(saveOwnerOnly(path, m_content).error().kind, ErrorKind::Storage);
    QVERIFY(!QFileInfo(path).isFile());
#endif
}

void TestOwnerOnlyFile::followsNoLinkThatLeadsNowhere()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(QStringLiteral("link.env"));
    const QString elsewhere = m_folder.filePath(QStringLiteral("elsewhere.env"));
    QVERIFY(QFile::link(elsewhere, path));
    QCOMPARE(saveOwnerOnly(path, m_content).error().kind, ErrorKind::Storage);
    QVERIFY(!QFile::exists(elsewhere));
#endif
}

void TestOwnerOnlyFile::writesNothingThatOthersCouldRead()
{
#ifdef Q_OS_LINUX
    const QStringList before = QDir(m_folder.path()).entryList();
    const mode_t mask = umask(022);
    keepsPermissions = false;
    const Result<void> saved = saveOwnerOnly(m_folder.filePath(QStringLiteral("stick.env")), m_content);
    keepsPermissions = true;
    umask(mask);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
#endif
}

void TestOwnerOnlyFile::keepsWhatStandsAtThePath()
{
    const QString path = m_folder.filePath(QStringLiteral("precious.env"));
    QVERIFY(requireFree(path, m_content));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(requireFree(path, m_content)); // still empty
    file.write("DATABASE_URL=y\n");
    file.close();
    QCOMPARE(requireFree(path, m_content).error().kind, ErrorKind::InvalidInput);
    QVERIFY(saveOwnerOnly(path, m_content));
    QVERIFY(requireFree(path, m_content)); // the same once more
}

CLIENTSMITH_TEST_MAIN(TestOwnerOnlyFile)
#include "tst_owneronlyfile.moc"
