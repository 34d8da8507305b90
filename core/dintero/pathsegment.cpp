#include "core/dintero/pathsegment.h"

#include <QUrl>

namespace clientsmith::dintero {

Result<QString> pathSegment(const QString &id)
{
    if (id.isEmpty() || id == QLatin1String(".") || id == QLatin1String("..")) {
        Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("\"%1\" is no id").arg(id));
        error.unsent = true;
        return Failure(error);
    }
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace clientsmith::dintero
