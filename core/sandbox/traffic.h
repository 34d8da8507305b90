#pragma once

#include "core/sandbox/fault.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

namespace clientsmith::sandbox {

/// Counts what reaches the wire and says what goes wrong with it. Safe from any thread.
class Traffic final
{
public:
    /// Counts a request, and takes the first fault, in the order they were added, that still has to fire for
    /// it.
    std::optional<Fault> arrive(const QString &operationId);
    int count(const QString &operationId) const;

    void addFault(const Fault &fault);
    void clearFaults();

private:
    mutable std::mutex m_mutex;
    QHash<QString, int> m_counts;
    std::vector<Fault> m_faults;
};

} // namespace clientsmith::sandbox
