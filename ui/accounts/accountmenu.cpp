#include "ui/accounts/accountmenu.h"

#include "ui/theme/theme.h"

#include <utility>

namespace clientsmith::ui {

namespace {

constexpr int iconSide = 16;
constexpr int lastNumberKey = 9;
/// A longer name would fill the screen.
constexpr int longestName = 40;

QString nameOf(const Account &account)
{
    QString name = account.businessName.simplified();
    if (name.size() > longestName)
        name = name.left(longestName) + QStringLiteral("…");
    return name;
}

/// For a menu, where & marks a letter.
QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

AccountMenu::AccountMenu(const QString &title, std::function<AccountChoices()> choices, QWidget *parent)
    : QMenu(title, parent)
    , m_choices(std::move(choices))
{
    setObjectName(QStringLiteral("accountMenu"));
    setAccessibleName(tr("Accounts"));
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::renew);
}

void AccountMenu::renew()
{
    clear();
    const AccountChoices choices = m_choices();
    int number = 0;
    for (const AccountChoice &choice : choices.accounts)
        addAccount(choice, ++number);
    addSeparator();
    const auto add = [this](const QString &text, const char *objectName, QLatin1String icon,
                         void (AccountMenu::*chosen)()) {
        QAction *action = addAction(themedIcon(icon), text);
        action->setObjectName(QString::fromLatin1(objectName));
        connect(action, &QAction::triggered, this, chosen);
    };
    if (choices.actingPartner) {
        const Account &partner = *choices.actingPartner;
        add(nameOf(partner).isEmpty() ? tr("Stop acting for the merchant, &back to %1").arg(partner.id.text())
                                      : tr("Stop acting for the merchant, &back to %1 (%2)")
                                            .arg(escaped(nameOf(partner)), partner.id.text()),
            "actionStopActing", QLatin1String("arrow-left"), &AccountMenu::partnerWanted);
    }
    if (choices.canActForMerchants)
        add(tr("Act for a &merchant…"), "actionActForMerchant", QLatin1String("account"),
            &AccountMenu::merchantWanted);
    if (choices.canSignIn)
        add(tr("&Sign in to another account…"), "actionSignInToAnother", QLatin1String("plus"),
            &AccountMenu::anotherWanted);
}

void AccountMenu::addAccount(const AccountChoice &choice, int number)
{
    const bool production = choice.account.id.environment() == dintero::Environment::Production;
    const QString id = choice.account.id.text();
    const QString environment = production ? tr("PRODUCTION") : tr("TEST");
    const QString name = escaped(nameOf(choice.account));
    QString text;
    if (choice.isOpen)
        text = name.isEmpty() ? tr("%1, %2 (open)").arg(id, environment)
                              : tr("%1, %2, %3 (open)").arg(name, id, environment);
    else if (choice.isInterrupted)
        text = name.isEmpty() ? tr("%1, %2: work was interrupted there").arg(id, environment)
                              : tr("%1, %2, %3: work was interrupted there").arg(name, id, environment);
    else
        text =
            name.isEmpty() ? tr("%1, %2").arg(id, environment) : tr("%1, %2, %3").arg(name, id, environment);
    QAction *action = addAction(text);
    action->setObjectName(QStringLiteral("actionAccount") + id);
    const Tone &tone = production ? colors().production : colors().neutral;
    action->setIcon(QIcon(iconPixmap(production ? QLatin1String("production") : QLatin1String("test"),
        iconSide, production ? tone.line : tone.text, devicePixelRatioF())));
    action->setCheckable(true);
    action->setChecked(choice.isOpen);
    if (number <= lastNumberKey)
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
    connect(action, &QAction::triggered, this, [this, action, id, isOpen = choice.isOpen] {
        // Choosing what is open changes nothing.
        action->setChecked(isOpen);
        if (!isOpen)
            Q_EMIT accountChosen(id);
    });
}

} // namespace clientsmith::ui
