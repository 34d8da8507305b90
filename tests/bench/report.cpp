#include "tests/bench/report.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace clientsmith::bench {

void Report::say(const QString &what)
{
    std::printf("%s\n", qPrintable(what));
    std::fflush(stdout);
}

void Report::figure(const QString &name, double value, const QString &unit, std::optional<double> budget)
{
    QString line = QStringLiteral("%1 %2 %3").arg(name, -46).arg(value, 10, 'f', 2).arg(unit);
    if (budget) {
        const bool kept = value <= *budget;
        const bool nearly = value <= *budget * m_slack;
        m_good = m_good && nearly;
        line += QStringLiteral(", budget %1: %2")
                    .arg(*budget, 0, 'f', 1)
                    .arg(kept        ? QStringLiteral("kept")
                            : nearly ? QStringLiteral("missed, within the slack")
                                     : QStringLiteral("MISSED"));
    }
    say(line);
}

void Report::times(const QString &name, std::vector<double> milliseconds, std::optional<double> budget)
{
    if (milliseconds.empty())
        return;
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&milliseconds](double share) {
        const double place = std::ceil(share * static_cast<double>(milliseconds.size())) - 1;
        return milliseconds[static_cast<std::size_t>(std::max(0.0, place))];
    };
    const QString unit = QStringLiteral("ms");
    figure(name + QStringLiteral(", median"), at(0.5), unit);
    figure(name + QStringLiteral(", 99th percentile"), at(0.99), unit, budget);
    figure(name + QStringLiteral(", longest"), milliseconds.back(), unit);
    if (budget) {
        const auto late = std::count_if(
            milliseconds.begin(), milliseconds.end(), [&budget](double time) { return time > *budget; });
        say(QStringLiteral("  %1 of %2 over %3 ms")
                .arg(late)
                .arg(milliseconds.size())
                .arg(*budget, 0, 'f', 1));
    }
}

double memoryOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace clientsmith::bench
