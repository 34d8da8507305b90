#include "core/provisioning/replacement.h"

#include "core/provisioning/clientlookup.h"
#include "core/provisioning/journal.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"

namespace clientsmith {

namespace {

Failure changedElsewhere()
{
    return failure(ErrorKind::Refused, QStringLiteral("Another window or command works on this already"));
}

bool isGone(const Replacement &replacement, const QDateTime &listedAt)
{
    return replacement.missedAt.isValid() && replacement.missedAt.secsTo(listedAt) >= goneAfter;
}

Event eventOf(EventKind kind, const dintero::AccountId &account, const Replacement &replacement)
{
    Event event{kind, account};
    event.clientId = replacement.oldClientId;
    event.name = replacement.oldName;
    event.what = replacement.newName;
    return event;
}

} // namespace

Result<ReplacementFacts> journalFacts(
    Journal &journal, const dintero::AccountId &account, const Replacement &replacement)
{
    ReplacementFacts facts;
    const Result<bool> open = journal.isOpen(account, replacement.newClientId);
    if (!open)
        return Failure(open.error());
    if (!*open)
        return facts;
    const Result<std::vector<JournalRecord>> records = journal.history(account);
    if (!records)
        return Failure(records.error());
    for (const JournalRecord &record : *records) {
        const Intent &intent = record.entry.intent;
        if (record.outcome || intent.kind != FlowKind::Create || intent.clientId != replacement.newClientId)
            continue;
        facts.creationOpen = true;
        facts.accessGranted = record.entry.has(FlowStep::Granted);
    }
    return facts;
}

ReplacementStage stageOf(const Replacement &replacement, const ReplacementFacts &facts)
{
    using Stage = ReplacementStage;
    const bool isCreated = !replacement.newId.isEmpty();
    if (!facts.newListed) {
        if (isCreated)
            return isGone(replacement, facts.listedAt) ? Stage::NewGone : Stage::NewUnlisted;
        return facts.creationOpen || replacement.isHeldElsewhere ? Stage::Creating : Stage::Create;
    }
    // Without its access it is of no use yet.
    if (facts.creationOpen && !(isCreated && facts.accessGranted))
        return Stage::Creating;
    if (!facts.oldListed)
        return Stage::Done;
    if (!replacement.inShopAt.isValid())
        return Stage::PutIntoShop;
    return replacement.verifiedAt.isValid() ? Stage::DeleteOld : Stage::Verify;
}

ReplacementStore::ReplacementStore(
    Database &database, const ApiOrigin &origin, Clock &clock, const QString &owners)
    : m_database(database)
    , m_origin(origin)
    , m_clock(clock)
    , m_events(database, origin, clock)
    , m_owner(owners)
{
}

Result<std::vector<Replacement>> ReplacementStore::list(const dintero::AccountId &account) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT old_id, old_client_id, old_name, new_client_id, new_id, new_name, in_shop_at,"
                       " verified_at, missed_at, owner FROM replacements WHERE origin = ? AND account_id = ?"
                       " ORDER BY begun_at, old_id"),
        {m_origin.text(), account.text()});
    if (!query)
        return Failure(query.error());
    std::vector<Replacement> all;
    while (query->next()) {
        const auto text = [&query](int column) { return query->value(column).toString(); };
        const QString owner = text(9);
        const bool held = !owner.isEmpty() && !m_owner.isMe(owner) && !m_owner.isGone(owner);
        all.push_back({text(0), text(1), text(2), text(3), text(4), text(5), timeOf(text(6)), timeOf(text(7)),
            timeOf(text(8)), held});
    }
    return all;
}

Result<void> ReplacementStore::begin(const dintero::AccountId &account, const Replacement &replacement)
{
    const Result<QString> owner = m_owner.hold();
    if (!owner)
        return Failure(owner.error());
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> inserted = m_database.run(
            QStringLiteral("INSERT OR IGNORE INTO replacements (origin, account_id, old_id, old_client_id,"
                           " old_name, new_client_id, new_id, new_name, in_shop_at, verified_at, begun_at,"
                           " owner) VALUES (?, ?, ?, ?, ?, ?, '', ?, '', '', ?, ?)"),
            {m_origin.text(), account.text(), replacement.oldId, replacement.oldClientId, replacement.oldName,
                replacement.newClientId, replacement.newName, timeText(m_clock.now()), *owner});
        if (!inserted)
            return Failure(inserted.error());
        if (inserted->numRowsAffected() == 0)
            return changedElsewhere();
        return m_events.addWithin(eventOf(EventKind::ReplacementBegun, account, replacement));
    });
}

Result<void> ReplacementStore::beginAnew(const dintero::AccountId &account, const Replacement &replacement,
    const QString &newClientId, const QString &newName)
{
    const Result<QString> owner = m_owner.hold();
    if (!owner)
        return Failure(owner.error());
    return m_database.write([&]() -> Result<void> {
        const Result<std::vector<Replacement>> all = list(account);
        if (!all)
            return Failure(all.error());
        for (const Replacement &row : *all) {
            if (row.oldId == replacement.oldId && row.isHeldElsewhere)
                return changedElsewhere();
        }
        return changeNow(QStringLiteral("new_client_id = ?, new_name = ?, new_id = '', in_shop_at = '',"
                                        " verified_at = '', missed_at = '', owner = ?"),
            {newClientId, newName, *owner}, account, replacement);
    });
}

Result<void> ReplacementStore::release(const dintero::AccountId &account, const Replacement &replacement)
{
    const Result<QString> owner = m_owner.hold();
    if (!owner)
        return Failure(owner.error());
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> released =
            m_database.run(QStringLiteral("UPDATE replacements SET owner = '' WHERE origin = ?"
                                          " AND account_id = ? AND old_id = ? AND owner = ?"),
                {m_origin.text(), account.text(), replacement.oldId, *owner});
        return released ? Result<void>() : Failure(released.error());
    });
}

Result<void> ReplacementStore::noteLook(
    const dintero::AccountId &account, const Replacement &replacement, bool isListed)
{
    const QDateTime now = m_clock.now();
    // The clock was set back since: waiting until it has caught up could take for ever.
    const bool isKnown = replacement.missedAt.isValid() && replacement.missedAt <= now;
    if (replacement.newId.isEmpty() || (isListed ? !replacement.missedAt.isValid() : isKnown))
        return {};
    return change(
        QStringLiteral("missed_at = ?"), {isListed ? QString() : timeText(now)}, account, replacement);
}

Result<void> ReplacementStore::noteCreated(const dintero::AccountId &account, const Replacement &replacement,
    const QString &newId, const QString &newClientId)
{
    return change(QStringLiteral("new_id = ?, new_client_id = ?, owner = ''"), {newId, newClientId}, account,
        replacement);
}

Result<void> ReplacementStore::noteInShop(
    const dintero::AccountId &account, const Replacement &replacement, bool isInShop)
{
    return change(QStringLiteral("in_shop_at = ?"), {isInShop ? timeText(m_clock.now()) : QString()}, account,
        replacement);
}

Result<void> ReplacementStore::noteVerified(const dintero::AccountId &account, const Replacement &replacement)
{
    return change(QStringLiteral("verified_at = ?"), {timeText(m_clock.now())}, account, replacement);
}

Result<void> ReplacementStore::remove(
    const dintero::AccountId &account, const Replacement &replacement, ReplacementEnd end)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> removed = m_database.run(
            QStringLiteral("DELETE FROM replacements WHERE origin = ? AND account_id = ? AND old_id = ?"
                           " AND new_client_id = ?"),
            {m_origin.text(), account.text(), replacement.oldId, replacement.newClientId});
        if (!removed)
            return Failure(removed.error());
        if (removed->numRowsAffected() == 0)
            return {};
        return m_events.addWithin(
            eventOf(end == ReplacementEnd::Done ? EventKind::ReplacementDone : EventKind::ReplacementGivenUp,
                account, replacement));
    });
}

Result<void> ReplacementStore::change(const QString &set, const QVariantList &values,
    const dintero::AccountId &account, const Replacement &replacement)
{
    return m_database.write([&] { return changeNow(set, values, account, replacement); });
}

Result<void> ReplacementStore::changeNow(const QString &set, const QVariantList &values,
    const dintero::AccountId &account, const Replacement &replacement)
{
    const Result<QSqlQuery> updated = m_database.run(QStringLiteral("UPDATE replacements SET ") + set +
            QStringLiteral(" WHERE origin = ? AND account_id = ? AND old_id = ? AND new_client_id = ?"),
        values + QVariantList{m_origin.text(), account.text(), replacement.oldId, replacement.newClientId});
    if (!updated)
        return Failure(updated.error());
    if (updated->numRowsAffected() == 0)
        return changedElsewhere();
    return {};
}

} // namespace clientsmith
