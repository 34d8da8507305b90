#include "core/storage/eventlog.h"

#include "core/base/logging.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"

namespace clientsmith {

namespace {

constexpr Names<EventKind, 12> kinds{{{EventKind::SignedIn, QLatin1String("signed_in")},
    {EventKind::SignedOut, QLatin1String("signed_out")}, {EventKind::Copied, QLatin1String("copied")},
    {EventKind::Exported, QLatin1String("exported")}, {EventKind::Verified, QLatin1String("verified")},
    {EventKind::SecretKept, QLatin1String("secret_kept")},
    {EventKind::SecretForgotten, QLatin1String("secret_forgotten")},
    {EventKind::AccessAdded, QLatin1String("access_added")},
    {EventKind::AccessRemoved, QLatin1String("access_removed")},
    {EventKind::ReplacementBegun, QLatin1String("replacement_begun")},
    {EventKind::ReplacementDone, QLatin1String("replacement_done")},
    {EventKind::ReplacementGivenUp, QLatin1String("replacement_given_up")}}};
constexpr Names<EventOutcome, 3> outcomes{{{EventOutcome::Done, QLatin1String("done")},
    {EventOutcome::Failed, QLatin1String("failed")}, {EventOutcome::Unknown, QLatin1String("unknown")}}};

} // namespace

EventLog::EventLog(Database &database, const ApiOrigin &origin, Clock &clock)
    : m_database(database)
    , m_origin(origin)
    , m_clock(clock)
{
}

Result<void> EventLog::add(const Event &event)
{
    return m_database.write([&] { return addWithin(event); });
}

Result<void> EventLog::addWithin(const Event &event)
{
    const Result<QSqlQuery> inserted = m_database.run(
        QStringLiteral("INSERT INTO events (origin, kind, account_id, client_id, name, what, place, outcome,"
                       " error, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {m_origin.text(), nameOf(kinds, event.kind), event.account.text(), event.clientId, event.name,
            event.what, event.where, nameOf(outcomes, event.outcome), event.error, timeText(m_clock.now())});
    return inserted ? Result<void>() : Failure(inserted.error());
}

void EventLog::note(const Event &event)
{
    if (const Result<void> added = add(event); !added)
        qCInfo(lcFlow, "What was done is not written down: %s", qUtf8Printable(added.error().message));
}

Result<std::vector<Event>> EventLog::list(const std::optional<dintero::AccountId> &account) const
{
    const QString wanted = account ? account->text() : QString();
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT kind, account_id, client_id, name, what, place, outcome, error, at, event"
                       " FROM events WHERE origin = ? AND (? = '' OR account_id = ?) ORDER BY event DESC"),
        {m_origin.text(), wanted, wanted});
    if (!query)
        return Failure(query.error());
    std::vector<Event> events;
    while (query->next()) {
        const auto text = [&query](int column) { return query->value(column).toString(); };
        const std::optional<EventKind> kind = valueOf(kinds, text(0));
        const Result<dintero::AccountId> whose = dintero::AccountId::parse(text(1));
        const std::optional<EventOutcome> outcome = valueOf(outcomes, text(6));
        if (!kind || !whose || !outcome)
            return unreadable(QStringLiteral("an event"));
        events.push_back({*kind, *whose, text(2), text(3), text(4), text(5), *outcome, text(7),
            timeOf(text(8)), query->value(9).toLongLong()});
    }
    return events;
}

} // namespace clientsmith
