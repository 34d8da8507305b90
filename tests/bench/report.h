#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace clientsmith::bench {

/// Prints the figures, and holds them to their budgets.
class Report final
{
public:
    /// \p slack is what budgets are multiplied by, for a machine that does other things as well.
    explicit Report(double slack)
        : m_slack(slack)
    {
    }

    void say(const QString &what);
    void figure(const QString &name, double value, const QString &unit, std::optional<double> budget = {});
    /// Median, 99th percentile and longest, in milliseconds; the budget is for the 99th percentile.
    void times(const QString &name, std::vector<double> milliseconds, std::optional<double> budget = {});
    bool isGood() const { return m_good; }

private:
    double m_slack;
    bool m_good = true;
};

/// The memory of a process in MB, what it shares counted by its share.
double memoryOf(qint64 pid);

} // namespace clientsmith::bench
