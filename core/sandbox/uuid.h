#pragma once

#include <QUuid>

namespace clientsmith::sandbox {

/// As the provider writes its ids: without braces.
inline QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace clientsmith::sandbox
