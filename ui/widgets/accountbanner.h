#pragma once

#include "core/accounts/accountstore.h"

#include <QFrame>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace clientsmith::ui {

class Badge;
class ElidedLabel;

/// Whose account this is, always in sight: business name, account id, TEST or PRODUCTION, DEMO in the demo,
/// and whose sign-in it is where a partner acts for a merchant. Its button leads to other accounts.
class AccountBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit AccountBanner(QWidget *parent = nullptr);

    void setAccount(const Account &account, bool demo, const std::optional<Account> &partner = {});
    /// What the button opens; it outlives the banner.
    void setMenu(QMenu *menu);
    void openMenu();

private:
    ElidedLabel *m_businessName;
    QLabel *m_accountId;
    ElidedLabel *m_acting;
    QPushButton *m_switch;
    Badge *m_environment;
    Badge *m_demo;
};

} // namespace clientsmith::ui
