#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace clientsmith::ui {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

/// Long enough to be asked what it says, too short to be met by somebody who looks around.
constexpr std::chrono::seconds announcementLife(5);

/// A notification that nobody sees. Before Qt 6.8 there is no other way to say something: Qt tells the
/// accessibility bus nothing of alerts, and Orca leaves a changed name unsaid unless it is the focus's, but
/// it reads each notification that appears.
class Announcement final : public QWidget
{
public:
    Announcement(const QString &text, QWidget *window)
        : QWidget(window)
    {
        setObjectName(QStringLiteral("announcement"));
        setAccessibleName(text);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(1, 1);
        QTimer::singleShot(announcementLife, this, &QObject::deleteLater);
    }
};

QAccessibleInterface *makeAccessible(const QString &key, QObject *object)
{
    Q_UNUSED(key)
    auto *announcement = dynamic_cast<Announcement *>(object);
    return announcement == nullptr ? nullptr : new QAccessibleWidget(announcement, QAccessible::Notification);
}

void say(QWidget &widget, const QString &text)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    if (widget.hasFocus())
        return; // its new name is said
    // One for each: a notification that is given another text is read as that text twice.
    (new Announcement(text, widget.window()))->show();
}

#else

void say(QWidget &widget, const QString &text)
{
    QAccessibleAnnouncementEvent event(&widget, text);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace

void announce(QWidget *widget, const QString &text)
{
    if (widget->accessibleName() == text)
        return;
    widget->setAccessibleName(text);
    if (QAccessible::isActive() && !text.isEmpty())
        say(*widget, text);
}

void announceOnce(QWidget &window, const QString &text)
{
    if (QAccessible::isActive())
        say(window, text);
}

} // namespace clientsmith::ui
