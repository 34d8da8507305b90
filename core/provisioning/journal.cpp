#include "core/provisioning/journal.h"

namespace clientsmith {

Result<Journal::Entry> NullJournal::open(const CreateIntent &)
{
    return 0;
}

Result<void> NullJournal::record(Entry, CreateStage, const QString &)
{
    return {};
}

Result<void> NullJournal::close(Entry, IntentOutcome)
{
    return {};
}

} // namespace clientsmith
