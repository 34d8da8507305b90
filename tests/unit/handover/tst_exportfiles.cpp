#include "core/handover/exportfiles.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace clientsmith;

namespace {

using Credentials = std::vector<std::unique_ptr<IssuedCredentials>>;

void add(Credentials &all, const QString &clientId, const QString &name)
{
    all.push_back(std::make_unique<IssuedCredentials>(ApiOrigin::dintero(),
        *dintero::AccountId::parse(QStringLiteral("T12345678")), QStringLiteral("uuid"), clientId, name,
        QStringList(), Secret(QByteArrayView(QByteArray("secret of ") + clientId.toUtf8()))));
}

QStringList namesOf(const std::vector<ExportFile> &files)
{
    QStringList names;
    for (const ExportFile &file : files)
        names += file.name;
    return names;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportFiles : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesDiffer();
    void jsonHoldsAll();
    void savesForTheOwnerAlone();
    void overwritesNothingUnasked();
    void saysWhatWasNotSaved();
};

void TestExportFiles::namesDiffer()
{
    Credentials all;
    add(all, QStringLiteral("1a2b3c4d-5e6f"), QStringLiteral("Shop"));
    add(all, QStringLiteral("2b3c4d5e-6f7a"), QStringLiteral("shop"));
    add(all, QStringLiteral("2b3c4d5e-ffff"), QStringLiteral("SHOP"));
    add(all, QStringLiteral("../../../x"), QStringLiteral("shop"));
    QCOMPARE(namesOf(exportFiles(all, ExportForm::EnvEach)),
        QStringList({QStringLiteral("T12345678-Shop.env"), QStringLiteral("T12345678-shop-2b3c4d5e.env"),
            QStringLiteral("T12345678-SHOP-2.env"), QStringLiteral("T12345678-shop---------.env")}));
    QVERIFY(exportFiles({}, ExportForm::JsonTogether).empty());
}

void TestExportFiles::jsonHoldsAll()
{
    Credentials all;
    add(all, QStringLiteral("one"), QStringLiteral("\"Blåbær\" \\ AS"));
    add(all, QStringLiteral("two"), QString());
    const std::vector<ExportFile> files = exportFiles(all, ExportForm::JsonTogether);
    QCOMPARE(namesOf(files), QStringList(QStringLiteral("T12345678-clients.json")));
    const QJsonObject json = QJsonDocument::fromJson(files.front().content.view().toByteArray()).object();
    QCOMPARE(json[QStringLiteral("account_id")].toString(), QStringLiteral("T12345678"));
    const QJsonArray clients = json[QStringLiteral("clients")].toArray();
    QCOMPARE(clients.size(), 2);
    QCOMPARE(clients[0][QStringLiteral("name")].toString(), QStringLiteral("\"Blåbær\" \\ AS"));
    QCOMPARE(clients[1][QStringLiteral("client_secret")].toString(), QStringLiteral("secret of two"));
}

void TestExportFiles::savesForTheOwnerAlone()
{
    const QTemporaryDir folder;
    Credentials all;
    add(all, QStringLiteral("one"), QStringLiteral("One"));
    add(all, QStringLiteral("two"), QStringLiteral("Two"));
    const ExportReport report = saveExport(folder.path(), exportFiles(all, ExportForm::EnvEach), false);
    QCOMPARE(report.saved.size(), 2);
    QVERIFY(!report.error && report.inTheWay.isEmpty());
    const QString path = folder.filePath(QStringLiteral("T12345678-Two.env"));
    QVERIFY(contents(path).contains("DINTERO_CLIENT_SECRET='secret of two'"));
    QCOMPARE(
        QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFile::Permissions());
}

void TestExportFiles::overwritesNothingUnasked()
{
    const QTemporaryDir folder;
    Credentials all;
    add(all, QStringLiteral("one"), QStringLiteral("One"));
    add(all, QStringLiteral("two"), QStringLiteral("Two"));
    const QString path = folder.filePath(QStringLiteral("T12345678-Two.env"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("MINE=1\n") > 0);
    file.close();
    const std::vector<ExportFile> files = exportFiles(all, ExportForm::EnvEach);
    ExportReport report = saveExport(folder.path(), files, false);
    QCOMPARE(report.inTheWay, QStringList(QStringLiteral("T12345678-Two.env")));
    QVERIFY(report.saved.isEmpty() && !report.error);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(contents(path), QByteArray("MINE=1\n"));
    report = saveExport(folder.path(), files, true);
    QCOMPARE(report.saved.size(), 2);
    QVERIFY(contents(path).contains("secret of two"));
    // The same once more is in nobody's way.
    report = saveExport(folder.path(), files, false);
    QCOMPARE(report.saved.size(), 2);
}

void TestExportFiles::saysWhatWasNotSaved()
{
    const QTemporaryDir folder;
    Credentials all;
    add(all, QStringLiteral("one"), QStringLiteral("One"));
    add(all, QStringLiteral("two"), QStringLiteral("Two"));
    add(all, QStringLiteral("three"), QStringLiteral("Three"));
    // A folder stands where the second file should go: even leave to replace is none for that.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("T12345678-Two.env")));
    const ExportReport report = saveExport(folder.path(), exportFiles(all, ExportForm::EnvEach), true);
    QCOMPARE(report.saved, QStringList(QStringLiteral("T12345678-One.env")));
    QCOMPARE(report.failedAt, QStringLiteral("T12345678-Two.env"));
    QCOMPARE(report.error->kind, ErrorKind::Storage);
}

CLIENTSMITH_TEST_MAIN(TestExportFiles)
#include "tst_exportfiles.moc"
