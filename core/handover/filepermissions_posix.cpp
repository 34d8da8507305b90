#include "core/handover/filepermissions.h"

#include <QFileDevice>

namespace clientsmith {

bool keepFromOthers(QFileDevice &file)
{
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        (file.permissions() & others) == QFileDevice::Permissions();
}

} // namespace clientsmith
