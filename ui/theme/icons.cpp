#include "ui/theme/icons.h"

#include "ui/theme/colors.h"

#include <QColor>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace clientsmith::ui {

namespace {

QPixmap render(const QString &name, const QSize &pixels, const QColor &color)
{
    const QString key = QStringLiteral("clientsmith/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    if (pixels.isEmpty())
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    // A rectangle that is wider than high leaves its right side empty: room before a button's text.
    renderer.render(&painter, QRectF(0, 0, pixels.height(), pixels.height()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QLatin1String name, bool onAccent)
        : m_name(name)
        , m_onAccent(onAccent)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (rect.isEmpty()) // a button that has no room yet
            return;
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, render(m_name, rect.size() * ratio, color(mode, state)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(m_name, size, color(mode, state));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap = render(m_name, size, color(mode, state));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("clientsmith"); }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return colors().disabledText;
        case QIcon::Selected:
            return m_onAccent ? colors().onAccent : colors().accentText;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_onAccent ? colors().onAccent : state == QIcon::On ? colors().accentText : colors().text;
    }

    QString m_name;
    bool m_onAccent;
};

} // namespace

QIcon themedIcon(QLatin1String name)
{
    return QIcon(new ThemedIconEngine(name, false));
}

QIcon themedIconOnAccent(QLatin1String name)
{
    return QIcon(new ThemedIconEngine(name, true));
}

QPixmap iconPixmap(QLatin1String name, int size, const QColor &color, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    QPixmap pixmap = render(name, QSize(pixels, pixels), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace clientsmith::ui
