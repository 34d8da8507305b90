#pragma once

#include "core/base/error.h"
#include "core/dintero/apiclient.h"
#include "ui/theme/theme.h"

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
class Language;
class SignInController;
class SignInPage;
class StartPage;
class Workspace;

/// The window: the two doors, the sign-in, or an account's workspace, and the menus.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Remembers its size and the theme in \p settings.
    MainWindow(Theme &theme, Language &language, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the wizard over the given window.
    void setCreateClient(std::function<void(QWidget *)> createClient);
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose);

    /// \p error is why nothing else can be shown.
    void showStart(const std::optional<Error> &error = {});
    SignInPage *showSignIn(SignInController &controller);
    void showAccount(AccountDesk &desk);
    /// Takes the pages down, so that what they show can go.
    void showNothing();

Q_SIGNALS:
    void demoRequested();
    void signInRequested();
    void backToStartRequested();
    /// Sign out, or leave the demo.
    void leaveRequested();
    /// The chosen client is to be given a new secret, or to be deleted.
    void rotateRequested(const clientsmith::dintero::ApiClient &client);
    void deleteRequested(const clientsmith::dintero::ApiClient &client);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildCountdown();
    QMenu *buildThemeMenu();
    /// Builds what is in the window in the language that is spoken now.
    void speakAnew();
    void setPage(QWidget *page);
    void setWorkspace(Workspace *workspace, bool demo);
    void createClient();
    void showAbout();

    Theme &m_theme;
    Language &m_language;
    QSettings &m_settings;
    std::function<void(QWidget *)> m_createClient;
    std::function<bool()> m_mayClose;
    QPointer<Workspace> m_workspace;
    AccountDesk *m_desk = nullptr;
    SignInController *m_signIn = nullptr;
    std::optional<Error> m_startError;
    /// Its entries are the workspace's.
    QMenu *m_clientMenu = nullptr;
    QAction *m_create = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_find = nullptr;
    QAction *m_goSettings = nullptr;
    QAction *m_goClients = nullptr;
};

} // namespace clientsmith::ui
