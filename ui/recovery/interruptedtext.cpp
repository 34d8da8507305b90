#include "ui/recovery/interruptedtext.h"

#include "core/provisioning/keepsecret.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientsmith::ui {

namespace {

struct Interrupted
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Interrupted)
};

constexpr int longestName = 64;

QString creation(const JournalEntry &entry, const QString &name)
{
    const bool answered = entry.has(FlowStep::Answered) || entry.has(FlowStep::HandedOut);
    if (lacksItsSecret(entry) && !entry.has(FlowStep::Granted))
        return Interrupted::tr(
            "The client %1 may have no access yet, and its secret was shown to you, but is not "
            "kept here.")
            .arg(name);
    if (lacksItsSecret(entry))
        return Interrupted::tr("The secret of %1 was shown to you, but is not kept here.").arg(name);
    if (entry.has(FlowStep::Verified))
        return Interrupted::tr("The client %1 was created, and works.").arg(name);
    if (entry.has(FlowStep::Granted))
        return Interrupted::tr("The client %1 was created, but not proven.").arg(name);
    if (entry.has(FlowStep::SecretStored))
        return Interrupted::tr("The client %1 was created, but may have no access yet.").arg(name);
    if (answered)
        return Interrupted::tr("The client %1 was created, but its secret was never kept.").arg(name);
    if (entry.has(FlowStep::Missed))
        return Interrupted::tr(
            "Creating %1 was interrupted. The provider did not have it when we looked, but "
            "it may still appear.")
            .arg(name);
    return Interrupted::tr(
        "Creating %1 was interrupted before we heard from the provider. Perhaps it exists.")
        .arg(name);
}

QString rotation(const JournalEntry &entry, const QString &name)
{
    if (lacksItsSecret(entry))
        return Interrupted::tr("The new secret of %1 was shown to you, but is not kept here.").arg(name);
    if (entry.has(FlowStep::Verified))
        return Interrupted::tr("The secret of %1 was replaced, and works.").arg(name);
    if (entry.has(FlowStep::SecretStored))
        return Interrupted::tr("The secret of %1 was replaced and kept, but not proven.").arg(name);
    if (entry.has(FlowStep::Answered))
        return Interrupted::tr("The secret of %1 was replaced, but the new one was never kept.").arg(name);
    return Interrupted::tr(
        "Making a new secret for %1 was interrupted before we heard from the provider. Perhaps "
        "the old one has stopped working.")
        .arg(name);
}

QString creationAdvice(const JournalEntry &entry)
{
    if (lacksItsSecret(entry))
        return Interrupted::tr(
            "If you have the secret, it can be kept here now. Finish leaves it with you. It "
            "can't be undone, because a shop may use it already; delete the client instead.");
    if (entry.has(FlowStep::Verified))
        return Interrupted::tr("Nothing is missing: Finish only closes this note.");
    if (entry.has(FlowStep::HandedOut))
        return Interrupted::tr("Finish does what is missing. It can't be undone, because a shop may use the "
                               "secret already; delete the client instead.");
    if (entry.has(FlowStep::Answered))
        return Interrupted::tr(
            "Finish does what is missing. Undo deletes the client again; nobody has seen its "
            "secret.");
    return Interrupted::tr(
        "Finish looks for it, and completes it if it exists. Undo looks for it, and deletes it "
        "if it exists.");
}

QString rotationAdvice(const JournalEntry &entry)
{
    if (lacksItsSecret(entry))
        return Interrupted::tr(
            "If you have it, it can be kept here now. Finish leaves it with you. It can't be "
            "undone: the old secret has stopped working.");
    if (entry.has(FlowStep::Verified))
        return Interrupted::tr("Nothing is missing: Finish only closes this note.");
    if (entry.has(FlowStep::Answered))
        return Interrupted::tr(
            "Finish makes sure that a secret is kept that works. It can't be undone: the old "
            "secret has stopped working.");
    return Interrupted::tr(
        "Finish tries the secret that is kept, and makes a new one only if the old one has "
        "stopped working. Undo lets it be, if the old one still works.");
}

QString deletionAdvice(const JournalEntry &entry)
{
    if (entry.has(FlowStep::Deleted))
        return Interrupted::tr(
            "Finish removes the secret, which opens nothing any more. It can't be undone.");
    return Interrupted::tr("Finish deletes it, and its secret here. Undo keeps it, if it still exists.");
}

} // namespace

QString interruptedName(const JournalEntry &entry)
{
    const QString name = entry.intent.name.simplified();
    if (name.isEmpty())
        return entry.intent.clientId;
    return name.size() > longestName ? name.left(longestName) + QStringLiteral("…") : name;
}

QString interruptedSentence(const JournalEntry &entry)
{
    const QString name = interruptedName(entry);
    switch (entry.intent.kind) {
    case FlowKind::Create:
        return creation(entry, name);
    case FlowKind::Rotate:
        return rotation(entry, name);
    case FlowKind::Delete:
        return entry.has(FlowStep::Deleted)
            ? Interrupted::tr("%1 was deleted, but its secret may still be kept here.").arg(name)
            : Interrupted::tr(
                  "Deleting %1 was interrupted before we heard from the provider. Perhaps it is gone.")
                  .arg(name);
    }
    Q_UNREACHABLE();
}

QString interruptedAdvice(const JournalEntry &entry)
{
    switch (entry.intent.kind) {
    case FlowKind::Create:
        return creationAdvice(entry);
    case FlowKind::Rotate:
        return rotationAdvice(entry);
    case FlowKind::Delete:
        return deletionAdvice(entry);
    }
    Q_UNREACHABLE();
}

QString interruptedSince(const JournalEntry &entry)
{
    return Interrupted::tr("Begun %1.")
        .arg(QLocale().toString(entry.openedAt.toLocalTime(), QLocale::ShortFormat));
}

QString recoveredSentence(const RecoveryResult &result, const QString &place)
{
    const QString name = interruptedName(result.entry);
    const bool finished = result.outcome == RecoveryOutcome::Finished;
    switch (result.entry.intent.kind) {
    case FlowKind::Create:
        if (finished && lacksItsSecret(result.entry))
            return Interrupted::tr("%1 is complete. Its secret is with you.").arg(name);
        if (finished)
            return Interrupted::tr("%1 is complete: it has its access, and its secret is in %2.")
                .arg(name, place);
        if (result.error)
            return Interrupted::tr(
                "The provider has no client %1: it was never created, or was deleted since. "
                "Create it again if you need it.")
                .arg(name);
        return Interrupted::tr("%1 is taken back: the provider doesn't have it any more.").arg(name);
    case FlowKind::Rotate:
        if (finished && lacksItsSecret(result.entry))
            return Interrupted::tr("The secret of %1 is replaced. The new one is with you.").arg(name);
        if (finished)
            return Interrupted::tr("The secret of %1 works, and is in %2.").arg(name, place);
        if (result.error)
            return Interrupted::tr("The provider no longer has the client %1.").arg(name);
        return Interrupted::tr("The secret of %1 was not replaced: nothing has changed.").arg(name);
    case FlowKind::Delete:
        return finished ? Interrupted::tr("%1 is deleted, and its secret is no longer kept here.").arg(name)
                        : Interrupted::tr("%1 stays: it was not deleted.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace clientsmith::ui
