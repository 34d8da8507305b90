#include "core/provisioning/journalowner.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace clientsmith {

JournalOwner::JournalOwner(const QString &folder)
    : m_folder(folder)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalOwner::~JournalOwner() = default;

Result<QString> JournalOwner::hold()
{
    if (m_lock)
        return QString(m_name);
    if (!QDir().mkpath(m_folder))
        return Failure(makeStorageError(
            StorageTrouble::Unwritable, QStringLiteral("The folder %1 can't be made").arg(m_folder)));
    auto lock = std::make_unique<QLockFile>(path(m_name));
    // Never stale by age: a flow may wait for a person for hours.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return Failure(makeStorageError(
            StorageTrouble::Unwritable, QStringLiteral("The folder %1 can't be written").arg(m_folder)));
    m_lock = std::move(lock);
    return QString(m_name);
}

bool JournalOwner::isGone(const QString &name) const
{
    if (name == m_name)
        return m_lock == nullptr;
    if (!QFileInfo::exists(path(name)))
        return true;
    // Every file counts as old here, so that the operating system's own lock on it decides alone: it is not
    // misled by a process id that was given out again, nor by a computer that has changed its name.
    QLockFile lock(path(name));
    lock.setStaleLockTime(1);
    return lock.tryLock(0); // Unlocking removes the file.
}

QString JournalOwner::path(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".lock");
}

} // namespace clientsmith
