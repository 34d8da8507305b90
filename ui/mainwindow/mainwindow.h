#pragma once

#include "core/base/error.h"
#include "ui/accounts/accountchoice.h"
#include "ui/clients/clientactions.h"
#include "ui/mainwindow/navigation.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QSettings;
class QStackedWidget;

namespace clientsmith::ui {

class AccountDesk;
class AccountMenu;
class Language;
class Preferences;
class SignInController;
class SignInPage;
class StartPage;
class StatusLine;
class Workspace;

/// The window: the two doors, the sign-in, or an account's workspace, and the menus.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Remembers its size and its page in \p settings.
    MainWindow(Language &language, Preferences &preferences, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the wizard over the given window.
    void setCreateClient(std::function<void(QWidget *)> createClient);
    /// Asked for what the account menu offers.
    void setAccountChoices(std::function<AccountChoices()> choices);
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose);

    /// \p error is why nothing else can be shown.
    void showStart(const std::optional<Error> &error = {});
    SignInPage *showSignIn(SignInController &controller);
    /// Where the window was before: its page, but not what was chosen there.
    void showAccount(AccountDesk &desk);
    /// Takes the pages down, so that what they show can go.
    void showNothing();
    /// What the person has asked for is done, and nothing else shows it.
    void say(const QString &sentence);

Q_SIGNALS:
    void demoRequested();
    /// To the open account again, if there is one.
    void signInRequested();
    void backToStartRequested();
    void accountChosen(const QString &accountId);
    void anotherSignInRequested();
    void merchantRequested();
    /// A partner stops acting for a merchant.
    void partnerRequested();
    void logFolderRequested();
    void diagnosticsRequested();
    /// Sign out, or leave the demo.
    void leaveRequested();
    /// Something is to be done with the chosen clients.
    void clientActionRequested(
        clientsmith::ui::ClientAction action, const std::vector<clientsmith::ui::ListedClient> &clients);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    QMenu *buildAccountMenu();
    QMenu *buildViewMenu();
    QMenu *buildHelpMenu();
    QAction *addEntry(QMenu *menu, const QString &text, const char *objectName,
        const QList<QKeySequence> &shortcuts, std::function<void()> chosen);
    /// Made when it is needed first.
    StatusLine &statusLine();
    /// In the language that is spoken now.
    void renewStatusLine();
    QMenu *buildThemeMenu();
    /// Builds what is in the window in the language that is spoken now.
    void speakAnew();
    void setPage(QWidget *page);
    void setWorkspace(Workspace *workspace, bool demo);
    void createClient();
    void showAbout();
    void showShortcuts();
    void restorePlace();

    Language &m_language;
    Preferences &m_preferences;
    QSettings &m_settings;
    std::function<void(QWidget *)> m_createClient;
    std::function<AccountChoices()> m_accountChoices;
    std::function<bool()> m_mayClose;
    QPointer<Workspace> m_workspace;
    StatusLine *m_statusLine = nullptr;
    AccountDesk *m_desk = nullptr;
    SignInController *m_signIn = nullptr;
    std::optional<Error> m_startError;
    /// Its entries are the workspace's.
    QMenu *m_clientMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    /// Before it come the workspace's.
    QAction *m_theme = nullptr;
    AccountMenu *m_accountMenu = nullptr;
    Navigation::Place m_place = Navigation::Place::Clients;
    QAction *m_switch = nullptr;
    QAction *m_create = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_find = nullptr;
    QAction *m_goSettings = nullptr;
    QAction *m_goClients = nullptr;
    QAction *m_goActivity = nullptr;
    QAction *m_goPreferences = nullptr;
};

} // namespace clientsmith::ui
