#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dintero/accountid.h"
#include "core/http/apiorigin.h"
#include "core/provisioning/journalowner.h"
#include "core/storage/eventlog.h"

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <vector>

namespace clientsmith {

class Database;
class Journal;

/// A client that is to take another's place, step by step and over restarts: created beside it, put into the
/// shop, verified, and only then is the old one deleted. Never a secret; how the creation itself stands is
/// the journal's to say.
struct Replacement
{
    /// The provider's UUID, the client_id and the name of the one that goes.
    QString oldId;
    QString oldClientId;
    QString oldName;
    /// Chosen before the new one is created, so that it is found again.
    QString newClientId;
    /// Empty until the provider has answered.
    QString newId = {};
    QString newName = {};
    /// When the person said that the shop uses the new one; invalid until then.
    QDateTime inShopAt = {};
    /// When the new one's secret was proven; invalid until then.
    QDateTime verifiedAt = {};
    /// When the provider's list first lacked the new one that was created; invalid while it has it.
    QDateTime missedAt = {};
    /// Another process is about to create the new one. Nothing else says so before the journal does.
    bool isHeldElsewhere = false;
};

/// What the provider's list and the journal say of a replacement.
struct ReplacementFacts
{
    bool oldListed = false;
    bool newListed = false;
    /// The journal has the new one's creation open, and how far it has come.
    bool creationOpen = false;
    bool accessGranted = false;
    /// When the list was loaded.
    QDateTime listedAt = {};
};

/// What a replacement waits for.
enum class ReplacementStage {
    /// There is no new client yet.
    Create,
    /// The journal has its creation open: somebody is at it, or it was interrupted.
    Creating,
    PutIntoShop,
    Verify,
    DeleteOld,
    /// The old one is gone, and the new one there.
    Done,
    /// The new one was there, and the list lacks it: it may appear yet.
    NewUnlisted,
    /// The new one was there, and is gone: two looks have missed it, a minute apart.
    NewGone,
};

/// What the journal says; the rest is left to who has the list. Errors as Journal's.
Result<ReplacementFacts> journalFacts(
    Journal &journal, const dintero::AccountId &account, const Replacement &replacement);

ReplacementStage stageOf(const Replacement &replacement, const ReplacementFacts &facts);

/// How one ends.
enum class ReplacementEnd { Done, GivenUp };

/// The replacements of one API origin that are under way; what begins and ends is an event. Several programs
/// may be at them: a change to what another has changed meanwhile is Refused. Other errors are
/// ErrorKind::Storage. Main thread.
class ReplacementStore final
{
public:
    /// What is lent here outlives the store. \p owners is the folder of JournalOwner.
    ReplacementStore(Database &database, const ApiOrigin &origin, Clock &clock, const QString &owners);

    /// Oldest first.
    Result<std::vector<Replacement>> list(const dintero::AccountId &account) const;
    // These two hold it against other processes until noteCreated() or release(), or until this one ends.
    /// Refused if the old one is being replaced already.
    Result<void> begin(const dintero::AccountId &account, const Replacement &replacement);
    /// Its creation came to nothing, or its client is gone: the next gets another client_id and name, and has
    /// to go through all steps. Refused while another process is at it.
    Result<void> beginAnew(const dintero::AccountId &account, const Replacement &replacement,
        const QString &newClientId, const QString &newName);
    /// Nothing came of the creation, or the journal has it.
    Result<void> release(const dintero::AccountId &account, const Replacement &replacement);
    /// A list was loaded, with or without the new one. Changes nothing that is not news.
    Result<void> noteLook(const dintero::AccountId &account, const Replacement &replacement, bool isListed);
    /// The answer's client_id counts, should it be another than the one chosen.
    Result<void> noteCreated(const dintero::AccountId &account, const Replacement &replacement,
        const QString &newId, const QString &newClientId);
    Result<void> noteInShop(const dintero::AccountId &account, const Replacement &replacement, bool isInShop);
    Result<void> noteVerified(const dintero::AccountId &account, const Replacement &replacement);
    /// One that is gone already is no error.
    Result<void> remove(
        const dintero::AccountId &account, const Replacement &replacement, ReplacementEnd end);

private:
    /// Changes the one row that is as \p replacement says.
    Result<void> change(const QString &set, const QVariantList &values, const dintero::AccountId &account,
        const Replacement &replacement);
    /// The same within a transaction.
    Result<void> changeNow(const QString &set, const QVariantList &values, const dintero::AccountId &account,
        const Replacement &replacement);

    Database &m_database;
    ApiOrigin m_origin;
    Clock &m_clock;
    EventLog m_events;
    JournalOwner m_owner;
};

} // namespace clientsmith
