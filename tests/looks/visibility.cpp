#include "tests/looks/visibility.h"

#include "tests/looks/finding.h"

#include <QAbstractScrollArea>
#include <QWidget>

namespace clientsmith::test {

bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !seenPart(widget, widget.rect()).isEmpty();
}

QRect seenPart(const QWidget &widget, const QRect &area)
{
    QRect rest = area & widget.rect();
    const QWidget *at = &widget;
    while (!at->isWindow() && at->parentWidget() != nullptr) {
        rest.translate(at->pos());
        at = at->parentWidget();
        rest &= at->rect();
    }
    return rest;
}

const QWidget *viewportAround(const QWidget &widget)
{
    for (const QWidget *at = &widget; !at->isWindow() && at->parentWidget() != nullptr;
        at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (area != nullptr && area->viewport() == at)
            return at;
    }
    return nullptr;
}

QString pathOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at != nullptr; at = at->isWindow() ? nullptr : at->parentWidget()) {
        const QString name = at->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
            names.prepend(name);
        else if (at == &widget || at->isWindow())
            names.prepend(QString::fromLatin1(at->metaObject()->className()));
    }
    return names.join(u'/');
}

} // namespace clientsmith::test
