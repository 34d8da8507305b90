#include "ui/wizard/wizardcreation.h"

#include "ui/wizard/createclientwizard.h"
#include "ui/wizard/scrim.h"

namespace clientsmith::ui {

namespace {

void openWizard(Services services, AccountSession &session, bool demo, QWidget *parent,
    const std::function<void(const QString &)> &created)
{
    auto *wizard = new CreateClientWizard(services, session, demo, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(wizard, &CreateClientWizard::clientCreated, parent, created);
    new Scrim(*parent->window(), *wizard);
    wizard->open();
}

} // namespace

ClientCreation wizardCreation()
{
    return {openWizard, &CreateClientJob::anyBusy};
}

} // namespace clientsmith::ui
