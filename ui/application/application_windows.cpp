#include "core/dintero/testsite.h"
#include "ui/application/accesswindows.h"
#include "ui/application/application.h"
#include "ui/deletion/deleteclientdialog.h"
#include "ui/deletion/deleteclientsdialog.h"
#include "ui/handover/copyfordialog.h"
#include "ui/handover/exportdialog.h"
#include "ui/replacement/replacedialog.h"
#include "ui/rotation/rotation.h"
#include "ui/verification/verifyclientsdialog.h"
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
        if (!m_desk)
            return;
        m_desk->verification().forget(clientId);
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

void Application::openClientAction(ClientAction action, const std::vector<ListedClient> &clients)
{
    if (!m_desk || clients.empty())
        return;
    switch (action) {
    case ClientAction::Verify:
        openVerification(clients);
        break;
    case ClientAction::CopyFor:
        openCopyFor(clients.front());
        break;
    case ClientAction::Export:
        openExport(clients);
        break;
    case ClientAction::AddAccess:
        openAddAccess(*m_desk, clients.front(), *m_window);
        break;
    case ClientAction::RemoveAccess:
        openRemoveAccess(*m_desk, clients.front(), *m_window);
        break;
    case ClientAction::NewSecret:
        openRotation(clients.front().client);
        break;
    case ClientAction::Replace:
        openReplacement(clients.front());
        break;
    case ClientAction::Delete:
        openDeletion(clients);
        break;
    }
}

void Application::openVerification(const std::vector<ListedClient> &clients)
{
    ClientVerification &verification = m_desk->verification();
    if (verification.isRunning()) {
        const std::vector<ListedClient> &asked = verification.clients();
        if (clients.size() == 1 && asked.size() == 1 && asked.front().client.id == clients.front().client.id)
            return;
        // What is asked for last counts.
        verification.cancel();
        connect(
            &verification, &ClientVerification::ended, this,
            [this, clients] {
                if (m_desk && !m_switching)
                    openVerification(clients);
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    // What came of one stands in its details.
    if (clients.size() == 1)
        m_desk->verification().start(clients);
    else
        openOver(*m_window,
            *new VerifyClientsDialog(m_desk->verification(), clients, m_desk->account(),
                m_desk->keychain().store().name, m_window.get()));
}

void Application::openCopyFor(const ListedClient &client)
{
    if (!m_desk->handover().isRunning())
        openOver(*m_window,
            *new CopyForDialog(m_desk->handover(), client, m_desk->account(), m_desk->session().origin(),
                m_desk->keychain().store().name, m_window.get()));
}

void Application::openExport(const std::vector<ListedClient> &clients)
{
    if (!m_desk->handover().isRunning())
        openOver(*m_window,
            *new ExportDialog(m_desk->handover(), clients, m_desk->account(), m_desk->keychain().store().name,
                m_window.get()));
}

void Application::openRotation(const dintero::ApiClient &client)
{
    if (m_desk)
        ui::openRotation(m_world->services(), m_desk->session(), m_desk->overview().demo, m_window.get(),
            client, clientNews());
}

void Application::openDeletion(const std::vector<ListedClient> &clients)
{
    if (m_desk->deletion().isRunning())
        return;
    const QString keychain = m_desk->keychain().store().name;
    QDialog *dialog = nullptr;
    if (clients.size() == 1)
        dialog = new DeleteClientDialog(
            m_desk->deletion(), clients.front(), m_desk->account(), keychain, m_window.get());
    else
        dialog =
            new DeleteClientsDialog(m_desk->deletion(), clients, m_desk->account(), keychain, m_window.get());
    openOver(*m_window, *dialog);
}

void Application::openReplacement(const ListedClient &old)
{
    const StoreWords store = m_desk->keychain().store();
    const Account &account = m_desk->account();
    auto *checklist = new ReplaceDialog(m_desk->replacements(), old, account, store, m_window.get());
    connect(
        checklist, &ReplaceDialog::copyRequested, this, [this, checklist, store](const ListedClient &client) {
            if (!m_desk->handover().isRunning())
                openOver(*checklist,
                    *new CopyForDialog(m_desk->handover(), client, m_desk->account(),
                        m_desk->session().origin(), store.name, checklist));
        });
    connect(checklist, &ReplaceDialog::deletionRequested, this,
        [this, checklist, store](const ListedClient &client) {
            if (!m_desk->deletion().isRunning())
                openOver(*checklist,
                    *new DeleteClientDialog(
                        m_desk->deletion(), client, m_desk->account(), store.name, checklist));
        });
    connect(
        checklist, &ReplaceDialog::newSecretRequested, this, [this, checklist](const ListedClient &client) {
            checklist->accept();
            openRotation(client.client);
        });
    openOver(*m_window, *checklist);
}

void Application::connectReplacements()
{
    // The account may be opened once more.
    ClientReplacements *replacements = &m_desk->replacements();
    connect(replacements, &ClientReplacements::secretIssued, this, &Application::openHandover,
        Qt::UniqueConnection);
    const auto later = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
    connect(replacements, &ClientReplacements::handedOver, this, &Application::resumeReplacement, later);
}

void Application::resumeReplacement(const QString &oldId)
{
    const ReplacementView *view = m_desk ? m_desk->replacements().of(oldId) : nullptr;
    if (!m_switching && view != nullptr && view->oldClient)
        openReplacement(*view->oldClient);
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
