#pragma once

#include <QtCore/qglobal.h>

#include <memory>

class QSocketNotifier;

namespace clientsmith::gui {

/// While it lives, SIGTERM, SIGINT and SIGHUP ask the program to quit as its menu does, so that a secret that
/// nothing holds is asked about and the demo takes its keychain entries away. Windows has none of them. One
/// at a time; needs a QCoreApplication.
class QuitSignals final
{
public:
    QuitSignals();
    ~QuitSignals();
    Q_DISABLE_COPY_MOVE(QuitSignals)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace clientsmith::gui
