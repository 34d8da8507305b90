#include "core/provisioning/replacement.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"

namespace clientsmith {

namespace {

Failure changedElsewhere()
{
    return failure(ErrorKind::Refused, QStringLiteral("Another window or command works on this already"));
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

ReplacementStage stageOf(const Replacement &replacement, bool oldListed, bool newListed, bool creationOpen)
{
    using Stage = ReplacementStage;
    if (!newListed) {
        if (!replacement.newId.isEmpty())
            return Stage::NewGone;
        return creationOpen ? Stage::Creating : Stage::Create;
    }
    // Without its access it is of no use yet.
    if (creationOpen && replacement.newId.isEmpty())
        return Stage::Creating;
    if (!oldListed)
        return Stage::Done;
    if (!replacement.inShopAt.isValid())
        return Stage::PutIntoShop;
    return replacement.verifiedAt.isValid() ? Stage::DeleteOld : Stage::Verify;
}

ReplacementStore::ReplacementStore(Database &database, const ApiOrigin &origin, Clock &clock)
    : m_database(database)
    , m_origin(origin)
    , m_clock(clock)
    , m_events(database, origin, clock)
{
}

Result<std::vector<Replacement>> ReplacementStore::list(const dintero::AccountId &account) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT old_id, old_client_id, old_name, new_client_id, new_id, new_name, in_shop_at,"
                       " verified_at FROM replacements WHERE origin = ? AND account_id = ?"
                       " ORDER BY begun_at, old_id"),
        {m_origin.text(), account.text()});
    if (!query)
        return Failure(query.error());
    std::vector<Replacement> all;
    while (query->next()) {
        const auto text = [&query](int column) { return query->value(column).toString(); };
        all.push_back(
            {text(0), text(1), text(2), text(3), text(4), text(5), timeOf(text(6)), timeOf(text(7))});
    }
    return all;
}

Result<void> ReplacementStore::begin(const dintero::AccountId &account, const Replacement &replacement)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> inserted = m_database.run(
            QStringLiteral("INSERT OR IGNORE INTO replacements (origin, account_id, old_id, old_client_id,"
                           " old_name, new_client_id, new_id, new_name, in_shop_at, verified_at, begun_at)"
                           " VALUES (?, ?, ?, ?, ?, ?, '', ?, '', '', ?)"),
            {m_origin.text(), account.text(), replacement.oldId, replacement.oldClientId, replacement.oldName,
                replacement.newClientId, replacement.newName, timeText(m_clock.now())});
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
    return change(
        QStringLiteral("new_client_id = ?, new_name = ?, new_id = '', in_shop_at = '', verified_at = ''"),
        {newClientId, newName}, account, replacement);
}

Result<void> ReplacementStore::noteCreated(const dintero::AccountId &account, const Replacement &replacement,
    const QString &newId, const QString &newClientId)
{
    return change(
        QStringLiteral("new_id = ?, new_client_id = ?"), {newId, newClientId}, account, replacement);
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
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> updated = m_database.run(QStringLiteral("UPDATE replacements SET ") + set +
                QStringLiteral(" WHERE origin = ? AND account_id = ? AND old_id = ? AND new_client_id = ?"),
            values +
                QVariantList{m_origin.text(), account.text(), replacement.oldId, replacement.newClientId});
        if (!updated)
            return Failure(updated.error());
        if (updated->numRowsAffected() == 0)
            return changedElsewhere();
        return {};
    });
}

} // namespace clientsmith
