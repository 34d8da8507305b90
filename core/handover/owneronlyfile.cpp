#include "core/handover/owneronlyfile.h"

#include "core/handover/filepermissions.h"
#include "core/secrets/wipingallocator.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace clientsmith {

namespace {

Failure notSaved(const QString &path, const QString &why)
{
    return failure(ErrorKind::Storage, QStringLiteral("%1 was not saved: %2").arg(path, why));
}

Result<void> compare(const QString &path, const Secret &content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notSaved(path, file.errorString());
    WipedBytes bytes(content.size() + 1);
    const qint64 count = file.read(bytes.data(), static_cast<qint64>(bytes.size()));
    const Secret found{QByteArrayView(bytes.data(), static_cast<qsizetype>(std::max<qint64>(count, 0)))};
    if (!found.equals(content))
        return notSaved(path, QStringLiteral("the file holds something else than was written"));
    return {};
}

} // namespace

Result<void> requireFree(const QString &path, const Secret &content)
{
    const QFile file(path);
    if (!file.exists() || file.size() == 0 || compare(path, content))
        return {};
    return failure(ErrorKind::InvalidInput,
        QStringLiteral("%1 exists and holds something else; choose another name or move it away").arg(path));
}

Result<void> saveOwnerOnly(const QString &path, const Secret &content)
{
    // Replacing a device or a pipe by a file would break whatever uses it.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return notSaved(path, QStringLiteral("it is no regular file"));
    // Somebody else may have laid it there, to have the file where they can reach it.
    if (target.isSymLink() && !target.exists())
        return notSaved(path, QStringLiteral("it is a link that leads nowhere"));
    QSaveFile file(path);
    // Unbuffered: Qt's buffer would keep a copy that nobody wipes.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notSaved(path, file.errorString());
    // Before the first byte.
    if (!keepFromOthers(file)) {
        file.cancelWriting();
        return notSaved(path, QStringLiteral("others can read files in this folder"));
    }
    const auto size = static_cast<qint64>(content.size());
    if (file.write(content.view().data(), size) != size || !file.commit())
        return notSaved(path, file.errorString());
    return compare(path, content);
}

} // namespace clientsmith
