#include "ui/scopes/accesswords.h"

#include "core/dintero/audience.h"

#include <QCoreApplication>

namespace clientsmith::ui {

QString accountOfAudience(const QString &audience)
{
    const std::optional<dintero::AccountId> account = dintero::accountOfAudience(audience);
    return account ? account->text() : audience;
}

QString productionWarned(const Account &account, const QString &text)
{
    if (account.id.environment() != dintero::Environment::Production)
        return text;
    return QCoreApplication::translate(
        "AccessWords", "This is a PRODUCTION account: whatever uses this client works with real money. %1")
        .arg(text);
}

} // namespace clientsmith::ui
