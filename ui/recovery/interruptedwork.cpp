#include "ui/recovery/interruptedwork.h"

#include "core/provisioning/keepsecret.h"

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

namespace {

QString nameOf(const Intent &intent)
{
    return intent.actingPartner
        ? InterruptedWork::tr("%1 (as partner %2)").arg(intent.account.text(), intent.actingPartner->text())
        : intent.account.text();
}

} // namespace

bool isUndoable(const JournalEntry &entry)
{
    switch (entry.intent.kind) {
    case FlowKind::Create:
        return !entry.has(FlowStep::HandedOut);
    case FlowKind::Rotate:
        return !entry.has(FlowStep::Answered) && !entry.has(FlowStep::HandedOut);
    case FlowKind::Delete:
        return !entry.has(FlowStep::Deleted);
    }
    Q_UNREACHABLE();
}

InterruptedWork::InterruptedWork(Services services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_current{0, Intent{FlowKind::Create, session.account().id}}
{
    reload();
}

void InterruptedWork::reload()
{
    if (isRunning()) {
        m_reloadWanted = true;
        return;
    }
    m_reloadWanted = false;
    m_entries.clear();
    m_elsewhere.clear();
    m_journalError.reset();
    const Result<std::vector<JournalEntry>> interrupted = m_services.journal.interrupted();
    if (!interrupted) {
        m_journalError = interrupted.error();
    } else {
        for (const JournalEntry &entry : *interrupted) {
            if (entry.intent.account == m_session.account().id &&
                entry.intent.actingPartner == m_session.actingPartner())
                m_entries.push_back(entry);
            else
                m_elsewhere.push_back(entry.intent);
        }
    }
    Q_EMIT entriesChanged();
}

QStringList InterruptedWork::otherAccounts() const
{
    QStringList names;
    for (const Intent &intent : m_elsewhere)
        names += nameOf(intent);
    names.removeDuplicates();
    return names;
}

const JournalEntry *InterruptedWork::find(qint64 entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [entry](const JournalEntry &each) { return each.number == entry; });
    return found == m_entries.end() ? nullptr : &*found;
}

void InterruptedWork::finish(qint64 number, Keeping keeping)
{
    const JournalEntry *entry = find(number);
    if (isRunning() || entry == nullptr)
        return;
    begin(*entry);
    if (m_current.intent.kind == FlowKind::Delete) {
        runRecovery(number, RecoveryWish::Finish);
        return;
    }
    const Result<std::optional<JournalEntry>> claimed = m_services.journal.claim(number);
    if (claimed && claimed->has_value())
        resume(**claimed, keeping);
    else
        end(RecoveryWish::Finish, RecoveryOutcome::Open,
            claimed ? makeError(ErrorKind::Refused,
                          QStringLiteral("Another window or command works on this already"))
                    : claimed.error());
}

void InterruptedWork::undo(qint64 number)
{
    const JournalEntry *entry = find(number);
    if (isRunning() || entry == nullptr || !isUndoable(*entry))
        return;
    begin(*entry);
    runRecovery(number, RecoveryWish::Undo);
}

bool InterruptedWork::canFinishAll() const
{
    return std::count_if(m_entries.begin(), m_entries.end(),
               [](const JournalEntry &entry) { return !lacksItsSecret(entry); }) > 1;
}

void InterruptedWork::finishAll()
{
    if (isRunning())
        return;
    m_queue.clear();
    for (const JournalEntry &entry : m_entries) {
        if (!lacksItsSecret(entry))
            m_queue.push_back(entry.number);
    }
    next();
}

void InterruptedWork::keep(qint64 number, Secret secret)
{
    const JournalEntry *entry = find(number);
    if (isRunning() || entry == nullptr || !lacksItsSecret(*entry))
        return;
    begin(*entry);
    runKeep(number, std::move(secret));
}

void InterruptedWork::cancel()
{
    m_queue.clear();
    if (m_cancellation)
        m_cancellation->request();
    if (m_job)
        m_job->cancel();
}

void InterruptedWork::endSoon()
{
    if (m_job.isNull() || m_job->step() != CredentialsFlow::Step::StoreSecret)
        cancel();
}

bool InterruptedWork::mayLeave()
{
    if (m_job.isNull())
        return true;
    cancel();
    Q_EMIT leavingRefused();
    return false;
}

void InterruptedWork::begin(const JournalEntry &entry)
{
    m_current = entry;
    m_running = entry.number;
    m_cancellation = std::make_unique<Cancellation>();
    Q_EMIT started(entry.number);
}

void InterruptedWork::end(RecoveryWish wish, RecoveryOutcome outcome, const std::optional<Error> &error)
{
    m_running.reset();
    const RecoveryResult result{m_current, wish, outcome, error};
    reload();
    Q_EMIT ended(result);
    next();
}

void InterruptedWork::next()
{
    if (m_queue.empty() || isRunning())
        return;
    const qint64 number = m_queue.front();
    m_queue.pop_front();
    if (find(number) == nullptr)
        next();
    else
        finish(number, Keeping::Keychain);
}

void InterruptedWork::resume(const JournalEntry &entry, Keeping keeping)
{
    m_job = CredentialsJob::make(m_services, m_session);
    connect(m_job, &CredentialsJob::stepStarted, this, &InterruptedWork::stepStarted);
    connect(m_job, &CredentialsJob::failed, this, [this](const Error &error) { onResumed(error); });
    connect(m_job, &CredentialsJob::finished, this, [this] { onResumed(m_job->client()->trouble()); });
    connect(m_job, &CredentialsJob::credentialsIssued, this, [this, kind = entry.intent.kind] {
        // From here on it is the window's.
        CredentialsJob *job = m_job;
        disconnect(job, nullptr, this, nullptr);
        m_job.clear();
        connect(job, &CredentialsJob::left, this, [this] {
            m_running.reset();
            reload();
            next();
        });
        Q_EMIT secretIssued(job, kind);
    });
    m_job->resume(entry, keeping);
}

void InterruptedWork::onResumed(const std::optional<Error> &error)
{
    CredentialsJob *job = m_job;
    m_job.clear();
    const RecoveryOutcome outcome = recoveryOutcome(job->closedAs());
    const bool failed = !job->client();
    // What is left open is found again below.
    connect(job, &CredentialsJob::left, this, [this, outcome, error, failed] {
        const bool tell = outcome == RecoveryOutcome::Open || failed;
        end(RecoveryWish::Finish, outcome, tell ? error : std::nullopt);
    });
    job->leave();
}

QCoro::Task<> InterruptedWork::runRecovery(qint64 entry, RecoveryWish wish)
{
    const FlowParts parts = flowParts(m_services, m_session);
    // No secret comes of what is run here, so that it is nobody's to keep.
    const RecoveryReport report =
        co_await recover(parts, entry, wish, Keeping::Keychain, m_cancellation.get());
    end(wish, report.outcome, report.error);
}

QCoro::Task<> InterruptedWork::runKeep(qint64 entry, Secret secret)
{
    const FlowParts parts = flowParts(m_services, m_session);
    Result<JournalEntry> claimed =
        co_await keepHandedOutSecret(parts, entry, std::move(secret), m_cancellation.get());
    if (!claimed) {
        m_running.reset();
        reload();
        Q_EMIT keepFailed(claimed.error());
        co_return;
    }
    m_current = *claimed;
    Q_EMIT kept();
    resume(*claimed, Keeping::Keychain);
}

} // namespace clientsmith::ui
