#pragma once

#include "core/base/result.h"

#include <QString>
#include <QtCore/qglobal.h>

#include <memory>

class QLockFile;

namespace clientsmith {

/// This process as the owner of journal entries: a name, and a lock file of that name which the operating
/// system gives up when the process dies, however it dies. Main thread.
class JournalOwner
{
public:
    /// \p folder is where all processes of this data folder keep their lock files; made at the first use.
    explicit JournalOwner(const QString &folder);
    ~JournalOwner();
    Q_DISABLE_COPY_MOVE(JournalOwner)

    /// The name, once the lock is held. ErrorKind::Storage if it can't be.
    Result<QString> hold();
    bool isMe(const QString &name) const { return name == m_name; }
    /// Whether the process that holds \p name is gone. Its lock file is gone then too.
    bool isGone(const QString &name) const;

private:
    QString path(const QString &name) const;

    QString m_folder;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace clientsmith
