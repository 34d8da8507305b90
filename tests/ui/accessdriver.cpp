#include "tests/ui/accessdriver.h"

#include <QLabel>

namespace clientsmith::test {

int removals(const WizardWorld &world)
{
    return world.sandbox.requestCount(QStringLiteral("deleteGrant"));
}

dintero::Grant grantOf(const QString &audience, const QStringList &scopes)
{
    dintero::Grant grant;
    grant.audience = audience;
    grant.scopes = scopes;
    return grant;
}

QString accessShown(AccountDriver &driver)
{
    return driver.application().window().findChild<QLabel *>(QStringLiteral("detailsAccess"))->text();
}

} // namespace clientsmith::test
