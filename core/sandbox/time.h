#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace clientsmith::sandbox {

/// The sandbox's time of day: the system's, plus what a test added. Safe from any thread.
class Time final
{
public:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead.load()); }
    void advance(std::chrono::seconds duration) { m_ahead += duration.count(); }

private:
    std::atomic<qint64> m_ahead = 0;
};

} // namespace clientsmith::sandbox
