#include "ui/activity/activitytext.h"

#include "ui/activity/activitywords.h"
#include "ui/activity/eventtext.h"

namespace clientsmith::ui {

namespace {

QString finished(const JournalEntry &entry)
{
    switch (entry.intent.kind) {
    case FlowKind::Create:
        if (!entry.has(FlowStep::SecretStored))
            return entry.has(FlowStep::Verified) ? Activity::tr("Done. You keep the secret, and it works.")
                                                 : Activity::tr("Done. You keep the secret.");
        return entry.has(FlowStep::Verified) ? Activity::tr("Done. The secret is kept, and works.")
                                             : Activity::tr("Done. The secret is kept.");
    case FlowKind::Rotate:
        if (!entry.has(FlowStep::SecretStored))
            return Activity::tr("Done. The old secret stopped working; you keep the new one.");
        return Activity::tr("Done. The old secret stopped working; the new one is kept.");
    case FlowKind::Delete:
        return Activity::tr("Done. The client and its secret are gone.");
    }
    Q_UNREACHABLE();
}

QString notDone(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Create:
        return Activity::tr("Not done. No client was created.");
    case FlowKind::Rotate:
        return Activity::tr("Not done. The old secret was left as it was.");
    case FlowKind::Delete:
        return Activity::tr("Not done. The client was left as it was.");
    }
    Q_UNREACHABLE();
}

QString workText(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Create:
        return Activity::tr("Create client");
    case FlowKind::Rotate:
        return Activity::tr("New secret");
    case FlowKind::Delete:
        return Activity::tr("Delete client");
    }
    Q_UNREACHABLE();
}

QLatin1String workIcon(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Create:
        return QLatin1String("plus");
    case FlowKind::Rotate:
        return QLatin1String("rotate");
    case FlowKind::Delete:
        return QLatin1String("trash");
    }
    Q_UNREACHABLE();
}

QString workOutcome(const JournalRecord &record)
{
    if (!record.outcome)
        return Activity::tr("Not finished. The list of API clients says what to do.");
    switch (*record.outcome) {
    case IntentOutcome::Finished:
        return finished(record.entry);
    case IntentOutcome::NotDone:
        return notDone(record.entry.intent.kind);
    case IntentOutcome::Undone:
        return Activity::tr("Undone. What had been done was taken back.");
    case IntentOutcome::Discarded:
        return Activity::tr("Secret discarded. Only a new secret opens the client again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString activityText(const ActivityLine &line)
{
    return line.work() ? workText(line.work()->entry.intent.kind) : eventText(*line.event());
}

QLatin1String activityIcon(const ActivityLine &line)
{
    return line.work() ? workIcon(line.work()->entry.intent.kind) : eventIcon(line.event()->kind);
}

QString activityOutcome(const ActivityLine &line)
{
    return line.work() ? workOutcome(*line.work()) : eventOutcome(*line.event());
}

QString activityClient(const ActivityLine &line)
{
    const QString name = (line.work() ? line.work()->entry.intent.name : line.event()->name).simplified();
    if (!name.isEmpty())
        return name;
    return line.clientId().isEmpty() ? Activity::tr("Access token") : line.clientId();
}

ActivityMark activityMark(const ActivityLine &line)
{
    if (const Event *event = line.event()) {
        return event->outcome == EventOutcome::Done  ? ActivityMark::Done
            : event->outcome == EventOutcome::Failed ? ActivityMark::Nothing
                                                     : ActivityMark::Open;
    }
    const std::optional<IntentOutcome> &outcome = line.work()->outcome;
    if (!outcome)
        return ActivityMark::Open;
    return *outcome == IntentOutcome::Finished ? ActivityMark::Done : ActivityMark::Nothing;
}

} // namespace clientsmith::ui
