#include "ui/mainwindow/navigation.h"

#include "ui/mainwindow/navigationentry.h"
#include "ui/theme/logo.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int navigationWidth = 224;

} // namespace

Navigation::Navigation(bool demo, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    setRole(this, "navigationPane", true);
    setFixedWidth(navigationWidth);

    auto *logo = new QLabel(this);
    logo->setPixmap(logoPixmap(24, devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Clientsmith"), this);
    setRole(name, "textStyle", QStringLiteral("heading"));
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(10, 4, 0, 0);
    brand->setSpacing(grid + 2);
    brand->addWidget(logo);
    brand->addWidget(name);
    brand->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid + 4, grid, grid + 4, grid + 4);
    column->setSpacing(2);
    column->addLayout(brand);
    column->addSpacing(2 * grid);
    m_settings = addEntry(column, QLatin1String("settings"), tr("&Settings"), "navSettings", 0);
    auto *group =
        new QLabel(tr("API && Integrations").replace(QStringLiteral("&&"), QStringLiteral("&")), this);
    group->setObjectName(QStringLiteral("navGroup"));
    group->setIndent(3 * grid + 14);
    group->setContentsMargins(0, grid, 0, 2);
    setRole(group, "textStyle", QStringLiteral("caption"));
    column->addWidget(group);
    m_clients = addEntry(column, QLatin1String("key"), tr("API cl&ients"), "navClients", 3 * grid + 2);
    column->addSpacing(grid);
    m_activity = addEntry(column, QLatin1String("activity"), tr("Activit&y"), "navActivity", 0);
    m_preferences = addEntry(column, QLatin1String("sliders"), tr("&Preferences"), "navPreferences", 0);
    column->addStretch();
    auto *leave = addEntry(
        column, QLatin1String("signout"), demo ? tr("&Leave the demo") : tr("Sign &out"), "navLeave", 0);
    leave->setCheckable(false);

    connect(m_settings, &QToolButton::clicked, this, [this] { Q_EMIT placeChosen(Place::Settings); });
    connect(m_clients, &QToolButton::clicked, this, [this] { Q_EMIT placeChosen(Place::Clients); });
    connect(m_activity, &QToolButton::clicked, this, [this] { Q_EMIT placeChosen(Place::Activity); });
    connect(m_preferences, &QToolButton::clicked, this, [this] { Q_EMIT placeChosen(Place::Preferences); });
    connect(leave, &QToolButton::clicked, this, &Navigation::leaveRequested);
}

QToolButton *Navigation::addEntry(
    QVBoxLayout *column, QLatin1String icon, const QString &text, const char *objectName, int indent)
{
    auto *entry = new NavigationEntry(this);
    setRole(entry, "nav", true);
    entry->setObjectName(QString::fromLatin1(objectName));
    entry->setText(text);
    QString name = text;
    entry->setAccessibleName(name.remove(QLatin1Char('&')));
    entry->setIcon(themedIcon(icon));
    entry->setIconSize({iconSize + grid, iconSize});
    entry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    entry->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    entry->setMinimumHeight(4 * grid + 4);
    connect(entry, &QToolButton::toggled, this, [this, entry](bool open) {
        for (QToolButton *other : m_entries) {
            if (open && other != entry)
                other->setChecked(false);
        }
    });
    m_entries.push_back(entry);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, 0);
    row->addWidget(entry);
    column->addLayout(row);
    return entry;
}

void Navigation::setPlace(Place place)
{
    switch (place) {
    case Place::Settings:
        m_settings->setChecked(true);
        break;
    case Place::Clients:
        m_clients->setChecked(true);
        break;
    case Place::Activity:
        m_activity->setChecked(true);
        break;
    case Place::Preferences:
        m_preferences->setChecked(true);
        break;
    }
}

} // namespace clientsmith::ui
