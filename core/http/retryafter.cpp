#include "core/http/retryafter.h"

#include <QLocale>

namespace clientsmith {

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr qint64 day = 24LL * 60 * 60;
    const QByteArray trimmed = value.trimmed();
    bool isNumber = false;
    qint64 seconds = trimmed.toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime date = QLocale::c().toDateTime(
            QString::fromLatin1(trimmed), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        date.setTimeSpec(Qt::UTC);
        if (!date.isValid())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(qBound<qint64>(0, seconds, day));
}

} // namespace clientsmith
