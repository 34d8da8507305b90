#pragma once

#include "core/base/result.h"
#include "core/dintero/accountid.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QtCore/qglobal.h>

#include <map>
#include <optional>
#include <vector>

namespace clientsmith {

/// What the person decided about the secret before anything was created.
enum class Keeping {
    /// The secret store, whichever it is.
    Keychain,
    /// *I will keep it myself*: no store is asked.
    Person,
};

enum class FlowKind { Create, Rotate, Delete };

/// What is about to be done, written down before it is done. Never a secret.
struct Intent
{
    FlowKind kind = FlowKind::Create;
    dintero::AccountId account;
    /// The partner on whose sign-in the calls are made; none if the account signs in itself.
    std::optional<dintero::AccountId> actingPartner = {};
    QString clientId = {};
    /// The provider's UUID; empty while a created client's is not known.
    QString id = {};
    QString name = {};
    QString websiteUrl = {};
    /// What a created client is to be granted.
    QStringList scopes = {};
    Keeping keeping = Keeping::Keychain;
    /// The client's updated_at before a rotation, to tell afterwards whether it took place. May be invalid.
    QDateTime updatedAt = {};
};

/// How far a flow has come. Each step is recorded after the fact, but HandedOut before it.
enum class FlowStep {
    /// The first look into the provider's list that did not find the client, after the create call had ended.
    Missed,
    /// The create or rotate call was answered with a secret.
    Answered,
    SecretStored,
    /// The secret may have been painted, copied or saved: somebody may use it. From here on nothing rotates
    /// or deletes the client unasked.
    HandedOut,
    Granted,
    Verified,
    /// The provider no longer has the client.
    Deleted,
};

enum class IntentOutcome {
    Finished,
    /// The provider did not do it: nothing has changed.
    NotDone,
    /// What was done was taken back.
    Undone,
    /// The person let go of the secret.
    Discarded,
};

/// An intent with what is known of its flow.
struct JournalEntry
{
    qint64 number = 0;
    Intent intent;
    QDateTime openedAt = {};
    /// When each step was recorded for the first time; HandedOut also by a later flow for the same client.
    std::map<FlowStep, QDateTime> steps = {};

    bool has(FlowStep step) const { return steps.contains(step); }
    /// The last step in one word, as the command line prints it: "intended", "answered", "stored",
    /// "handed_out", "granted", "verified", "deleted".
    QString stage() const;
};

/// An entry as the log of what was done has it.
struct JournalRecord
{
    JournalEntry entry;
    /// Empty while it is open.
    std::optional<IntentOutcome> outcome = {};
    /// Invalid while it is open.
    QDateTime closedAt = {};
};

/// The durable record of work that must not be interrupted unnoticed, at one API origin. An open entry
/// belongs to the process that works on it, for as long as that lives. Errors are ErrorKind::Storage, if
/// nothing else is said. Main thread.
class Journal
{
public:
    Journal() = default;
    virtual ~Journal() = default;
    Q_DISABLE_COPY_MOVE(Journal)

    /// Gives the entry's number. An error means that nothing may be done: what can't be journaled could be
    /// lost. Refused while another process works on the same client: each could kill the other's secret.
    virtual Result<qint64> open(const Intent &intent) = 0;
    /// \p id is the provider's UUID and \p clientId the answer's, each empty while there is no news of it.
    virtual Result<void> record(
        qint64 entry, FlowStep step, const QString &id = {}, const QString &clientId = {}) = 0;
    /// A kept secret is about to leave the program: records HandedOut for every open entry of the client,
    /// whoever works on it, but a rotation whose new secret isn't the kept one yet. An error means that it
    /// may not leave: what is interrupted could be undone, and the client deleted under whoever uses it.
    virtual Result<void> recordHandOver(const dintero::AccountId &account, const QString &clientId) = 0;
    virtual Result<void> close(qint64 entry, IntentOutcome outcome) = 0;
    /// Nobody works on the entry any more; it stays open.
    virtual Result<void> leave(qint64 entry) = 0;

    /// The open entries that nobody works on, oldest first: left, or their process is dead.
    virtual Result<std::vector<JournalEntry>> interrupted() = 0;
    /// Takes one of them over, in one transaction, so that no two processes work on it. Gives what it says
    /// now; nothing if it has been closed or taken over meanwhile, or while another process works on its
    /// client.
    virtual Result<std::optional<JournalEntry>> claim(qint64 entry) = 0;
    /// Whether any entry of the client is open, be it interrupted or worked on.
    virtual Result<bool> isOpen(const dintero::AccountId &account, const QString &clientId) = 0;
    /// How an entry was closed; nothing while it is open.
    virtual Result<std::optional<IntentOutcome>> outcome(qint64 entry) = 0;
    /// All entries, open and closed, of one account, or of every one; newest first. An entry's steps are its
    /// own alone.
    virtual Result<std::vector<JournalRecord>> history(const std::optional<dintero::AccountId> &account) = 0;
};

} // namespace clientsmith
