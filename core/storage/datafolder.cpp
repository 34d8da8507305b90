#include "core/storage/datafolder.h"

#include <QDir>
#include <QFile>

namespace clientsmith {

Result<void> ensureDataFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return Failure(makeStorageError(
            StorageTrouble::Unwritable, QStringLiteral("The data folder %1 can't be made").arg(folder)));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace clientsmith
