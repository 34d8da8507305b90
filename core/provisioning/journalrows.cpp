#include "core/provisioning/journalrows.h"

#include "core/storage/columns.h"

namespace clientsmith {

namespace {

constexpr Names<FlowKind, 3> kinds{{{FlowKind::Create, QLatin1String("create")},
    {FlowKind::Rotate, QLatin1String("rotate")}, {FlowKind::Delete, QLatin1String("delete")}}};
constexpr Names<Keeping, 2> keepings{
    {{Keeping::Keychain, QLatin1String("keychain")}, {Keeping::Person, QLatin1String("person")}}};
constexpr Names<FlowStep, 7> flowSteps{{{FlowStep::Missed, QLatin1String("missed")},
    {FlowStep::Answered, QLatin1String("answered")}, {FlowStep::SecretStored, QLatin1String("stored")},
    {FlowStep::HandedOut, QLatin1String("handed_out")}, {FlowStep::Granted, QLatin1String("granted")},
    {FlowStep::Verified, QLatin1String("verified")}, {FlowStep::Deleted, QLatin1String("deleted")}}};
constexpr Names<IntentOutcome, 4> outcomes{{{IntentOutcome::Finished, QLatin1String("finished")},
    {IntentOutcome::NotDone, QLatin1String("not_done")}, {IntentOutcome::Undone, QLatin1String("undone")},
    {IntentOutcome::Discarded, QLatin1String("discarded")}}};

} // namespace

QString flowKindName(FlowKind kind)
{
    return nameOf(kinds, kind);
}

QString keepingName(Keeping keeping)
{
    return nameOf(keepings, keeping);
}

QString flowStepName(FlowStep step)
{
    return nameOf(flowSteps, step);
}

QString intentOutcomeName(IntentOutcome outcome)
{
    return nameOf(outcomes, outcome);
}

Result<IntentOutcome> parseIntentOutcome(const QString &name)
{
    const std::optional<IntentOutcome> outcome = valueOf(outcomes, name);
    if (!outcome)
        return unreadable(QStringLiteral("an outcome"));
    return *outcome;
}

Result<void> parseJournalStep(const QString &name, const QString &at, JournalEntry &entry)
{
    const std::optional<FlowStep> step = valueOf(flowSteps, name);
    if (!step)
        return unreadable(QStringLiteral("a step"));
    entry.steps[*step] = timeOf(at);
    return {};
}

Result<JournalEntry> parseJournalRow(const QVariantList &row)
{
    constexpr qsizetype columns = 12;
    if (row.size() != columns)
        return unreadable(QStringLiteral("a row"));
    const auto text = [&row](int column) { return row.at(column).toString(); };
    const std::optional<FlowKind> kind = valueOf(kinds, text(1));
    if (!kind)
        return unreadable(QStringLiteral("a kind of work"));
    const Result<dintero::AccountId> account = dintero::AccountId::parse(text(2));
    if (!account)
        return unreadable(QStringLiteral("an account id"));
    const std::optional<Keeping> keeping = valueOf(keepings, text(9));
    if (!keeping)
        return unreadable(QStringLiteral("a way of keeping"));
    JournalEntry entry{row.at(0).toLongLong(), Intent{*kind, *account}};
    if (!text(3).isEmpty()) {
        const Result<dintero::AccountId> partner = dintero::AccountId::parse(text(3));
        if (!partner)
            return unreadable(QStringLiteral("a partner's account id"));
        entry.intent.actingPartner = *partner;
    }
    entry.intent.clientId = text(4);
    entry.intent.id = text(5);
    entry.intent.name = text(6);
    entry.intent.websiteUrl = text(7);
    entry.intent.scopes = text(8).split(u' ', Qt::SkipEmptyParts);
    entry.intent.keeping = *keeping;
    entry.intent.updatedAt = timeOf(text(10));
    entry.openedAt = timeOf(text(11));
    return entry;
}

} // namespace clientsmith
