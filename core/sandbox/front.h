#pragma once

#include "core/base/result.h"
#include "core/sandbox/traffic.h"

#include <QObject>
#include <QtCore/qglobal.h>

#include <chrono>

class QTcpServer;

namespace clientsmith::sandbox {

struct FrontOptions
{
    /// 0 takes any free one.
    quint16 port = 0;
    /// Before every request is acted on.
    std::chrono::milliseconds latency{0};
    /// What a 429 fault asks the caller to wait.
    std::chrono::seconds retryAfter{1};
};

/// The socket that callers see. It reads whole requests, counts them and passes them to the backend; it is
/// here, below HTTP, that connections are dropped and answers cut. Lives in a thread of its own that runs an
/// event loop; destroying it aborts every connection.
class Front final : public QObject
{
    Q_OBJECT
public:
    /// \p traffic outlives the Front.
    Front(const FrontOptions &options, Traffic &traffic);

    /// Serves on 127.0.0.1 and gives the port. Called once, in the Front's thread. ErrorKind::Network with
    /// the port in the message when it is taken.
    Result<quint16> listen(quint16 backendPort);

private:
    void accept();

    FrontOptions m_options;
    Traffic &m_traffic;
    QTcpServer *m_server = nullptr;
    quint16 m_backendPort = 0;
};

} // namespace clientsmith::sandbox
