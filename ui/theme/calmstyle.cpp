#include "ui/theme/calmstyle.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace clientsmith::ui {

CalmStyle::CalmStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    qApp->installEventFilter(this);
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut)
        return m_altHeld;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon CalmStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Each menu bar has one, which Qt would read from a file, with a look through all of its plugins.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return themedIcon(QLatin1String("more"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

bool CalmStyle::eventFilter(QObject *watched, QEvent *event)
{
    bool held = m_altHeld;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            held = event->type() == QEvent::KeyPress;
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        held = false;
    }
    if (held != m_altHeld) {
        m_altHeld = held;
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets)
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace clientsmith::ui
