#pragma once

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace clientsmith {
struct Account;
} // namespace clientsmith

namespace clientsmith::ui {

class InlineMessage;
class KeychainCheck;
class ProgressLine;

/// What the settings page says about the account beside its name.
struct AccountOverview
{
    QString origin;
    QString dataFolder;
    /// Whether the sign-in outlives the program.
    bool kept = true;
    bool demo = false;
    /// When the session's access token runs out; invalid when it is signed in with a client id and secret.
    QDateTime tokenExpiry = {};
};

/// *Settings*: who is signed in to what, and where secrets are kept.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    /// Listens to \p check, which outlives the page.
    SettingsPage(const Account &account, const AccountOverview &overview, KeychainCheck &check,
        QWidget *parent = nullptr);

private:
    QWidget *accountCard(const Account &account, const AccountOverview &overview);
    QWidget *keychainCard(const AccountOverview &overview);
    void checkStarted();
    void checkFinished();

    KeychainCheck &m_check;
    QPushButton *m_test;
    ProgressLine *m_progress;
    InlineMessage *m_message;
};

} // namespace clientsmith::ui
