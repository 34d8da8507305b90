#include "ui/widgets/accountbanner.h"

#include "core/accounts/accountstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clientsmith::ui {

AccountBanner::AccountBanner(QWidget *parent)
    : QFrame(parent)
    , m_businessName(new QLabel(this))
    , m_accountId(new QLabel(this))
    , m_environment(new Badge(Badge::Kind::Test, this))
    , m_demo(new Badge(Badge::Kind::Demo, this))
{
    setObjectName(QStringLiteral("accountBanner"));
    m_businessName->setObjectName(QStringLiteral("bannerBusinessName"));
    m_accountId->setObjectName(QStringLiteral("bannerAccountId"));
    m_environment->setObjectName(QStringLiteral("bannerEnvironment"));
    m_demo->setObjectName(QStringLiteral("bannerDemo"));
    setRole(this, "banner", true);
    setRole(m_businessName, "textStyle", QStringLiteral("heading"));
    setRole(m_accountId, "textStyle", QStringLiteral("mono"));
    m_businessName->setTextFormat(Qt::PlainText);
    m_accountId->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * grid, grid + 2, 3 * grid, grid + 2);
    row->setSpacing(grid + 4);
    row->addWidget(m_businessName);
    row->addWidget(m_accountId);
    row->addStretch();
    row->addWidget(m_demo);
    row->addWidget(m_environment);
}

void AccountBanner::setAccount(const Account &account, bool demo)
{
    m_businessName->setText(account.businessName.isEmpty() ? tr("Account") : account.businessName);
    m_accountId->setText(account.id.text());
    m_accountId->setAccessibleName(tr("Account id %1").arg(account.id.text()));
    m_environment->setKind(Badge::kindOf(account.id.environment()));
    m_demo->setVisible(demo);
    setRole(this, "production", account.id.environment() == dintero::Environment::Production);

    QString spoken =
        tr("%1, account %2, %3").arg(m_businessName->text(), m_accountId->text(), m_environment->text());
    if (demo)
        spoken += QStringLiteral(", ") + m_demo->text();
    setAccessibleName(spoken);
}

} // namespace clientsmith::ui
