#pragma once

#include <QFrame>

class QLabel;

namespace clientsmith {
struct Account;
}

namespace clientsmith::ui {

class Badge;

/// Whose account this is, always in sight: business name, account id, TEST or PRODUCTION, and DEMO in the
/// demo.
class AccountBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit AccountBanner(QWidget *parent = nullptr);

    void setAccount(const Account &account, bool demo);

private:
    QLabel *m_businessName;
    QLabel *m_accountId;
    Badge *m_environment;
    Badge *m_demo;
};

} // namespace clientsmith::ui
