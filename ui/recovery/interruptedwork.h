#pragma once

#include "core/base/cancellation.h"
#include "core/provisioning/recovery.h"
#include "ui/storewords.h"
#include "ui/wizard/credentialsjob.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// What came of finishing or taking back one entry.
struct RecoveryResult
{
    JournalEntry entry;
    RecoveryWish wish = RecoveryWish::Finish;
    RecoveryOutcome outcome = RecoveryOutcome::Open;
    /// Why it is still open, or, for what is closed as not done, that the provider doesn't have the client.
    std::optional<Error> error;
};

/// The account's interrupted work, and the finishing of it, one entry after the other. Nothing begins
/// unasked. Owned by the application; outlives its runs.
class InterruptedWork final : public QObject
{
    Q_OBJECT
public:
    InterruptedWork(Services services, AccountSession &session, QObject *parent = nullptr);

    /// Asks the journal again; while something runs, after it.
    void reload();
    /// Oldest first, with the one that is being worked on.
    const std::vector<JournalEntry> &entries() const { return m_entries; }
    /// The other accounts that have interrupted work, each once, as a person reads them now.
    QStringList otherAccounts() const;
    const std::optional<Error> &journalError() const { return m_journalError; }

    // One at a time: refused while something runs.
    void finish(qint64 number, Keeping keeping);
    void undo(qint64 number);
    /// Those that need nothing of the person.
    void finishAll();
    bool canFinishAll() const;
    /// The person has the secret: keeps it, and finishes.
    void keep(qint64 number, Secret secret);
    /// Ends what is being waited for, and begins nothing more.
    void cancel();

    /// The account is to be closed: ends what is being waited for, but not the keeping of a secret. May be
    /// called again and again.
    void endSoon();
    /// The program is asked to close. False if a new secret may come that only a window can hand over: says
    /// so, and ends what is being waited for.
    bool mayLeave();

    bool isRunning() const { return m_running.has_value(); }
    /// What is worked on now.
    std::optional<qint64> running() const { return m_running; }
    StoreWords store() const { return storeWords(m_services.secrets); }

Q_SIGNALS:
    void entriesChanged();
    void started(qint64 entry);
    void stepStarted(clientsmith::CredentialsFlow::Step step);
    void ended(const clientsmith::ui::RecoveryResult &result);
    /// mayLeave() said no.
    void leavingRefused();
    /// keep() could not keep it; nothing has changed.
    void keepFailed(const clientsmith::Error &error);
    /// keep() has kept it; finishing goes on.
    void kept();
    /// The job has a secret that no store has: a window has to take the job over and hand it out.
    void secretIssued(clientsmith::ui::CredentialsJob *job, clientsmith::FlowKind kind);

private:
    void begin(const JournalEntry &entry);
    void end(RecoveryWish wish, RecoveryOutcome outcome, const std::optional<Error> &error);
    void next();
    const JournalEntry *find(qint64 entry) const;
    void resume(const JournalEntry &entry, Keeping keeping);
    void onResumed(const std::optional<Error> &error);
    QCoro::Task<> runRecovery(qint64 entry, RecoveryWish wish);
    QCoro::Task<> runKeep(qint64 entry, Secret secret);

    Services m_services;
    AccountSession &m_session;
    std::vector<JournalEntry> m_entries;
    std::vector<Intent> m_elsewhere;
    std::optional<Error> m_journalError;
    std::deque<qint64> m_queue;
    std::optional<qint64> m_running;
    JournalEntry m_current;
    std::unique_ptr<Cancellation> m_cancellation;
    /// Owned by the application; ours until a window takes it over.
    QPointer<CredentialsJob> m_job;
    bool m_reloadWanted = false;
};

/// Whether it can be taken back.
bool isUndoable(const JournalEntry &entry);

} // namespace clientsmith::ui
