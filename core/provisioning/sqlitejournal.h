#pragma once

#include "core/base/clock.h"
#include "core/http/apiorigin.h"
#include "core/provisioning/journal.h"
#include "core/provisioning/journalowner.h"

#include <QVariantList>

namespace clientsmith {

class Database;

/// The journal in the program's SQLite file: every call is durable when it returns. Closed entries stay; they
/// are the log of what was done.
class SqliteJournal final : public Journal
{
public:
    /// What is lent here outlives the journal. \p owners is the folder of JournalOwner.
    SqliteJournal(Database &database, const ApiOrigin &origin, Clock &clock, const QString &owners);

    Result<qint64> open(const Intent &intent) override;
    Result<void> record(
        qint64 entry, FlowStep step, const QString &id = {}, const QString &clientId = {}) override;
    Result<void> recordHandOver(const dintero::AccountId &account, const QString &clientId) override;
    Result<void> close(qint64 entry, IntentOutcome outcome) override;
    Result<void> leave(qint64 entry) override;
    Result<std::vector<JournalEntry>> interrupted() override;
    Result<std::optional<JournalEntry>> claim(qint64 entry) override;
    Result<bool> isOpen(const dintero::AccountId &account, const QString &clientId) override;
    Result<std::optional<IntentOutcome>> outcome(qint64 entry) override;
    Result<std::vector<JournalRecord>> history(const std::optional<dintero::AccountId> &account) override;

private:
    /// An entry with its owner, which is empty if it was left.
    using Owned = std::pair<JournalEntry, QString>;
    /// \p condition stands behind WHERE, beside the origin.
    Result<std::vector<Owned>> read(const QString &condition, const QVariantList &values);
    bool isAbandoned(const QString &owner) const;
    /// Refused if another living process works on the client of \p intent, in any entry but \p entry.
    Result<void> requireNobodyElse(const Intent &intent, qint64 entry);

    Database &m_database;
    ApiOrigin m_origin;
    Clock &m_clock;
    JournalOwner m_owner;
};

} // namespace clientsmith
