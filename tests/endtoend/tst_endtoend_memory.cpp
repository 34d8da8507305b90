#include "core/accounts/accountstore.h"
#include "tests/endtoend/commandline.h"
#include "tests/endtoend/desktopprocess.h"
#include "tests/endtoend/keyring.h"
#include "tests/endtoend/leaksearch.h"
#include "tests/endtoend/memoryimage.h"
#include "tests/support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace clientsmith::test {

namespace {

/// A pipe for a program's standard output that is full, so that the program stops at the first thing it says.
class FullPipe final
{
public:
    explicit FullPipe(const QString &path)
        : m_path(path)
    {
        const QByteArray name = path.toLocal8Bit();
        if (::mkfifo(name.constData(), 0600) != 0)
            qFatal("No pipe: %s", std::strerror(errno));
        m_descriptor = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        const std::vector<char> filling(4096, ' ');
        while (::write(m_descriptor, filling.data(), filling.size()) > 0) {
        }
    }
    ~FullPipe() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(FullPipe)

    const QString &path() const { return m_path; }
    void drain()
    {
        std::vector<char> taken(4096);
        while (::read(m_descriptor, taken.data(), taken.size()) > 0) {
        }
    }
    /// The process waits until there is room.
    static bool holds(qint64 pid)
    {
        QFile call(QStringLiteral("/proc/%1/syscall").arg(pid));
        return call.open(QIODevice::ReadOnly) &&
            call.readAll().startsWith(QByteArray::number(SYS_write) + " 0x1 ");
    }

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace

/// A secret that is no longer needed is not in the program's memory, in none of the copies that Qt, the TLS
/// library and the keychain's client made of it. The program is the one that people get, the provider and the
/// keyring are processes of their own, and what this process knows of the secret it asked the keyring for.
class TestEndToEndMemory final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void desktopForgetsAClientsSecret();
    void desktopForgetsATypedSecret();
    void commandLineForgets();
};

void TestEndToEndMemory::desktopForgetsAClientsSecret()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    CommandLine commandLine(sandbox.url(), folder.path());
    // The desktop program finds the account signed in.
    QCOMPARE(commandLine.signIn(sandbox.merchant()).code, 0);

    DesktopProcess desktop(sandbox.url(), commandLine.dataFolder());
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
    const QString clientId = desktop.text(QStringLiteral("Client ID"));
    const std::optional<QByteArray> secret = keyring::lookUp(keychainEntry(sandbox.url(), clientId));
    QVERIFY(secret);
    LeakSearch search;
    search.add(QStringLiteral("the client's secret"), clientId, *secret);
    // The sign-in's was read from the keyring when the program started.
    search.add(
        QStringLiteral("the sign-in's secret"), sandbox.merchant().clientId, sandbox.merchant().secret);

    QVERIFY(desktop.click(QStringLiteral("Show")));
    QVERIFY(desktop.sees(QStringLiteral("Hide")));
    {
        const MemoryImage shown(desktop.pid());
        if (shown.bytes().isNull())
            QSKIP(qPrintable(QStringLiteral("No process may look at another here: ") + shown.why()));
        const QStringList found = search.counted(QStringLiteral("while it is shown"), shown.bytes());
        qInfo("%s", qUtf8Printable(found.join(u'\n')));
        QVERIFY(!found.isEmpty());
    }
    QVERIFY(desktop.click(QStringLiteral("Copy Client secret")));
    // A program that takes what was copied.
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(*secret));
    const QString file = folder.filePath(QStringLiteral("shop.env"));
    QVERIFY(desktop.click(QStringLiteral("Save to a file")));
    QVERIFY(desktop.sees(QStringLiteral("Save")));
    QVERIFY(desktop.fill(file));
    QVERIFY(desktop.click(QStringLiteral("Save")));
    QVERIFY(desktop.sees(QStringLiteral("OK")));
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(desktop.click(QStringLiteral("Clear the clipboard now")));
    QVERIFY(desktop.misses(QStringLiteral("Clear the clipboard now")));
    QVERIFY(desktop.click(QStringLiteral("OK")));
    QVERIFY(desktop.reads(QStringLiteral("The client is created")));
    QVERIFY(desktop.sees(QStringLiteral("Token lifetime")));
    QVERIFY(desktop.click(QStringLiteral("Close")));
    QVERIFY(desktop.sees(QStringLiteral("Create new API client")));

    const MemoryImage after(desktop.pid());
    QCOMPARE(search.counted(QStringLiteral("after the wizard"), after.bytes()).join(u'\n'), QString());
}

void TestEndToEndMemory::desktopForgetsATypedSecret()
{
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    const Credentials merchant = sandbox.merchant();
    LeakSearch search;
    search.add(QStringLiteral("the sign-in's secret"), merchant.clientId, merchant.secret);

    DesktopProcess desktop(sandbox.url(), folder.filePath(QStringLiteral("data")));
    QVERIFY(desktop.click(QStringLiteral("Sign in")));
    QVERIFY(desktop.click(QStringLiteral("Account ID")));
    QVERIFY(desktop.type(QStringLiteral("Account ID"), merchant.accountId));
    QVERIFY(desktop.click(QStringLiteral("Client ID")));
    QVERIFY(desktop.type(QStringLiteral("Client ID"), merchant.clientId));
    QVERIFY(desktop.click(QStringLiteral("Client secret")));
    QVERIFY(desktop.type(QStringLiteral("Client secret"), QString::fromLatin1(merchant.secret)));
    {
        const MemoryImage typed(desktop.pid());
        if (typed.bytes().isNull())
            QSKIP(qPrintable(QStringLiteral("No process may look at another here: ") + typed.why()));
        const QStringList found = search.counted(QStringLiteral("typed"), typed.bytes());
        qInfo("%s", qUtf8Printable(found.join(u'\n')));
        QVERIFY(!found.isEmpty());
    }
    QVERIFY(desktop.click(QStringLiteral("Sign in")));
    QVERIFY(desktop.click(QStringLiteral("Settings")));
    QVERIFY(desktop.click(QStringLiteral("API clients")));
    QVERIFY(desktop.sees(QStringLiteral("Create new API client")));
    QTRY_COMPARE(keyring::lookUp(keychainEntry(sandbox.url(), merchant.clientId)), merchant.secret);

    const MemoryImage after(desktop.pid());
    QCOMPARE(search.counted(QStringLiteral("after signing in"), after.bytes()).join(u'\n'), QString());
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
    if (printing->bytes().isNull())
        QSKIP(qPrintable(QStringLiteral("No process may look at another here: ") + printing->why()));
    const QStringList found = search(shown).counted(QStringLiteral("with --reveal"), printing->bytes());
    qInfo("%s", qUtf8Printable(found.join(u'\n')));
    QVERIFY(!found.isEmpty());

    const QString kept = QStringLiteral("kept");
    const auto done = leftBehind(kept, {});
    QVERIFY(done);
    QCOMPARE(search(kept).counted(QStringLiteral("done"), done->bytes()).join(u'\n'), QString());
    LeakSearch signIn;
    signIn.add(QStringLiteral("the sign-in's secret"), merchant.clientId, merchant.secret);
    QCOMPARE(signIn.counted(QStringLiteral("done"), done->bytes()).join(u'\n'), QString());
}

} // namespace clientsmith::test

QTEST_MAIN(clientsmith::test::TestEndToEndMemory)

#include "tst_endtoend_memory.moc"
