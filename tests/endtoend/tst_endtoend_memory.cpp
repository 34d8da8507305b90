#include "tests/endtoend/commandline.h"
#include "tests/endtoend/desktopprocess.h"
#include "tests/endtoend/fullpipe.h"
#include "tests/endtoend/keyring.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/endtoend/memoryimage.h"
#include "tests/endtoend/tlsfront.h"
#include "tests/support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace clientsmith::test {

namespace {

/// Says what it counts; empty for nothing.
QString counted(const LeakSearch &search, const char *when, const MemoryImage &image)
{
    const QString found = search.counted(QLatin1String(when), image.bytes()).join(u'\n');
    qInfo("%s",
        found.isEmpty() ? qPrintable(QLatin1String(when) + QStringLiteral(": 0 times"))
                        : qUtf8Printable(found));
    return found;
}

} // namespace

/// A secret that is no longer needed is not in the program's memory, in none of the copies that Qt, the TLS
/// library and the keychain's client made of it. The program is the one that people get, the provider and the
/// keyring are processes of their own, and what this process knows of the secret it asked the keyring for.
class TestEndToEndMemory final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void desktopForgets();
    void commandLineForgets();

private:
    void signIn(DesktopProcess &desktop, const Credentials &merchant);
    void createAClient(DesktopProcess &desktop);
    void handOver(DesktopProcess &desktop, const QString &file, const QByteArray &secret);
};

/// No process may look at another here: nothing can be measured.
#define CLIENTSMITH_SKIP_WITHOUT(image)                                                                      \
    if ((image).bytes().isNull())                                                                            \
    QSKIP(qPrintable(QStringLiteral("No process may look at another here: ") + (image).why()))

void TestEndToEndMemory::signIn(DesktopProcess &desktop, const Credentials &merchant)
{
    QVERIFY(desktop.click(QStringLiteral("Sign in")));
    QVERIFY(desktop.click(QStringLiteral("Account ID")));
    QVERIFY(desktop.type(QStringLiteral("Account ID"), merchant.accountId));
    QVERIFY(desktop.click(QStringLiteral("Client ID")));
    QVERIFY(desktop.type(QStringLiteral("Client ID"), merchant.clientId));
    QVERIFY(desktop.click(QStringLiteral("Client secret")));
    QVERIFY(desktop.type(QStringLiteral("Client secret"), QString::fromLatin1(merchant.secret)));
}

/// Up to the page with the credentials.
void TestEndToEndMemory::createAClient(DesktopProcess &desktop)
{
    QVERIFY(desktop.click(QStringLiteral("Settings")));
    QVERIFY(desktop.click(QStringLiteral("API clients")));
    QVERIFY(desktop.click(QStringLiteral("Create new API client")));
    QVERIFY(desktop.click(QStringLiteral("Checkout client")));
    QVERIFY(desktop.click(QStringLiteral("Next")));
    QVERIFY(desktop.type(QStringLiteral("URL of your website"), QStringLiteral("shop.example.com")));
    QVERIFY(desktop.click(QStringLiteral("Next")));
    QVERIFY(desktop.reads(QStringLiteral("Ready to create?")));
    QVERIFY(desktop.click(QStringLiteral("Create new API client")));
    QVERIFY(desktop.reads(QStringLiteral("Already in your keychain (GNOME Keyring)")));
}

/// Everything that the page offers: copied, taken by another program, cleared, saved.
void TestEndToEndMemory::handOver(DesktopProcess &desktop, const QString &file, const QByteArray &secret)
{
    QVERIFY(desktop.click(QStringLiteral("Copy Client secret")));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(secret));
    QVERIFY(desktop.click(QStringLiteral("Clear the clipboard now")));
    QVERIFY(desktop.misses(QStringLiteral("Clear the clipboard now")));
    QVERIFY(desktop.click(QStringLiteral("Save to a file")));
    QVERIFY(desktop.sees(QStringLiteral("Save")));
    QVERIFY(desktop.fill(file));
    QVERIFY(desktop.click(QStringLiteral("Save")));
    QVERIFY(desktop.sees(QStringLiteral("OK")));
    QTRY_VERIFY(QFile::exists(file));
}

void TestEndToEndMemory::desktopForgets()
{
    const SandboxProcess sandbox;
    const TlsFront provider(sandbox.url());
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const Credentials merchant = sandbox.merchant();
    LeakSearch search;
    search.add(QStringLiteral("the sign-in's secret"), merchant.clientId, merchant.secret);

    {
        DesktopProcess desktop(provider.url(), provider.certificateFile(), data);
        signIn(desktop, merchant);
        if (QTest::currentTestFailed())
            return;
        {
            const MemoryImage typed(desktop.pid());
            CLIENTSMITH_SKIP_WITHOUT(typed);
            const QString found = counted(search, "while it is typed", typed);
            QVERIFY(!found.isEmpty());
        }
        QVERIFY(desktop.click(QStringLiteral("Sign in")));
        QVERIFY(desktop.click(QStringLiteral("Settings")));
        QVERIFY(desktop.click(QStringLiteral("API clients")));
        QVERIFY(desktop.sees(QStringLiteral("Create new API client")));
        const QString entry = keychainEntry(provider.url(), merchant.clientId);
        QTRY_COMPARE(keyring::lookUp(entry), merchant.secret);
        const MemoryImage signedIn(desktop.pid());
        QCOMPARE(counted(search, "signed in", signedIn), QString());
    }

    // Signed in again, with what the keyring has.
    DesktopProcess desktop(provider.url(), provider.certificateFile(), data);
    createAClient(desktop);
    if (QTest::currentTestFailed())
        return;
    const QString clientId = desktop.text(QStringLiteral("Client ID"));
    const auto secret = keyring::lookUp(keychainEntry(provider.url(), clientId));
    QVERIFY(secret);
    search.add(QStringLiteral("the client's secret"), clientId, *secret);
    QVERIFY(desktop.click(QStringLiteral("Show")));
    QVERIFY(desktop.sees(QStringLiteral("Hide")));
    {
        const MemoryImage shown(desktop.pid());
        const QString found = counted(search, "while it is shown", shown);
        QVERIFY(found.contains(QLatin1String("the client's secret")));
    }
    handOver(desktop, folder.filePath(QStringLiteral("shop.env")), *secret);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desktop.click(QStringLiteral("OK")));
    QVERIFY(desktop.reads(QStringLiteral("The client is created")));
    QVERIFY(desktop.sees(QStringLiteral("Token lifetime")));
    {
        // The last call had the secret, and no later one has taken its place.
        const MemoryImage proven(desktop.pid());
        QCOMPARE(counted(search, "proven", proven), QString());
    }
    QVERIFY(desktop.click(QStringLiteral("Close")));
    QVERIFY(desktop.sees(QStringLiteral("Create new API client")));
    const MemoryImage closed(desktop.pid());
    QCOMPARE(counted(search, "the wizard is closed", closed), QString());
}

void TestEndToEndMemory::commandLineForgets()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine commandLine(sandbox.url(), folder.path());
    QCOMPARE(commandLine.signIn(sandbox.merchant()).code, 0);
    const Credentials merchant = sandbox.merchant();

    // What is in the memory of `clients create` when it has done everything and is about to say so.
    const auto leftBehind = [&](const QString &name, const QStringList &options) {
        FullPipe pipe(folder.filePath(name));
        Program program = commandLine.program(createArguments(name) + options);
        program.outputFile = pipe.path();
        std::unique_ptr<MemoryImage> image;
        program.meanwhile = [&](QProcess &process, const QByteArray &) {
            if (image)
                pipe.drain();
            else if (FullPipe::holds(process.processId()))
                image = std::make_unique<MemoryImage>(process.processId());
        };
        const Ended ended = commandLine.run(program);
        return ended.code == 0 ? std::move(image) : nullptr;
    };
    const auto search = [&](const QString &name) {
        const Ended listed = commandLine.run(
            {QStringLiteral("--json"), QStringLiteral("clients"), QStringLiteral("show"), name});
        const QString clientId = listed.document().value(QStringLiteral("client_id")).toString();
        LeakSearch result;
        result.add(QStringLiteral("the client's secret"), clientId,
            keyring::lookUp(keychainEntry(sandbox.url(), clientId)).value());
        return result;
    };

    const QString shown = QStringLiteral("shown");
    const auto printing = leftBehind(shown, {QStringLiteral("--reveal")});
    QVERIFY(printing);
    CLIENTSMITH_SKIP_WITHOUT(*printing);
    const QString found = counted(search(shown), "with --reveal", *printing);
    QVERIFY(!found.isEmpty());

    const QString kept = QStringLiteral("kept");
    const auto done = leftBehind(kept, {});
    QVERIFY(done);
    QCOMPARE(counted(search(kept), "the command is done", *done), QString());
    LeakSearch signIn;
    signIn.add(QStringLiteral("the sign-in's secret"), merchant.clientId, merchant.secret);
    QCOMPARE(counted(signIn, "the command is done", *done), QString());
}

} // namespace clientsmith::test

QTEST_MAIN(clientsmith::test::TestEndToEndMemory)

#include "tst_endtoend_memory.moc"
