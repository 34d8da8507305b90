#include "ui/rotation/rotation.h"

#include "ui/rotation/rotatesecretdialog.h"
#include "ui/wizard/scrim.h"

namespace clientsmith::ui {

namespace {

void show(RotateSecretDialog &dialog, QWidget *parent, const ClientNews &news)
{
    QObject::connect(&dialog, &RotateSecretDialog::clientChanged, parent, news.changed);
    QObject::connect(
        &dialog, &RotateSecretDialog::newSecretRequested, parent, news.newSecretWanted, Qt::QueuedConnection);
    QObject::connect(
        &dialog, &RotateSecretDialog::jobLeft, parent, [parent, left = news.workLeft](CredentialsJob *job) {
            QObject::connect(job, &CredentialsJob::left, parent, left);
        });
    openOver(*parent->window(), dialog);
}

} // namespace

void openRotation(Services services, AccountSession &session, bool demo, QWidget *parent,
    const dintero::ApiClient &client, const ClientNews &news)
{
    show(*new RotateSecretDialog(services, session, client, demo, parent), parent, news);
}

void openHandover(Services services, AccountSession &session, bool demo, QWidget *parent, CredentialsJob &job,
    Occasion occasion, const ClientNews &news)
{
    show(*new RotateSecretDialog(services, session, job, occasion, demo, parent), parent, news);
}

} // namespace clientsmith::ui
