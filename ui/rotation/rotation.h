#pragma once

#include "core/services.h"
#include "ui/application/clientnews.h"
#include "ui/wizard/wizardpage.h"

namespace clientsmith {
class AccountSession;
}

namespace clientsmith::ui {

class CredentialsJob;

/// Opens the window that gives \p client a new secret.
void openRotation(Services services, AccountSession &session, bool demo, QWidget *parent,
    const dintero::ApiClient &client, const ClientNews &news);

/// Opens the window that hands over what \p job has issued, and takes the job over.
void openHandover(Services services, AccountSession &session, bool demo, QWidget *parent, CredentialsJob &job,
    Occasion occasion, const ClientNews &news);

} // namespace clientsmith::ui
