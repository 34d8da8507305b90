#include "core/provisioning/journal.h"

#include <array>
#include <utility>

namespace clientsmith {

QString JournalEntry::stage() const
{
    static constexpr std::array<std::pair<FlowStep, QLatin1String>, 6> words{{
        {FlowStep::Deleted, QLatin1String("deleted")},
        {FlowStep::Verified, QLatin1String("verified")},
        {FlowStep::Granted, QLatin1String("granted")},
        {FlowStep::HandedOut, QLatin1String("handed_out")},
        {FlowStep::SecretStored, QLatin1String("stored")},
        {FlowStep::Answered, QLatin1String("answered")},
    }};
    for (const auto &[step, word] : words) {
        if (has(step))
            return word;
    }
    return QStringLiteral("intended");
}

} // namespace clientsmith
