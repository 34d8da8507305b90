#include "ui/widgets/accountbanner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

AccountBanner::AccountBanner(QWidget *parent)
    : QFrame(parent)
    , m_businessName(new ElidedLabel(this))
    , m_accountId(new QLabel(this))
    , m_acting(new ElidedLabel(this))
    , m_switch(new QPushButton(this))
    , m_environment(new Badge(Badge::Kind::Test, this))
    , m_demo(new Badge(Badge::Kind::Demo, this))
{
    setObjectName(QStringLiteral("accountBanner"));
    m_businessName->setObjectName(QStringLiteral("bannerBusinessName"));
    m_accountId->setObjectName(QStringLiteral("bannerAccountId"));
    m_acting->setObjectName(QStringLiteral("bannerActing"));
    m_switch->setObjectName(QStringLiteral("switchAccountButton"));
    m_environment->setObjectName(QStringLiteral("bannerEnvironment"));
    m_demo->setObjectName(QStringLiteral("bannerDemo"));
    setRole(this, "banner", true);
    setRole(m_businessName, "textStyle", QStringLiteral("heading"));
    setRole(m_accountId, "textStyle", QStringLiteral("mono"));
    setRole(m_acting, "textStyle", QStringLiteral("caption"));
    m_accountId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_switch->setText(tr("S&witch account"));
    m_switch->setAccessibleName(tr("Switch account"));
    m_switch->setAccessibleDescription(tr("Opens another account, or signs in to one more"));
    m_switch->hide();
    setRole(m_switch, "menu", true);

    auto *account = new QHBoxLayout;
    account->setSpacing(grid + 4);
    account->addWidget(m_businessName);
    account->addWidget(m_accountId);
    account->addWidget(m_environment);
    account->addWidget(m_demo);
    account->addStretch(1);
    // Whose account it is comes before whose sign-in it is, which has a line of its own to be read in.
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(account);
    words->addWidget(m_acting);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * grid, grid, 3 * grid, grid);
    row->setSpacing(grid + 4);
    row->addLayout(words, 1);
    row->addWidget(m_switch, 0, Qt::AlignVCenter);
}

void AccountBanner::setAccount(const Account &account, bool demo, const std::optional<Account> &partner)
{
    const QString name = account.businessName.isEmpty() ? tr("Account") : account.businessName.simplified();
    m_businessName->setValue(name);
    m_accountId->setText(account.id.text());
    m_accountId->setAccessibleName(tr("Account id %1").arg(account.id.text()));
    m_environment->setKind(Badge::kindOf(account.id.environment()));
    m_demo->setVisible(demo);
    m_acting->setVisible(partner.has_value());
    if (partner) {
        m_acting->setValue(partner->businessName.isEmpty()
                ? tr("%1 is acting for this merchant").arg(partner->id.text())
                : tr("%1 is acting for this merchant").arg(partner->businessName.simplified()));
    }
    setRole(this, "production", account.id.environment() == dintero::Environment::Production);

    QStringList spoken{tr("%1, account %2, %3").arg(name, account.id.text(), m_environment->text())};
    if (demo)
        spoken += m_demo->text();
    if (partner)
        spoken += m_acting->text();
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void AccountBanner::setMenu(QMenu *menu)
{
    m_switch->setMenu(menu);
    m_switch->setVisible(menu != nullptr);
}

void AccountBanner::openMenu()
{
    m_switch->setFocus(Qt::ShortcutFocusReason);
    m_switch->showMenu();
}

} // namespace clientsmith::ui
