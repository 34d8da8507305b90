#pragma once

#include "ui/application/accountdesk.h"
#include "ui/application/clientnews.h"
#include "ui/application/world.h"
#include "ui/language/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/passphrase/unlockprompt.h"
#include "ui/preferences/preferences.h"
#include "ui/signin/signincontroller.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <vector>

class QSessionManager;

namespace clientsmith {
class LogFile;
} // namespace clientsmith

namespace clientsmith::ui {

class SignOutDialog;

/// How a client is created: the wizard, seen from here.
struct ClientCreation
{
    /// Opens the window.
    std::function<void(
        Services services, AccountSession &session, bool demo, QWidget *parent, const ClientNews &news)>
        open;
    /// True while work goes on that uses the session, with or without a window.
    std::function<bool()> isBusy;
};

struct StartOptions
{
    bool demo = false;
    /// The account to open; empty for the one that was open last.
    QString accountId;
};

/// The running program: owns the world it works in, the signed-in account and its work, and the window.
class Application final : public QObject
{
    Q_OBJECT
public:
    /// \p settings is for sizes and choices; no secret goes there.
    Application(Theme &theme, Language &language, QSettings &settings, WorldFactory makeWorld,
        ClientCreation creation);
    ~Application() override;

    /// What *Copy diagnostics* reads the last failures from; outlives the program's end.
    void setLogFile(const LogFile *log) { m_log = log; }
    void start(const StartOptions &options);
    MainWindow &window() { return *m_window; }
    /// The account that is open, if one is.
    AccountDesk *desk() { return m_desk.get(); }
    World *world() { return m_world.get(); }
    /// Closes every dialog; false if one of them stays because the person isn't done with it.
    bool mayClose();
    /// After the event loop has ended: ends what runs, and leaves the world. Needs a living QApplication.
    void shutDown();

Q_SIGNALS:
    /// An account's workspace is in the window.
    void accountOpened();

private:
    enum class SignInTo { OpenAccount, Another };
    /// Whether the account is opened again without anybody typing.
    enum class Parting { Keep, Forget };

    void connectWindow();
    void connectPreferences(Theme &theme);
    void openLogFolder();
    void copyDiagnostics();
    ClientNews clientNews();
    std::vector<WebsiteUse> websiteUses(const dintero::WebsiteUrl &website) const;
    void openClientAction(ClientAction action, const std::vector<ListedClient> &clients);
    void openVerification(const std::vector<ListedClient> &clients);
    void openCopyFor(const ListedClient &client);
    void openExport(const std::vector<ListedClient> &clients);
    void openReplacement(const ListedClient &old);
    /// Goes back to the checklist once the new client's secret is handed out.
    void connectReplacements();
    void resumeReplacement(const QString &oldId);
    void openRotation(const dintero::ApiClient &client);
    void openDeletion(const std::vector<ListedClient> &clients);
    void openHandover(CredentialsJob *job, FlowKind kind);
    void commitData(QSessionManager &manager);
    QCoro::Task<> enter(WorldKind kind);
    void adopt(std::unique_ptr<World> world);
    void openFirstAccount();
    void openKept(const Account &account);
    /// \p tokenExpiry is invalid unless it is a session on an access token.
    void openAccount(
        const Account &account, TokenSource source, bool kept, const QDateTime &tokenExpiry = {});
    void open(std::unique_ptr<AccountDesk> desk);
    TokenSource keptSource(const Account &account);
    /// The open account, or the partner who acts for it.
    const Account &signedInAccount() const;
    AccountChoices accountChoices();
    QCoro::Task<> switchTo(QString accountId);
    void reopen(const QString &accountId);
    QCoro::Task<> chooseMerchant();
    /// After signing out: another account that needs no typing, or the first page.
    void openNextAccount();
    QCoro::Task<> actFor(dintero::AccountSettings merchant);
    void stopActing();
    void showStart();
    void showSignIn(SignInTo to);
    QCoro::Task<> finishSignIn();
    void askToLeave();
    QCoro::Task<> signOut(QPointer<SignOutDialog> question, bool withSecret);
    /// Ends what runs for the account and waits for it.
    QCoro::Task<> closeAccount(Parting parting);
    void forgetParked(const dintero::AccountId &account);
    QCoro::Task<> leaveWorld();
    QCoro::Task<> end();

    /// While it waits for what can't tell when it is done.
    static constexpr std::chrono::milliseconds lookAgainAfter{10};

    QSettings &m_settings;
    WorldFactory m_makeWorld;
    ClientCreation m_creation;
    /// Requested when the program ends.
    Cancellation m_end;
    std::unique_ptr<World> m_world;
    std::unique_ptr<SignInController> m_signIn;
    std::unique_ptr<AccountDesk> m_desk;
    /// Accounts whose sign-in is kept nowhere, while another one is in the window. Nothing runs for them.
    std::vector<std::unique_ptr<AccountDesk>> m_parked;
    Preferences m_preferences;
    const LogFile *m_log = nullptr;
    std::unique_ptr<MainWindow> m_window;
    UnlockPrompt m_unlockPrompt;
    QString m_wantedAccount;
    /// One change of account or world at a time.
    bool m_switching = false;
};

} // namespace clientsmith::ui
