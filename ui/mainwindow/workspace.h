#pragma once

#include "ui/mainwindow/navigation.h"

#include <QWidget>

class QStackedWidget;

namespace clientsmith::ui {

class AccountBanner;
class AccountDesk;
class ClientActions;
class ClientsPage;
class KeychainCheck;
class InterruptedCard;
class Language;
class SettingsPage;

/// One account's side of the window: navigation, banner, pages.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    struct Place
    {
        Navigation::Place page = Navigation::Place::Clients;
        QString chosenClient;
    };

    /// Shows \p desk, which outlives it.
    Workspace(AccountDesk &desk, Language &language, QWidget *parent = nullptr);

    void go(Navigation::Place place);
    /// Where the person is, for the same workspace built anew.
    Place place() const;
    void resume(const Place &place);
    void focusSearch();
    /// What can be done with the chosen client.
    ClientActions &clientActions();

Q_SIGNALS:
    void createRequested();
    void signInRequested();
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    KeychainCheck &m_check;
    Navigation *m_navigation;
    AccountBanner *m_banner;
    QStackedWidget *m_pages;
    ClientsPage *m_clients;
    InterruptedCard *m_interrupted;
    SettingsPage *m_settings;
};

} // namespace clientsmith::ui
