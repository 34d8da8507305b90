#include "core/dintero/testsite.h"
#include "ui/application/application.h"
#include "ui/deletion/deleteclientdialog.h"
#include "ui/rotation/rotation.h"
#include "ui/wizard/scrim.h"

#include <algorithm>
#include <set>
#include <utility>

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
    news.websiteUses = [this](const dintero::WebsiteUrl &website) { return websiteUses(website); };
    news.newSecretWanted = [this](const dintero::ApiClient &client) { openRotation(client); };
    return news;
}

std::vector<WebsiteUse> Application::websiteUses(const dintero::WebsiteUrl &website) const
{
    std::vector<WebsiteUse> uses;
    const auto addListed = [&](AccountDesk &desk) {
        for (const ListedClient &listed : desk.clients().clients()) {
            const QStringList &callbacks = listed.client.callbacks;
            if (std::any_of(callbacks.begin(), callbacks.end(), [&](const QString &callback) {
                    return dintero::isSameWebsite(callback, website.encoded);
                }))
                uses.push_back({desk.account().id, listed.client.name});
        }
    };
    if (!m_desk)
        return uses;
    addListed(*m_desk);
    for (const auto &parked : m_parked)
        addListed(*parked);
    // Other accounts' lists aren't loaded, but what was created from here is written down; newest first.
    const auto history = m_world->services().journal.history({});
    std::set<std::pair<QString, QString>> deleted;
    for (const JournalRecord &record : history.value_or(std::vector<JournalRecord>())) {
        const Intent &intent = record.entry.intent;
        const std::pair client(intent.account.text(), intent.clientId);
        if (intent.kind == FlowKind::Delete && record.outcome == IntentOutcome::Finished)
            deleted.insert(client);
        const bool created = intent.kind == FlowKind::Create &&
            (record.outcome == IntentOutcome::Finished || record.outcome == IntentOutcome::Discarded);
        if (created && !deleted.contains(client) && !(intent.account == m_desk->account().id) &&
            dintero::isSameWebsite(intent.websiteUrl, website.encoded))
            uses.push_back({intent.account, intent.name});
    }
    return uses;
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
