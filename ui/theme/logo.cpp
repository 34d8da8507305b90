#include "ui/theme/logo.h"

#include <QPainter>
#include <QSvgRenderer>

namespace clientsmith::ui {

QPixmap logoPixmap(int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/clientsmith.svg"));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon logoIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 64, 128})
        icon.addPixmap(logoPixmap(size, 1));
    return icon;
}

} // namespace clientsmith::ui
