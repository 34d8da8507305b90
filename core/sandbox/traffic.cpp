#include "core/sandbox/traffic.h"

#include <algorithm>

namespace clientsmith::sandbox {

std::optional<Fault> Traffic::arrive(const QString &operationId)
{
    const std::lock_guard lock(m_mutex);
    ++m_counts[operationId];
    const auto next = std::find_if(m_faults.begin(), m_faults.end(),
        [&](const Fault &fault) { return fault.operation == operationId && fault.count != 0; });
    if (next == m_faults.end())
        return std::nullopt;
    if (next->count > 0)
        --next->count;
    return *next;
}

int Traffic::count(const QString &operationId) const
{
    const std::lock_guard lock(m_mutex);
    return m_counts.value(operationId);
}

void Traffic::addFault(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(fault);
}

void Traffic::clearFaults()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

} // namespace clientsmith::sandbox
