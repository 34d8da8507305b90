#include "ui/settings/settingspage.h"

#include "core/accounts/accountstore.h"
#include "ui/settings/facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/taborder.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int readableWidth = 720;

} // namespace

SettingsPage::SettingsPage(const Account &account, const AccountOverview &overview, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(readableWidth + 6 * grid);
    auto *title = new QLabel(tr("Settings"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(title);
    column->addWidget(accountCard(account, overview));
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // Arrow keys scroll what doesn't fit.
    scroll->setFocusPolicy(Qt::TabFocus);
    setRole(scroll, "ring", true);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    chainTabsAsLaidOut(*this);
}

QWidget *SettingsPage::accountCard(const Account &account, const AccountOverview &overview)
{
    auto *card = new Card(tr("Account"), this);
    Facts facts(card->body());
    facts.addText(tr("Business name"),
        account.businessName.isEmpty() ? tr("The provider doesn't tell") : account.businessName,
        "settingsBusinessName");
    facts.addCopyable(tr("Account ID"), account.id.text(), "settingsAccountId");
    facts.addWidget(tr("Environment"), new Badge(Badge::kindOf(account.id.environment())));
    if (overview.partner) {
        facts.addText(tr("Acting partner"),
            overview.partner->businessName.isEmpty()
                ? overview.partner->id.text()
                : QStringLiteral("%1, %2").arg(overview.partner->businessName, overview.partner->id.text()),
            "settingsPartner");
    }
    if (account.isByToken()) {
        const QString expiry = QLocale().toString(overview.tokenExpiry.toLocalTime(), QLocale::ShortFormat);
        facts.addText(tr("Signed in with"), tr("An access token, until %1").arg(expiry), "settingsToken");
    } else {
        facts.addCopyable(tr("Signed in with client"), account.clientId, "settingsClientId");
    }
    facts.addCopyable(tr("API address"), overview.origin, "settingsOrigin");
    const QString sandbox = tr("The demo, a provider inside this program. Nothing leaves this computer, and "
                               "all of it is gone when you leave.");
    facts.addText(tr("Sign-in"),
        overview.demo       ? sandbox
            : overview.kept ? tr("Kept until you sign out.")
                            : tr("In memory only. Gone when you quit."),
        "settingsSignIn");
    return card;
}

} // namespace clientsmith::ui
