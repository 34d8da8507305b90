#include "ui/theme/portalscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFileInfo>

namespace clientsmith::ui {

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
/// A window in the wrong theme is worse than one that comes this much later.
constexpr int patienceMs = 200;

/// Without one, asking for it would start one, which nobody else is on and which stays when we end.
bool hasSessionBus()
{
    // Where libdbus looks before it starts one.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
        (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus")));
}

/// The portal's Read wraps its answer in a variant twice.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool meansDark(const QVariant &value)
{
    return unwrapped(value).toUInt() == 1;
}

class PortalScheme final : public SystemScheme
{
    Q_OBJECT
public:
    explicit PortalScheme(const QVariant &value)
    {
        setDark(meansDark(value));
        QDBusConnection::sessionBus().connect({}, QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
            SLOT(settingChanged(QString, QString, QDBusVariant)));
    }

public Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == appearance && key == colorScheme)
            setDark(meansDark(value.variant()));
    }
};

} // namespace

std::unique_ptr<SystemScheme> createPortalScheme()
{
    if (!hasSessionBus())
        return nullptr;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return nullptr;
    QDBusMessage read = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Settings"),
        QStringLiteral("Read"));
    read.setArguments({appearance, colorScheme});
    const QDBusMessage answer = bus.call(read, QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return nullptr;
    return std::make_unique<PortalScheme>(answer.arguments().constFirst());
}

} // namespace clientsmith::ui

#include "portalscheme.moc"
