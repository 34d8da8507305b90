#include "ui/wizard/wizardcreation.h"

#include "ui/wizard/createclientwizard.h"
#include "ui/wizard/scrim.h"

namespace clientsmith::ui {

namespace {

void openWizard(
    Services services, AccountSession &session, bool demo, QWidget *parent, const ClientNews &news)
{
    auto *wizard = new CreateClientWizard(services, session, demo, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->setWebsiteUses(news.websiteUses);
    QObject::connect(wizard, &CreateClientWizard::clientCreated, parent, news.changed);
    QObject::connect(
        wizard, &CreateClientWizard::newSecretRequested, parent, news.newSecretWanted, Qt::QueuedConnection);
    QObject::connect(
        wizard, &CreateClientWizard::jobLeft, parent, [parent, left = news.workLeft](CredentialsJob *job) {
            QObject::connect(job, &CredentialsJob::left, parent, left);
        });
    openOver(*parent->window(), *wizard);
}

} // namespace

ClientCreation wizardCreation()
{
    return {openWizard, &CredentialsJob::anyBusy};
}

} // namespace clientsmith::ui
