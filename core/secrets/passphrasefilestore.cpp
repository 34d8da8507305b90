#include "core/secrets/passphrasefilestore.h"

#include "core/base/cancellation.h"
#include "core/base/onthread.h"
#include "core/handover/owneronlyfile.h"
#include "core/secrets/passphrase.h"
#include "core/storage/datafolder.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace clientsmith {

namespace {

/// Each hold of the lock is one small file read and written.
constexpr std::chrono::milliseconds lockPatience(10'000);

// What follows runs on other threads than the main one, and touches nothing but the disk and what it is
// given.

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(
            ErrorKind::KeychainUnavailable, QStringLiteral("There is no encrypted file %1").arg(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(
            ErrorKind::Storage, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    }
    QByteArray bytes = file.read(largestPassphraseFile + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > largestPassphraseFile)
        return failure(
            ErrorKind::Storage, QStringLiteral("%1 can't be read: it is no file of ours").arg(path));
    return bytes;
}

Result<void> hold(QLockFile &lock, const QString &path)
{
    if (lock.tryLock(static_cast<int>(lockPatience.count())))
        return {};
    return failure(ErrorKind::Storage,
        lock.error() == QLockFile::LockFailedError
            ? QStringLiteral("Another program holds %1 for too long").arg(path)
            : QStringLiteral("The folder of %1 can't be written").arg(path));
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

Result<PassphraseEntries> readEntries(const QString &path, const PassphraseKey &key)
{
    QLockFile lock(lockPath(path));
    // Windows replaces no file that somebody has open. A folder that can't be written has no writers either.
    if (const Result<void> held = hold(lock, path); !held && lock.error() == QLockFile::LockFailedError)
        return Failure(held.error());
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return Failure(bytes.error());
    return openPassphraseFile(*bytes, key);
}

/// With the lock held.
Result<void> save(const QString &path, const PassphraseEntries &entries, const PassphraseKey &key)
{
    const Result<QByteArray> sealed = sealPassphraseFile(entries, key);
    if (!sealed)
        return Failure(sealed.error());
    return saveOwnerOnly(path, Secret(*sealed));
}

Result<PassphraseKey> deriveFor(const QString &path, const Secret &passphrase)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return Failure(bytes.error());
    const Result<PassphraseFileHeader> header = readPassphraseFileHeader(*bytes);
    if (!header)
        return Failure(header.error());
    Result<PassphraseKey> key = PassphraseKey::derive(passphrase, header->kdf);
    if (!key)
        return key;
    // Proves the whole file, so that damage is said at once.
    const Result<PassphraseEntries> entries = openPassphraseFile(*bytes, *key);
    if (!entries)
        return Failure(entries.error());
    return key;
}

Result<PassphraseKey> createFile(const QString &path, const Secret &passphrase, KdfCost cost)
{
    Result<PassphraseKey> key = PassphraseKey::derive(passphrase, newKdfParameters(cost));
    if (!key)
        return key;
    if (const Result<void> made = ensureDataFolder(QFileInfo(path).absolutePath()); !made)
        return Failure(made.error());
    QLockFile lock(lockPath(path));
    if (const Result<void> held = hold(lock, path); !held)
        return Failure(held.error());
    // Asked under the lock: another process may have been quicker.
    if (QFileInfo::exists(path))
        return failure(
            ErrorKind::Conflict, QStringLiteral("There is an encrypted file already: %1").arg(path));
    if (const Result<void> saved = save(path, {}, *key); !saved)
        return Failure(saved.error());
    return key;
}

Result<PassphraseKey> changeFile(
    const QString &path, const Secret &current, const Secret &wanted, KdfCost cost)
{
    const Result<PassphraseKey> old = deriveFor(path, current);
    if (!old)
        return Failure(old.error());
    Result<PassphraseKey> key = PassphraseKey::derive(wanted, newKdfParameters(cost));
    if (!key)
        return key;
    QLockFile lock(lockPath(path));
    if (const Result<void> held = hold(lock, path); !held)
        return Failure(held.error());
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return Failure(bytes.error());
    const Result<PassphraseEntries> entries = openPassphraseFile(*bytes, *old);
    if (!entries)
        return Failure(entries.error());
    if (const Result<void> saved = save(path, *entries, *key); !saved)
        return Failure(saved.error());
    return key;
}

Result<void> changeEntries(
    const QString &path, const PassphraseKey &key, const std::function<bool(PassphraseEntries &)> &change)
{
    QLockFile lock(lockPath(path));
    if (const Result<void> held = hold(lock, path); !held)
        return held;
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return Failure(bytes.error());
    Result<PassphraseEntries> entries = openPassphraseFile(*bytes, key);
    if (!entries)
        return Failure(entries.error());
    return change(*entries) ? save(path, *entries, key) : Result<void>();
}

} // namespace

PassphraseFileStore::PassphraseFileStore(const QString &path, KdfCost cost)
    : m_path(path)
    , m_cost(cost)
{
}

bool PassphraseFileStore::exists() const
{
    return QFileInfo::exists(m_path);
}

QString PassphraseFileStore::displayName() const
{
    return QStringLiteral("the encrypted file");
}

QCoro::Task<Result<void>> PassphraseFileStore::create(Secret passphrase)
{
    const Result<void> good = checkNewPassphrase(passphrase);
    if (!good)
        co_return good;
    auto work = [path = m_path, given = std::move(passphrase), cost = m_cost] {
        return createFile(path, given, cost);
    };
    const std::shared_ptr<Unlocked> unlocked = m_unlocked;
    Result<PassphraseKey> key = co_await onThread(std::move(work));
    if (!key)
        co_return Failure(key.error());
    unlocked->key = std::make_shared<const PassphraseKey>(std::move(*key));
    co_return Result<void>();
}

QCoro::Task<Result<void>> PassphraseFileStore::unlock(Secret passphrase)
{
    auto work = [path = m_path, given = std::move(passphrase)] { return deriveFor(path, given); };
    const std::shared_ptr<Unlocked> unlocked = m_unlocked;
    Result<PassphraseKey> key = co_await onThread(std::move(work));
    if (!key)
        co_return Failure(key.error());
    unlocked->key = std::make_shared<const PassphraseKey>(std::move(*key));
    co_return Result<void>();
}

QCoro::Task<Result<void>> PassphraseFileStore::changePassphrase(Secret current, Secret wanted)
{
    const Result<void> good = checkNewPassphrase(wanted);
    if (!good)
        co_return good;
    auto work = [path = m_path, old = std::move(current), given = std::move(wanted), cost = m_cost] {
        return changeFile(path, old, given, cost);
    };
    const std::shared_ptr<Unlocked> unlocked = m_unlocked;
    Result<PassphraseKey> key = co_await onThread(std::move(work));
    if (!key)
        co_return Failure(key.error());
    unlocked->key = std::make_shared<const PassphraseKey>(std::move(*key));
    co_return Result<void>();
}

QCoro::Task<Result<void>> PassphraseFileStore::write(QString key, Secret secret, Cancellation *cancellation)
{
    const auto value = std::make_shared<const Secret>(std::move(secret));
    Change change = [key, value](PassphraseEntries &entries) {
        entries.insert_or_assign(key, value->clone());
        return true;
    };
    co_return co_await apply(std::move(change), cancellation);
}

QCoro::Task<Result<void>> PassphraseFileStore::remove(QString key, Cancellation *cancellation)
{
    Change change = [key](PassphraseEntries &entries) { return entries.erase(key) != 0; };
    co_return co_await apply(std::move(change), cancellation);
}

QCoro::Task<Result<Secret>> PassphraseFileStore::read(QString key, Cancellation *cancellation)
{
    while (true) {
        const Result<Key> usable = co_await usableKey(cancellation);
        if (!usable)
            co_return Failure(usable.error());
        auto work = [path = m_path, kept = *usable] { return readEntries(path, *kept); };
        Result<PassphraseEntries> entries = co_await onThread(std::move(work));
        if (!entries) {
            if (isOutdated(*usable, entries.error()))
                continue;
            co_return Failure(entries.error());
        }
        const auto found = entries->find(key);
        if (found == entries->end())
            co_return failure(ErrorKind::NotFound, QStringLiteral("The encrypted file has no such entry"));
        Secret secret = std::move(found->second);
        co_return secret;
    }
}

QCoro::Task<Result<void>> PassphraseFileStore::apply(Change change, Cancellation *cancellation)
{
    while (true) {
        const Result<Key> usable = co_await usableKey(cancellation);
        if (!usable)
            co_return Failure(usable.error());
        auto work = [path = m_path, kept = *usable, change] { return changeEntries(path, *kept, change); };
        const Result<void> done = co_await onThread(std::move(work));
        if (done || !isOutdated(*usable, done.error()))
            co_return done;
    }
}

/// The key, after asking for the passphrase if need be.
QCoro::Task<Result<PassphraseFileStore::Key>> PassphraseFileStore::usableKey(Cancellation *cancellation)
{
    if (cancellation && cancellation->isRequested())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    if (!isUnlocked() && !exists()) {
        co_return failure(
            ErrorKind::KeychainUnavailable, QStringLiteral("There is no encrypted file %1").arg(m_path));
    }
    if (!isUnlocked() && m_prompt != nullptr) {
        const Result<void> unlocked = co_await m_prompt->unlock(*this, cancellation);
        if (!unlocked)
            co_return Failure(unlocked.error());
    }
    Key key = m_unlocked->key;
    if (!key)
        co_return failure(
            ErrorKind::KeychainLocked, QStringLiteral("The encrypted file %1 is locked").arg(m_path));
    co_return key;
}

/// Whether \p key no longer fits, because another process has changed the passphrase. Then it is forgotten.
bool PassphraseFileStore::isOutdated(const Key &key, const Error &error)
{
    if (error.kind != ErrorKind::KeychainLocked)
        return false;
    if (m_unlocked->key == key)
        lock();
    return true;
}

} // namespace clientsmith
