#include "ui/scopes/accesswords.h"

#include "core/dintero/audience.h"

#include <QCoreApplication>

namespace clientsmith::ui {

namespace {

/// A longer name would fill the window.
constexpr int longestName = 80;

} // namespace

QString shortClientName(const dintero::ApiClient &client)
{
    const QString name = client.name.simplified();
    if (name.isEmpty())
        return client.clientId;
    return name.size() > longestName ? name.left(longestName) + u'…' : name;
}

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
