#pragma once

#include "ui/clients/clientspage.h"
#include "ui/mainwindow/navigation.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace clientsmith::ui {

class AccountBanner;
class AccountDesk;
class ActivityPage;
class ClientActions;
class KeychainCheck;
class InterruptedCard;
class Language;
class Preferences;
class PreferencesPage;
class ScrolledPage;
class SettingsPage;

/// One account's side of the window: navigation, banner, pages.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    struct Place
    {
        Navigation::Place page = Navigation::Place::Clients;
        ClientsPage::Standing clients;
    };

    /// Shows \p desk, which outlives it, as do the language and the preferences.
    Workspace(AccountDesk &desk, Language &language, Preferences &preferences, QWidget *parent = nullptr);

    void go(Navigation::Place place);
    /// Where the person is, for the same workspace built anew.
    Place place() const;
    void resume(const Place &place);
    /// Of the page that is shown, if it has one; else of the clients.
    void focusSearch();
    void focusClientSearch();
    AccountBanner &banner() { return *m_banner; }
    /// What can be done with the chosen client.
    ClientActions &clientActions();
    /// How what is shown is seen, for the menu *View*. They go with the workspace.
    QList<QMenu *> viewMenus() const;

Q_SIGNALS:
    void createRequested();
    void signInRequested();
    void leaveRequested();
    void placeChanged(clientsmith::ui::Navigation::Place place);
    void logFolderRequested();
    void diagnosticsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showClient(AccountDesk &desk, const QString &clientId);

    KeychainCheck &m_check;
    Navigation *m_navigation;
    AccountBanner *m_banner;
    QStackedWidget *m_pages;
    ClientsPage *m_clients;
    ScrolledPage *m_clientsPlace;
    InterruptedCard *m_interrupted;
    SettingsPage *m_settings;
    ActivityPage *m_activity;
    PreferencesPage *m_preferences;
    Navigation::Place m_place = Navigation::Place::Clients;
};

} // namespace clientsmith::ui
