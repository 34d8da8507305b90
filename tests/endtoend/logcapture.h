#pragma once

#include <QByteArray>
#include <QtCore/qglobal.h>

namespace clientsmith::test {

/// While it lives, remembers what this process logs, before anything is redacted, and what it writes to
/// standard error past Qt. Passes the messages on. One at a time.
class LogCapture final
{
public:
    LogCapture();
    ~LogCapture();
    Q_DISABLE_COPY_MOVE(LogCapture)

    QByteArray bytes() const;

private:
    QtMessageHandler m_previous = nullptr;
    int m_file = -1;
    int m_standardError = -1;
};

} // namespace clientsmith::test
