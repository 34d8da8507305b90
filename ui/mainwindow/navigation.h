#pragma once

#include <QFrame>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace clientsmith::ui {

/// The back office's own navigation, with what works here.
class Navigation final : public QFrame
{
    Q_OBJECT
public:
    enum class Place { Settings, Clients, Activity, Preferences };
    Q_ENUM(Place)

    explicit Navigation(bool demo, QWidget *parent = nullptr);

    void setPlace(Place place);

Q_SIGNALS:
    void placeChosen(clientsmith::ui::Navigation::Place place);
    void leaveRequested();

private:
    QToolButton *addEntry(
        QVBoxLayout *column, QLatin1String icon, const QString &text, const char *objectName, int indent);

    std::vector<QToolButton *> m_entries;
    QToolButton *m_settings;
    QToolButton *m_clients;
    QToolButton *m_activity;
    QToolButton *m_preferences;
};

} // namespace clientsmith::ui
