#include "ui/application/application.h"
#include "ui/deletion/deleteclientdialog.h"
#include "ui/rotation/rotation.h"
#include "ui/wizard/scrim.h"

// The windows over an account's clients; everything else is in application.cpp.

namespace clientsmith::ui {

ClientNews Application::clientNews()
{
    ClientNews news;
    news.changed = [this](const QString &clientId) {
        if (m_desk)
            m_desk->clients().reloadFor(clientId);
    };
    news.workLeft = [this] {
        if (m_desk)
            m_desk->interrupted().reload();
    };
    news.newSecretWanted = [this](const dintero::ApiClient &client) { openRotation(client); };
    return news;
}

void Application::openRotation(const dintero::ApiClient &client)
{
    if (m_desk)
        ui::openRotation(m_world->services(), m_desk->session(), m_desk->overview().demo, m_window.get(),
            client, clientNews());
}

void Application::openDeletion(const dintero::ApiClient &client)
{
    if (!m_desk || m_desk->deletion().isRunning())
        return;
    auto *dialog = new DeleteClientDialog(m_desk->deletion(), client, m_desk->account(),
        m_world->services().secrets.displayName(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new Scrim(*m_window, *dialog);
    dialog->open();
}

void Application::openHandover(CredentialsJob *job, FlowKind kind)
{
    if (!m_desk || m_switching) {
        job->leave();
        return;
    }
    const Occasion occasion = kind == FlowKind::Rotate ? Occasion::Rotated : Occasion::Created;
    ui::openHandover(m_world->services(), m_desk->session(), m_desk->overview().demo, m_window.get(), *job,
        occasion, clientNews());
}

} // namespace clientsmith::ui
