#include "ui/replacement/clientreplacements.h"

#include "core/accounts/storedcredentials.h"

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

namespace {

/// What the old one may do at its own account: no other grant can be given.
QStringList scopesAt(const QString &audience, const ListedClient &client)
{
    QStringList scopes;
    for (const dintero::Grant &grant : client.grants) {
        if (grant.audience == audience)
            scopes += grant.scopes;
    }
    scopes.removeDuplicates();
    return scopes;
}

} // namespace

ClientReplacements::ClientReplacements(
    Services services, AccountSession &session, ClientsController &clients, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_clients(clients)
{
    connect(&m_clients, &ClientsController::finished, this, [this] {
        m_unlisted.clear();
        reload();
    });
}

void ClientReplacements::reload()
{
    m_all.clear();
    m_error.reset();
    const dintero::AccountId account = m_session.account().id;
    // Before the list is there, nobody can say what is gone.
    const Result<std::vector<Replacement>> rows =
        m_clients.hasLoaded() ? m_services.replacements.list(account) : std::vector<Replacement>();
    if (!rows)
        m_error = rows.error();
    for (const Replacement &row : rows.value_or(std::vector<Replacement>())) {
        ReplacementView view{row, ReplacementStage::Create, {}, {}};
        for (const ListedClient &client : m_clients.clients()) {
            if (client.client.id == row.oldId)
                view.oldClient = client;
            else if (row.newId.isEmpty() ? client.client.clientId == row.newClientId
                                         : client.client.id == row.newId)
                view.newClient = client;
        }
        const Result<bool> open = m_services.journal.isOpen(account, row.newClientId);
        if (!open)
            m_error = open.error();
        // What can't be looked up may be worked on.
        const bool isThere = view.newClient || m_unlisted.contains(row.newId);
        view.stage = stageOf(row, view.oldClient.has_value(), isThere, open.value_or(true));
        m_all.push_back(view);
    }
    Q_EMIT changed();
}

const ReplacementView *ClientReplacements::of(const QString &oldId) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
        [&oldId](const ReplacementView &view) { return view.replacement.oldId == oldId; });
    return found == m_all.end() ? nullptr : &*found;
}

QString ClientReplacements::freeName(const QString &name) const
{
    const std::vector<ListedClient> &all = m_clients.clients();
    for (int number = 2;; ++number) {
        const QString candidate = QStringLiteral("%1 (%2)").arg(name).arg(number);
        if (std::none_of(all.begin(), all.end(),
                [&candidate](const ListedClient &client) { return client.client.name == candidate; }))
            return candidate;
    }
}

Result<Replacement> ClientReplacements::prepare(const ListedClient &old)
{
    const dintero::AccountId account = m_session.account().id;
    reload();
    if (m_error)
        return Failure(*m_error);
    const QString name = freeName(old.client.name.isEmpty() ? old.client.clientId : old.client.name);
    const QString clientId = newClientId();
    const ReplacementView *known = of(old.client.id);
    if (known == nullptr) {
        const Replacement fresh{old.client.id, old.client.clientId, old.client.name, clientId, {}, name};
        const Result<void> begun = m_services.replacements.begin(account, fresh);
        return begun ? Result<Replacement>(fresh) : Failure(begun.error());
    }
    if (known->stage != ReplacementStage::Create && known->stage != ReplacementStage::NewGone)
        return failure(ErrorKind::Refused, QStringLiteral("Another window or command works on this already"));
    Replacement next = known->replacement;
    const Result<void> begun = m_services.replacements.beginAnew(account, next, clientId, name);
    next.newClientId = clientId;
    next.newName = name;
    next.newId.clear();
    return begun ? Result<Replacement>(next) : Failure(begun.error());
}

void ClientReplacements::create(const ListedClient &old)
{
    if (m_running)
        return;
    m_running = true;
    const Result<Replacement> replacement = prepare(old);
    if (replacement)
        begin(*replacement, old);
    else
        fail(replacement.error());
}

void ClientReplacements::begin(const Replacement &replacement, const ListedClient &old)
{
    ClientDraft draft;
    draft.type = dintero::ClientType::Custom;
    draft.name = replacement.newName;
    draft.description = old.client.description;
    draft.callbacks = old.client.callbacks;
    draft.clientId = replacement.newClientId;
    draft.additionalScopes = scopesAt(dintero::audienceOf(m_session.account().id), old);
    m_job = CredentialsJob::make(m_services, m_session);
    connect(m_job, &CredentialsJob::stepStarted, this, &ClientReplacements::stepStarted);
    connect(m_job, &CredentialsJob::failed, this, [this](const Error &error) {
        CredentialsJob *job = m_job;
        m_job.clear();
        disconnect(job, nullptr, this, nullptr);
        connect(job, &CredentialsJob::left, &m_clients, &ClientsController::reload);
        job->leave();
        fail(error);
    });
    connect(m_job, &CredentialsJob::credentialsIssued, this, [this, replacement] {
        // From here on it is the window's.
        CredentialsJob *job = m_job;
        m_job.clear();
        disconnect(job, nullptr, this, nullptr);
        const IssuedCredentials &issued = *job->credentials();
        m_unlisted.insert(issued.id());
        m_clients.reloadFor(issued.clientId());
        store(m_services.replacements.noteCreated(
            m_session.account().id, replacement, issued.id(), issued.clientId()));
        m_running = false;
        connect(job, &CredentialsJob::left, this,
            [this, oldId = replacement.oldId] { Q_EMIT handedOver(oldId); });
        Q_EMIT secretIssued(job, FlowKind::Create);
    });
    m_job->create(draft, Keeping::Keychain);
}

void ClientReplacements::fail(const Error &error)
{
    m_running = false;
    reload();
    Q_EMIT failed(error);
}

void ClientReplacements::store(const Result<void> &result)
{
    reload();
    if (!result)
        Q_EMIT failed(result.error());
}

void ClientReplacements::setInShop(const QString &oldId, bool isInShop)
{
    if (const ReplacementView *view = of(oldId))
        store(m_services.replacements.noteInShop(m_session.account().id, view->replacement, isInShop));
}

void ClientReplacements::close(const QString &oldId)
{
    const ReplacementView *view = of(oldId);
    if (view == nullptr)
        return;
    const ReplacementEnd end =
        view->stage == ReplacementStage::Done ? ReplacementEnd::Done : ReplacementEnd::GivenUp;
    store(m_services.replacements.remove(m_session.account().id, view->replacement, end));
}

void ClientReplacements::verify(const QString &oldId)
{
    startVerifying(oldId, false);
}

void ClientReplacements::verifyForDeletion(const QString &oldId)
{
    startVerifying(oldId, true);
}

void ClientReplacements::startVerifying(const QString &oldId, bool forDeletion)
{
    const ReplacementView *view = of(oldId);
    if (m_running || view == nullptr || !view->newClient)
        return;
    if (forDeletion && view->stage != ReplacementStage::DeleteOld)
        return;
    m_running = true;
    m_cancellation = std::make_unique<Cancellation>();
    Q_EMIT stepStarted(CredentialsFlow::Step::ProveAccess);
    runVerification(*view, forDeletion);
}

QCoro::Task<> ClientReplacements::runVerification(ReplacementView view, bool forDeletion)
{
    const dintero::AccountId account = m_session.account().id;
    const Result<CredentialRow> row = keptRow(m_services, account, view.newClient->client);
    if (!row) {
        fail(row.error());
        co_return;
    }
    const Result<VerifiedAccess> access =
        co_await verifyStored(m_services, account, *row, m_cancellation.get());
    if (!access) {
        fail(access.error());
        co_return;
    }
    const Result<void> noted = m_services.replacements.noteVerified(account, view.replacement);
    m_running = false;
    reload();
    const ReplacementView *now = of(view.replacement.oldId);
    if (!noted)
        Q_EMIT failed(noted.error());
    else if (forDeletion && now != nullptr && now->stage == ReplacementStage::DeleteOld)
        Q_EMIT readyToDelete(view.replacement.oldId);
    // It says when a secret was proven last.
    m_clients.reload();
}

void ClientReplacements::cancel()
{
    if (m_cancellation)
        m_cancellation->request();
    if (m_job && m_job->step() != CredentialsFlow::Step::StoreSecret)
        m_job->cancel();
}

bool ClientReplacements::mayLeave()
{
    if (m_job.isNull())
        return true;
    cancel();
    return false;
}

} // namespace clientsmith::ui
