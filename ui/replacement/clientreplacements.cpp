#include "ui/replacement/clientreplacements.h"

#include "core/accounts/storedcredentials.h"
#include "core/base/logging.h"

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

namespace {

/// Two looks that are this far apart say that a client is gone.
constexpr std::chrono::seconds untilNextLook{60};

bool isSame(const std::vector<dintero::Grant> &some, const std::vector<dintero::Grant> &others)
{
    return std::is_permutation(some.begin(), some.end(), others.begin(), others.end(),
        [](const dintero::Grant &one, const dintero::Grant &other) {
            return one.audience == other.audience && one.type == other.type && one.scopes == other.scopes;
        });
}

} // namespace

ClientReplacements::ClientReplacements(
    Services services, AccountSession &session, ClientsController &clients, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_clients(clients)
{
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, &m_clients, &ClientsController::reload);
    connect(&m_clients, &ClientsController::finished, this, [this] {
        if (!m_clients.error())
            look();
        reload();
    });
}

void ClientReplacements::look()
{
    m_unlisted.clear();
    m_listedAt = m_services.clock.now();
    const dintero::AccountId account = m_session.account().id;
    const Result<std::vector<Replacement>> rows = m_services.replacements.list(account);
    for (const Replacement &row : rows.value_or(std::vector<Replacement>())) {
        // What can't be noted counts as there.
        m_services.replacements.noteLook(account, row, listed(row.newId) != nullptr);
    }
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
        const Result<ReplacementFacts> known = journalFacts(m_services.journal, account, row);
        if (!known)
            m_error = known.error();
        ReplacementFacts facts = known.value_or(ReplacementFacts());
        // What can't be looked up may be worked on.
        facts.creationOpen = facts.creationOpen || !known;
        facts.oldListed = view.oldClient.has_value();
        facts.newListed = view.newClient || m_unlisted.contains(row.newId);
        facts.listedAt = m_listedAt;
        view.stage = stageOf(row, facts);
        if (view.stage == ReplacementStage::NewUnlisted && !m_lookAgain.isActive())
            m_lookAgain.start(untilNextLook);
        m_all.push_back(view);
    }
    Q_EMIT changed();
}

const ListedClient *ClientReplacements::listed(const QString &id) const
{
    const std::vector<ListedClient> &all = m_clients.clients();
    const auto found = std::find_if(
        all.begin(), all.end(), [&id](const ListedClient &client) { return client.client.id == id; });
    return found == all.end() ? nullptr : &*found;
}

CopiedAccess ClientReplacements::accessToCopy(const ListedClient &client) const
{
    return copiedAccess({client.grants.begin(), client.grants.end()}, m_session.account().id);
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

void ClientReplacements::create(const ListedClient &old, const std::vector<dintero::Grant> &told)
{
    if (m_running)
        return;
    m_running = true;
    m_cancellation = std::make_unique<Cancellation>();
    Q_EMIT stepStarted(CredentialsFlow::Step::CheckKeychain);
    readAndCreate(old, told);
}

QCoro::Task<> ClientReplacements::readAndCreate(ListedClient old, std::vector<dintero::Grant> told)
{
    const Result<CopiedAccess> access =
        co_await readCopiedAccess(m_session, old.client.id, m_cancellation.get());
    if (!access) {
        fail(access.error());
        co_return;
    }
    if (!isSame(access->left, told)) {
        m_running = false;
        reload();
        Q_EMIT accessChanged(access->left);
        m_clients.reload();
        co_return;
    }
    const Result<Replacement> replacement = prepare(old);
    if (replacement)
        begin(*replacement, old, access->scopes);
    else
        fail(replacement.error());
}

/// What it comes to is the journal's to say, and another window may go on.
void ClientReplacements::giveBack(const Replacement &replacement)
{
    const Result<void> released = m_services.replacements.release(m_session.account().id, replacement);
    if (!released)
        qCWarning(lcFlow).noquote() << "A replacement stays held:" << released.error().message;
}

void ClientReplacements::begin(
    const Replacement &replacement, const ListedClient &old, const QStringList &scopes)
{
    ClientDraft draft;
    draft.type = dintero::ClientType::Custom;
    draft.name = replacement.newName;
    draft.description = old.client.description;
    draft.callbacks = old.client.callbacks;
    draft.clientId = replacement.newClientId;
    draft.additionalScopes = scopes;
    m_job = CredentialsJob::make(m_services, m_session);
    connect(m_job, &CredentialsJob::stepStarted, this, &ClientReplacements::stepStarted);
    connect(m_job, &CredentialsJob::failed, this, [this, replacement](const Error &error) {
        CredentialsJob *job = m_job;
        m_job.clear();
        disconnect(job, nullptr, this, nullptr);
        connect(job, &CredentialsJob::left, &m_clients, &ClientsController::reload);
        job->leave();
        giveBack(replacement);
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
    if (!noted)
        fail(noted.error());
    else if (forDeletion)
        co_await compare(view);
    m_running = false;
    reload();
    // It says when a secret was proven last.
    m_clients.reload();
}

QCoro::Task<> ClientReplacements::compare(ReplacementView view)
{
    const Result<QStringList> missing = co_await missingAccess(
        m_session, view.replacement.oldId, view.newClient->client.id, m_cancellation.get());
    m_running = false;
    reload();
    const ReplacementView *now = of(view.replacement.oldId);
    if (!missing)
        Q_EMIT notCompared(missing.error());
    else if (!missing->isEmpty())
        Q_EMIT accessMissing(*missing);
    else if (now != nullptr && now->stage == ReplacementStage::DeleteOld)
        Q_EMIT readyToDelete(view.replacement.oldId);
}

void ClientReplacements::cancel()
{
    m_lookAgain.stop();
    if (m_cancellation)
        m_cancellation->request();
    if (m_job && m_job->step() != CredentialsFlow::Step::StoreSecret)
        m_job->cancel();
}

bool ClientReplacements::mayLeave()
{
    // What only reads so far would go on to create.
    if (m_running)
        cancel();
    return m_job.isNull();
}

} // namespace clientsmith::ui
