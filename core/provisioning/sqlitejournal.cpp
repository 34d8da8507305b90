#include "core/provisioning/sqlitejournal.h"

#include "core/provisioning/journalrows.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"

#include <map>
#include <utility>

namespace clientsmith {

namespace {

Result<void> done(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : Failure(query.error());
}

} // namespace

SqliteJournal::SqliteJournal(Database &database, const ApiOrigin &origin, Clock &clock, const QString &owners)
    : m_database(database)
    , m_origin(origin)
    , m_clock(clock)
    , m_owner(owners)
{
}

Result<qint64> SqliteJournal::open(const Intent &intent)
{
    const Result<QString> owner = m_owner.hold();
    if (!owner)
        return Failure(owner.error());
    qint64 entry = 0;
    const Result<void> written = m_database.write([&]() -> Result<void> {
        if (Result<void> free = requireNobodyElse(intent, 0); !free)
            return free;
        const QString partner = intent.actingPartner ? intent.actingPartner->text() : QString();
        const Result<QSqlQuery> inserted = m_database.run(
            QStringLiteral("INSERT INTO journal (origin, kind, account_id, partner_id, client_id, id, name,"
                           " website_url, scopes, keeping, updated_at, owner, opened_at)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {m_origin.text(), flowKindName(intent.kind), intent.account.text(), partner, intent.clientId,
                intent.id, intent.name, intent.websiteUrl, intent.scopes.join(u' '),
                keepingName(intent.keeping), timeText(intent.updatedAt), *owner, timeText(m_clock.now())});
        if (!inserted)
            return Failure(inserted.error());
        entry = inserted->lastInsertId().toLongLong();
        return {};
    });
    if (!written)
        return Failure(written.error());
    return entry;
}

Result<void> SqliteJournal::record(qint64 entry, FlowStep step, const QString &id, const QString &clientId)
{
    return m_database.write([&]() -> Result<void> {
        const Result<QSqlQuery> updated =
            m_database.run(QStringLiteral("UPDATE journal SET id = CASE ? WHEN '' THEN id ELSE ? END,"
                                          " client_id = CASE ? WHEN '' THEN client_id ELSE ? END"
                                          " WHERE entry = ?"),
                {id, id, clientId, clientId, entry});
        if (!updated)
            return Failure(updated.error());
        return done(m_database.run(
            QStringLiteral("INSERT OR IGNORE INTO journal_steps (entry, step, at) VALUES (?, ?, ?)"),
            {entry, flowStepName(step), timeText(m_clock.now())}));
    });
}

Result<void> SqliteJournal::recordHandOver(const dintero::AccountId &account, const QString &clientId)
{
    // Until a rotation has stored its new secret, what leaves is the old one, and nobody has seen the new
    // one.
    return m_database.write([&]() -> Result<void> {
        return done(m_database.run(
            QStringLiteral(
                "INSERT OR IGNORE INTO journal_steps (entry, step, at) SELECT entry, ?, ? FROM journal"
                " WHERE outcome IS NULL AND origin = ? AND account_id = ? AND client_id = ?"
                " AND (kind != ? OR entry IN (SELECT entry FROM journal_steps WHERE step = ?))"),
            {flowStepName(FlowStep::HandedOut), timeText(m_clock.now()), m_origin.text(), account.text(),
                clientId, flowKindName(FlowKind::Rotate), flowStepName(FlowStep::SecretStored)}));
    });
}

Result<void> SqliteJournal::close(qint64 entry, IntentOutcome outcome)
{
    return m_database.write([&]() -> Result<void> {
        return done(m_database.run(
            QStringLiteral("UPDATE journal SET outcome = ?, closed_at = ?, owner = '' WHERE entry = ?"),
            {intentOutcomeName(outcome), timeText(m_clock.now()), entry}));
    });
}

Result<void> SqliteJournal::leave(qint64 entry)
{
    return m_database.write([&]() -> Result<void> {
        return done(m_database.run(QStringLiteral("UPDATE journal SET owner = '' WHERE entry = ?"), {entry}));
    });
}

Result<std::vector<JournalEntry>> SqliteJournal::interrupted()
{
    Result<std::vector<Owned>> open = read(QStringLiteral("outcome IS NULL"), {});
    if (!open)
        return Failure(open.error());
    std::map<qint64, QString> gone;
    for (const auto &[entry, owner] : *open) {
        if (isAbandoned(owner))
            gone.emplace(entry.number, owner);
    }
    std::vector<JournalEntry> abandoned;
    if (gone.empty())
        return abandoned;
    // Between these two looks its process may have closed an entry and ended. Whoever is gone writes no more,
    // so that a second look tells.
    Result<std::vector<Owned>> still = read(QStringLiteral("outcome IS NULL"), {});
    if (!still)
        return Failure(still.error());
    for (auto &[entry, owner] : *still) {
        const auto found = gone.find(entry.number);
        if (found != gone.end() && found->second == owner)
            abandoned.push_back(std::move(entry));
    }
    return abandoned;
}

Result<std::optional<JournalEntry>> SqliteJournal::claim(qint64 entry)
{
    const Result<QString> owner = m_owner.hold();
    if (!owner)
        return Failure(owner.error());
    std::optional<JournalEntry> claimed;
    const Result<void> written = m_database.write([&]() -> Result<void> {
        Result<std::vector<Owned>> open = read(QStringLiteral("outcome IS NULL AND entry = ?"), {entry});
        if (!open)
            return Failure(open.error());
        if (open->empty() || !isAbandoned(open->front().second))
            return {};
        Result<void> free = requireNobodyElse(open->front().first.intent, entry);
        if (!free && free.error().kind == ErrorKind::Refused)
            return {};
        if (!free)
            return free;
        const Result<QSqlQuery> taken =
            m_database.run(QStringLiteral("UPDATE journal SET owner = ? WHERE entry = ?"), {*owner, entry});
        if (!taken)
            return Failure(taken.error());
        claimed = std::move(open->front().first);
        return {};
    });
    if (!written)
        return Failure(written.error());
    return claimed;
}

Result<bool> SqliteJournal::isOpen(const dintero::AccountId &account, const QString &clientId)
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT 1 FROM journal WHERE outcome IS NULL AND origin = ? AND account_id = ?"
                       " AND client_id = ?"),
        {m_origin.text(), account.text(), clientId});
    if (!query)
        return Failure(query.error());
    return query->next();
}

Result<std::optional<IntentOutcome>> SqliteJournal::outcome(qint64 entry)
{
    Result<QSqlQuery> query =
        m_database.run(QStringLiteral("SELECT outcome FROM journal WHERE origin = ? AND entry = ?"
                                      " AND outcome IS NOT NULL"),
            {m_origin.text(), entry});
    if (!query)
        return Failure(query.error());
    if (!query->next())
        return std::nullopt;
    const Result<IntentOutcome> closedAs = parseIntentOutcome(query->value(0).toString());
    if (!closedAs)
        return Failure(closedAs.error());
    return *closedAs;
}

Result<std::vector<JournalRecord>> SqliteJournal::history(const std::optional<dintero::AccountId> &account)
{
    // One statement: thousands of entries are read while a page opens.
    Result<QSqlQuery> query =
        m_database.run(QStringLiteral("SELECT entry, kind, account_id, partner_id, client_id, id, name,"
                                      " website_url, scopes, keeping, updated_at, opened_at, outcome,"
                                      " closed_at, (SELECT group_concat(step || '=' || at, ' ')"
                                      " FROM journal_steps AS s WHERE s.entry = journal.entry)"
                                      " FROM journal WHERE origin = ? AND (? = '' OR account_id = ?)"
                                      " ORDER BY entry DESC"),
            {m_origin.text(), account ? account->text() : QString(), account ? account->text() : QString()});
    if (!query)
        return Failure(query.error());
    std::vector<JournalRecord> records;
    constexpr int outcomeColumn = 12;
    while (query->next()) {
        QVariantList row;
        for (int column = 0; column < outcomeColumn; ++column)
            row.append(query->value(column));
        Result<JournalEntry> entry = parseJournalRow(row);
        if (!entry)
            return Failure(entry.error());
        JournalRecord record{std::move(*entry)};
        if (const QString closedAs = query->value(outcomeColumn).toString(); !closedAs.isEmpty()) {
            const Result<IntentOutcome> outcome = parseIntentOutcome(closedAs);
            if (!outcome)
                return Failure(outcome.error());
            record.outcome = *outcome;
        }
        record.closedAt = timeOf(query->value(outcomeColumn + 1).toString());
        const QStringList steps = query->value(outcomeColumn + 2).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &text : steps) {
            const Result<void> read =
                parseJournalStep(text.section(u'=', 0, 0), text.section(u'=', 1), record.entry);
            if (!read)
                return Failure(read.error());
        }
        records.push_back(std::move(record));
    }
    return records;
}

Result<std::vector<SqliteJournal::Owned>> SqliteJournal::read(
    const QString &condition, const QVariantList &values)
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT entry, kind, account_id, partner_id, client_id, id, name, website_url, scopes,"
                       " keeping, updated_at, opened_at, owner FROM journal WHERE origin = ? AND ") +
            condition + QStringLiteral(" ORDER BY entry"),
        QVariantList{m_origin.text()} + values);
    if (!query)
        return Failure(query.error());
    std::vector<Owned> entries;
    constexpr int owner = 12;
    while (query->next()) {
        QVariantList row;
        for (int column = 0; column < owner; ++column)
            row.append(query->value(column));
        Result<JournalEntry> entry = parseJournalRow(row);
        if (!entry)
            return Failure(entry.error());
        entries.emplace_back(std::move(*entry), query->value(owner).toString());
    }
    for (auto &[entry, ownerName] : entries) {
        // A later flow may have handed the same client out: what was begun before must leave it alone too.
        Result<QSqlQuery> steps =
            m_database.run(QStringLiteral("SELECT step, at FROM journal_steps WHERE entry = ? UNION ALL"
                                          " SELECT step, at FROM journal_steps JOIN journal USING (entry)"
                                          " WHERE entry > ? AND step = ? AND origin = ? AND account_id = ?"
                                          " AND (client_id = ? OR (id <> '' AND id = ?))"),
                {entry.number, entry.number, flowStepName(FlowStep::HandedOut), m_origin.text(),
                    entry.intent.account.text(), entry.intent.clientId, entry.intent.id});
        if (!steps)
            return Failure(steps.error());
        while (steps->next()) {
            const Result<void> read =
                parseJournalStep(steps->value(0).toString(), steps->value(1).toString(), entry);
            if (!read)
                return Failure(read.error());
        }
    }
    return entries;
}

bool SqliteJournal::isAbandoned(const QString &owner) const
{
    return owner.isEmpty() || m_owner.isGone(owner);
}

Result<void> SqliteJournal::requireNobodyElse(const Intent &intent, qint64 entry)
{
    Result<QSqlQuery> others = m_database.run(
        QStringLiteral("SELECT DISTINCT owner FROM journal WHERE origin = ? AND outcome IS NULL"
                       " AND entry <> ? AND account_id = ?"
                       " AND ((client_id <> '' AND client_id = ?) OR (id <> '' AND id = ?))"),
        {m_origin.text(), entry, intent.account.text(), intent.clientId, intent.id});
    if (!others)
        return Failure(others.error());
    const Result<QString> own = m_owner.hold();
    while (others->next()) {
        const QString owner = others->value(0).toString();
        if ((!own || owner != *own) && !isAbandoned(owner))
            return failure(
                ErrorKind::Refused, QStringLiteral("Another window or command works on this already"));
    }
    return {};
}

} // namespace clientsmith
