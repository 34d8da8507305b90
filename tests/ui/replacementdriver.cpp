#include "tests/ui/replacementdriver.h"

#include <QAction>

namespace clientsmith::test {

bool openReplacement(AccountDriver &driver)
{
    if (!driver.choose(QStringLiteral("Shop")))
        return false;
    driver.application().window().findChild<QAction *>(QStringLiteral("actionReplaceClient"))->trigger();
    return driver.sees(QStringLiteral("Close"));
}

bool createReplacement(AccountDriver &driver)
{
    return openReplacement(driver) && driver.click(createNow) &&
        driver.sees(QStringLiteral("Client secret")) && driver.click(QStringLiteral("OK")) &&
        driver.click(QStringLiteral("Close")) && driver.sees(inShop);
}

const ui::ListedClient *listed(AccountDriver &driver, const QString &name)
{
    for (const ui::ListedClient &client : driver.application().desk()->clients().clients()) {
        if (client.client.name == name)
            return &client;
    }
    return nullptr;
}

std::vector<Replacement> kept(WizardWorld &world)
{
    return *world.services().replacements.list(world.session().account().id);
}

int deletions(const WizardWorld &world)
{
    return world.sandbox.requestCount(QStringLiteral("deleteClient"));
}

} // namespace clientsmith::test
