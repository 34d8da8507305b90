#include "ui/clipboard/macconcealedtype.h"

#include <QtGlobal>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

#include <QUtiMimeConverter>
#include <QVariant>

namespace clientsmith::ui {

namespace {

const QString mime = QStringLiteral("application/x-nspasteboard-concealed-type");
const QString uti = QStringLiteral("org.nspasteboard.ConcealedType");

class ConcealedType final : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &type) const override { return type == uti ? mime : QString(); }
    QString utiForMime(const QString &type) const override { return type == mime ? uti : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.isEmpty() ? QVariant() : QVariant(data.first());
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
};

} // namespace

void registerConcealedType()
{
    // Registers itself by existing.
    static const ConcealedType converter;
}

} // namespace clientsmith::ui

#else

namespace clientsmith::ui {

void registerConcealedType()
{
}

} // namespace clientsmith::ui

#endif
