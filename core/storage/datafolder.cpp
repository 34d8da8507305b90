#include "core/storage/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace clientsmith {

Result<void> ensureDataFolder(const QString &folder)
{
    QStringList missing;
    for (QString at = QDir::cleanPath(QDir(folder).absolutePath()); !QDir(at).exists();) {
        missing.prepend(at);
        const QString parent = QFileInfo(at).path();
        if (parent == at)
            break;
        at = parent;
    }
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    for (const QString &part : missing) {
        // Another process may be making it too.
        if (!QDir().mkdir(part, ownerOnly) && !QDir(part).exists())
            return Failure(makeStorageError(
                StorageTrouble::Unwritable, QStringLiteral("The data folder %1 can't be made").arg(folder)));
    }
    return {};
}

} // namespace clientsmith
