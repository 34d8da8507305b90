#include "core/base/cancellation.h"
#include "core/secrets/passphrasefilestore.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace clientsmith;
using QCoro::waitFor;

namespace {

constexpr KdfCost cheap{1, 8};
constexpr int entriesOfEach = 25;

Secret secretOf(const char *text)
{
    return Secret(QByteArrayView(text));
}

Result<void> put(PassphraseFileStore &store, const QString &key, const char *text)
{
    return waitFor(store.write(key, secretOf(text), nullptr));
}

/// The bytes under a key, or the name of the error's kind in brackets.
QByteArray look(SecretStore &store, const QString &key)
{
    const Result<Secret> secret = waitFor(store.read(key, nullptr));
    return secret ? secret->view().toByteArray() : '[' + errorKindName(secret.error().kind).toUtf8() + ']';
}

/// Answers with what it was given, one after the other; after that it declines.
class ScriptedPrompt final : public PassphrasePrompt
{
public:
    explicit ScriptedPrompt(const QByteArrayList &answers)
        : m_answers(answers)
    {
    }

    QCoro::Task<Result<void>> unlock(PassphraseFileStore &store, Cancellation *) override
    {
        ++asked;
        if (m_answers.isEmpty())
            return declined();
        return store.unlock(Secret(m_answers.takeFirst()));
    }

    int asked = 0;

private:
    static QCoro::Task<Result<void>> declined()
    {
        co_return failure(ErrorKind::Cancelled, QStringLiteral("declined"));
    }

    QByteArrayList m_answers;
};

/// The other process of writesOfTwoProcesses().
int writeMany(const QString &path, const QString &name)
{
    PassphraseFileStore store(path);
    if (!waitFor(store.unlock(secretOf("correct horse battery"))))
        return 1;
    for (int i = 0; i < entriesOfEach; ++i) {
        if (!put(store, QStringLiteral("%1/%2").arg(name).arg(i), "theirs"))
            return 2;
    }
    return 0;
}

} // namespace

class TestPassphraseFileStore final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOverRestarts();
    void isForItsOwnerOnly();
    void locked();
    void asksOnce();
    void createsOnlyOnce();
    void refusesAWeakPassphrase();
    void changesThePassphrase();
    void noticesAPassphraseChangedElsewhere();
    void noticesThatTheFileIsGone();
    void refusesWhatIsNoFileOfOurs_data();
    void refusesWhatIsNoFileOfOurs();
    void survivesAFullDisk();
    void saysThatTheFolderCantBeMade();
    void writesOfTwoProcesses();
    void heedsACancellation();
    void keepsTheEventLoopGoing();

private:
    void init() override
    {
        StrictTest::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<PassphraseFileStore>(path(), cheap);
    }

    QString path() const { return m_folder->filePath(QStringLiteral("data/clientsmith.secrets")); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void make()
    {
        QVERIFY(waitFor(m_store->create(secretOf("correct horse battery"))));
        QVERIFY(put(*m_store, QStringLiteral("a"), "first"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PassphraseFileStore> m_store;
};

void TestPassphraseFileStore::keepsOverRestarts()
{
    QVERIFY(!m_store->exists());
    make();
    QVERIFY(m_store->exists());
    QVERIFY(m_store->isUnlocked());
    QVERIFY(put(*m_store, QStringLiteral("b"), "second"));
    QVERIFY(put(*m_store, QStringLiteral("a"), "replaced"));

    PassphraseFileStore again(path());
    QVERIFY(waitFor(again.unlock(secretOf("correct horse battery"))));
    QCOMPARE(look(again, QStringLiteral("a")), QByteArray("replaced"));
    QCOMPARE(look(again, QStringLiteral("b")), QByteArray("second"));
    QCOMPARE(look(again, QStringLiteral("c")), QByteArray("[not_found]"));
    QVERIFY(waitFor(again.remove(QStringLiteral("a"), nullptr)));
    QVERIFY(waitFor(again.remove(QStringLiteral("a"), nullptr)));
    // The first one sees what the other did.
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("[not_found]"));
    QCOMPARE(look(*m_store, QStringLiteral("b")), QByteArray("second"));
    QVERIFY(waitFor(probe(*m_store, nullptr)));
    QCOMPARE(m_store->storedAs(), Stored::PassphraseFile);
}

void TestPassphraseFileStore::isForItsOwnerOnly()
{
    make();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFile::permissions(path()) & others) == QFileDevice::Permissions());
    const QString folder = m_folder->filePath(QStringLiteral("data"));
    QVERIFY((QFile::permissions(folder) & others) == QFileDevice::Permissions());
    // No second file, no lock that stays.
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("clientsmith.secrets")});
    QVERIFY(!bytes().contains("first"));
}

void TestPassphraseFileStore::locked()
{
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("[keychain_unavailable]"));
    QCOMPARE(waitFor(m_store->unlock(secretOf("correct horse battery"))).error().kind,
        ErrorKind::KeychainUnavailable);
    make();
    m_store->lock();
    QVERIFY(!m_store->isUnlocked());
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("[keychain_locked]"));
    QCOMPARE(put(*m_store, QStringLiteral("a"), "x").error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(waitFor(m_store->remove(QStringLiteral("a"), nullptr)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(waitFor(probe(*m_store, nullptr)).error().kind, ErrorKind::KeychainLocked);

    QCOMPARE(waitFor(m_store->unlock(secretOf("correct horse"))).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(!m_store->isUnlocked());
    QVERIFY(waitFor(m_store->unlock(secretOf("correct horse battery"))));
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("first"));
}

void TestPassphraseFileStore::asksOnce()
{
    make();
    m_store->lock();
    ScriptedPrompt prompt({"wrong", "correct horse battery"});
    m_store->setPrompt(&prompt);
    // The prompt repeats the question; here it gives up.
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("[keychain_locked]"));
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("first"));
    QVERIFY(put(*m_store, QStringLiteral("b"), "second"));
    QCOMPARE(prompt.asked, 2);
    m_store->lock();
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("[cancelled]"));
}

void TestPassphraseFileStore::createsOnlyOnce()
{
    make();
    const QByteArray before = bytes();
    PassphraseFileStore other(path(), cheap);
    QCOMPARE(waitFor(other.create(secretOf("another passphrase"))).error().kind, ErrorKind::Conflict);
    QCOMPARE(bytes(), before);
}

void TestPassphraseFileStore::refusesAWeakPassphrase()
{
    QCOMPARE(waitFor(m_store->create(secretOf("eleven char"))).error().kind, ErrorKind::InvalidInput);
    QVERIFY(!m_store->exists());
    make();
    QCOMPARE(
        waitFor(m_store->changePassphrase(secretOf("correct horse battery"), secretOf("short"))).error().kind,
        ErrorKind::InvalidInput);
}

void TestPassphraseFileStore::changesThePassphrase()
{
    make();
    QCOMPARE(waitFor(m_store->changePassphrase(secretOf("wrong"), secretOf("a new passphrase"))).error().kind,
        ErrorKind::KeychainLocked);
    QVERIFY(
        waitFor(m_store->changePassphrase(secretOf("correct horse battery"), secretOf("a new passphrase"))));
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("first"));
    PassphraseFileStore again(path());
    QCOMPARE(
        waitFor(again.unlock(secretOf("correct horse battery"))).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(waitFor(again.unlock(secretOf("a new passphrase"))));
    QCOMPARE(look(again, QStringLiteral("a")), QByteArray("first"));
}

void TestPassphraseFileStore::noticesAPassphraseChangedElsewhere()
{
    make();
    PassphraseFileStore other(path(), cheap);
    QVERIFY(waitFor(other.changePassphrase(secretOf("correct horse battery"), secretOf("a new passphrase"))));
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("[keychain_locked]"));
    QVERIFY(!m_store->isUnlocked());

    QVERIFY(waitFor(m_store->unlock(secretOf("a new passphrase"))));
    QVERIFY(waitFor(other.changePassphrase(secretOf("a new passphrase"), secretOf("the third one"))));
    ScriptedPrompt prompt({"the third one"});
    m_store->setPrompt(&prompt);
    // What is being written is not lost over the question.
    QVERIFY(put(*m_store, QStringLiteral("b"), "second"));
    QCOMPARE(look(other, QStringLiteral("b")), QByteArray("second"));
    QCOMPARE(prompt.asked, 1);
}

void TestPassphraseFileStore::noticesThatTheFileIsGone()
{
    make();
    QVERIFY(QFile::remove(path()));
    QCOMPARE(put(*m_store, QStringLiteral("a"), "x").error().kind, ErrorKind::KeychainUnavailable);
    // It isn't made again behind anybody's back.
    QVERIFY(!m_store->exists());
}

void TestPassphraseFileStore::refusesWhatIsNoFileOfOurs_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("empty") << 0;
    QTest::newRow("text") << 1;
    QTest::newRow("cut short") << 2;
    QTest::newRow("a folder") << 3;
    QTest::newRow("huge") << 4;
}

void TestPassphraseFileStore::refusesWhatIsNoFileOfOurs()
{
    QFETCH(const int, what);
    make();
    const QByteArray good = bytes();
    QFile file(path());
    if (what == 3) {
        QVERIFY(file.remove());
        QVERIFY(QDir().mkpath(path()));
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (what == 1)
            file.write(QByteArray(1000, 'x'));
        else if (what == 2)
            file.write(good.chopped(1));
        else if (what == 4)
            QVERIFY(file.resize(largestPassphraseFile + 1));
        file.close();
    }
    const QByteArray before = bytes();
    QVERIFY(m_store->exists());
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("[storage]"));
    QCOMPARE(put(*m_store, QStringLiteral("b"), "x").error().kind, ErrorKind::Storage);
    QCOMPARE(waitFor(m_store->unlock(secretOf("correct horse battery"))).error().kind, ErrorKind::Storage);
    QCOMPARE(bytes(), before);
}

void TestPassphraseFileStore::survivesAFullDisk()
{
#ifdef Q_OS_UNIX
    make();
    const QByteArray before = bytes();
    // A file can grow to this and no more: as on a full disk, writing fails half-way.
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    rlimit narrow = limit;
    narrow.rlim_cur = 4096;
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &narrow);
    const Result<void> written =
        waitFor(m_store->write(QStringLiteral("big"), Secret(QByteArray(8192, 'x')), nullptr));
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_DFL);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QCOMPARE(bytes(), before);
    QCOMPARE(look(*m_store, QStringLiteral("a")), QByteArray("first"));
    QCOMPARE(
        QDir(m_folder->filePath(QStringLiteral("data"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
    QSKIP("This system limits no file's size");
#endif
}

void TestPassphraseFileStore::saysThatTheFolderCantBeMade()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<void> made = waitFor(m_store->create(secretOf("correct horse battery")));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Storage);
    QVERIFY(!m_store->isUnlocked());
}

void TestPassphraseFileStore::writesOfTwoProcesses()
{
    make();
    std::vector<std::unique_ptr<QProcess>> others;
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        others.back()->start(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--write-many"), path(), name});
    }
    for (int i = 0; i < entriesOfEach; ++i)
        QVERIFY(put(*m_store, QStringLiteral("ours/%1").arg(i), "ours"));
    for (const auto &other : others) {
        QTRY_VERIFY_WITH_TIMEOUT(other->state() == QProcess::NotRunning, 60'000);
        QCOMPARE(other->error(), QProcess::UnknownError); // none
        QCOMPARE(other->exitCode(), 0);
    }
    for (int i = 0; i < entriesOfEach; ++i) {
        QCOMPARE(look(*m_store, QStringLiteral("ours/%1").arg(i)), QByteArray("ours"));
        QCOMPARE(look(*m_store, QStringLiteral("one/%1").arg(i)), QByteArray("theirs"));
        QCOMPARE(look(*m_store, QStringLiteral("two/%1").arg(i)), QByteArray("theirs"));
    }
}

void TestPassphraseFileStore::heedsACancellation()
{
    make();
    Cancellation cancellation;
    cancellation.request();
    const Result<void> written = waitFor(m_store->write(QStringLiteral("b"), secretOf("x"), &cancellation));
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(look(*m_store, QStringLiteral("b")), QByteArray("[not_found]"));
}

void TestPassphraseFileStore::keepsTheEventLoopGoing()
{
    // At its real cost: the window has to go on painting meanwhile.
    PassphraseFileStore store(path());
    bool turned = false;
    bool ended = false;
    QMetaObject::invokeMethod(this, [&] { turned = !ended; }, Qt::QueuedConnection);
    QVERIFY(waitFor(store.create(secretOf("correct horse battery"))));
    ended = true;
    QVERIFY(turned);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write-many"))
        return writeMany(arguments.value(2), arguments.value(3));
    TestPassphraseFileStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_passphrasefilestore.moc"
