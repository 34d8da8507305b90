#pragma once

#include "core/accounts/accountstore.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace clientsmith::ui {

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
    /// On whose sign-in the work is done, at a merchant's account.
    std::optional<Account> partner = {};
};

/// *Settings*: who is signed in to what.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const Account &account, const AccountOverview &overview, QWidget *parent = nullptr);

private:
    QWidget *accountCard(const Account &account, const AccountOverview &overview);
};

} // namespace clientsmith::ui
