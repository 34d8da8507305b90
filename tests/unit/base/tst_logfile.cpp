#include "core/base/logfile.h"
#include "core/base/logging.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace clientsmith;

class TestLogFile : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void takesIdentitiesOut_data();
    void takesIdentitiesOut();
    void takesTheHomeFolderOut();
    void leavesTheKnownHost();
    void isForItsOwnerAlone();
    void staysSmall();
    void keepsWholeLines();
    void findsWhatFailed();
    void writesWhatIsLogged();
    void survivesAFolderThatCannotBeMade();
};

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);

} // namespace

void TestLogFile::takesIdentitiesOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"POST /v1/accounts/T12345678/auth/clients -> 200 in 32 ms",
            "POST /v1/accounts/T…/auth/clients -> 200 in 32 ms"},
        {"P123 and T12345678.", "P… and T…."},
        {"clients/ce476124-d025-47b5-a72f-0705adeb7246 -> network", "clients/[id] -> network"},
        {"at https://shop.example.com/x", "at https://[host]/x"},
        {"at http://name:word@shop.example.com:8080", "at http://[host]:8080"},
        {"at http://[2001:db8::1]:8080/v1", "at http://[host]:8080/v1"},
        {"T1234 and 12345678 are none", "T1234 and 12345678 are none"},
    };
    for (const auto &[line, expected] : rows)
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
}

void TestLogFile::takesIdentitiesOut()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(withoutIdentities(line), expected);
}

void TestLogFile::takesTheHomeFolderOut()
{
    const QString file = QDir::homePath() + QStringLiteral("/.local/share/clientsmith.sqlite can't be read");
    QCOMPARE(withoutIdentities(file), QStringLiteral("~/.local/share/clientsmith.sqlite can't be read"));
}

void TestLogFile::leavesTheKnownHost()
{
    QCOMPARE(withoutIdentities(QStringLiteral("https://api.dintero.com/v1 https://other.example/"),
                 QStringLiteral("api.dintero.com")),
        QStringLiteral("https://api.dintero.com/v1 https://[host]/"));
}

void TestLogFile::isForItsOwnerAlone()
{
    const QTemporaryDir folder;
    // The log may be the first to need the data folder.
    const QString data = folder.filePath(QStringLiteral("data"));
    LogFile log(data + QStringLiteral("/logs"));
    log.write(noon, QStringLiteral("something"));
    QCOMPARE(contents(log.path()), QStringLiteral("2026-01-02T12:00:00.000Z something\n"));
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(log.path()) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(log.folder()) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(data) & others, QFileDevice::Permissions());
#endif
}

void TestLogFile::staysSmall()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("logs")), 1000);
    for (int i = 0; i < 500; ++i)
        log.write(noon, QStringLiteral("line %1").arg(i));
    const QFileInfoList files = QDir(log.folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &file : files)
        QVERIFY2(file.size() < 1100, qPrintable(file.filePath()));
    QVERIFY(contents(log.path()).endsWith(QStringLiteral("line 499\n")));
}

void TestLogFile::keepsWholeLines()
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    log.write(noon, QStringLiteral("one\ntwo"));
    log.write(noon, QString(100000, u'x'));
    const QStringList lines = contents(log.path()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.front().endsWith(QStringLiteral("one two")));
    QVERIFY(lines.back().size() < 3000);
}

void TestLogFile::findsWhatFailed()
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    const char *lines[] = {"info clientsmith.http GET /v1/x -> 200 in 3 ms",
        "info clientsmith.http GET /v1/x -> 403 in 3 ms",
        "info clientsmith.http GET /v1/x -> network in 3 ms",
        "info clientsmith.http GET /v1/x -> cancelled in 3 ms",
        "info clientsmith.keychain ended as \"keychain_locked\"",
        "info clientsmith.keychain ended as \"not_found\"", "warning default something"};
    for (const char *line : lines)
        log.write(noon, QString::fromLatin1(line));
    const QStringList failures = log.lastFailures(10);
    QCOMPARE(failures.size(), 4);
    QVERIFY(failures.front().contains(QStringLiteral("403")));
    QCOMPARE(log.lastFailures(1), QStringList{failures.back()});
}

void TestLogFile::writesWhatIsLogged()
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    installRedactingMessageHandler();
    logInto(&log);
    qCInfo(lcHttp).noquote() << "POST /v1/accounts/T12345678/x client_secret=S3cr3tV4lue -> 200 in 1 ms";
    logInto(nullptr);
    qCInfo(lcHttp).noquote() << "after the end";
    qInstallMessageHandler(before);
    const QString text = contents(log.path());
    QVERIFY2(text.contains(QStringLiteral("info clientsmith.http POST /v1/accounts/T…/x")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("S3cr3tV4lue")));
    QVERIFY(!text.contains(QStringLiteral("T12345678")));
    QVERIFY(!text.contains(QStringLiteral("after the end")));
}

void TestLogFile::survivesAFolderThatCannotBeMade()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LogFile log(folder.filePath(QStringLiteral("file/logs")));
    log.write(noon, QStringLiteral("something"));
    QVERIFY(log.lastFailures(3).isEmpty());
}

CLIENTSMITH_TEST_MAIN(TestLogFile)
#include "tst_logfile.moc"
