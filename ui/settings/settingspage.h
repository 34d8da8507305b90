#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace clientsmith {
struct Account;
} // namespace clientsmith

namespace clientsmith::ui {

class InlineMessage;
class KeychainCheck;
class Language;
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
        Language &language, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *accountCard(const Account &account, const AccountOverview &overview);
    QWidget *keychainCard(const AccountOverview &overview);
    QWidget *languageCard(Language &language);
    /// Says what is in use now: the wizard may have made the file meanwhile.
    void showStore();
    void makeEncryptedFile();
    void checkStarted();
    void checkFinished();

    KeychainCheck &m_check;
    QLabel *m_store = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_note;
    QPushButton *m_useFile;
    QPushButton *m_test;
    ProgressLine *m_progress;
    InlineMessage *m_message;
};

} // namespace clientsmith::ui
