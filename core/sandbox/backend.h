#pragma once

#include "core/base/result.h"
#include "core/sandbox/api.h"

#include <QtCore/qglobal.h>

#include <memory>

namespace clientsmith::sandbox {

/// The HTTP server behind the front: cpp-httplib and nothing else. Its faultless answers are what the front
/// passes on, delays or spoils.
class Backend final
{
public:
    /// \p api outlives the Backend and is called from the server's own threads.
    explicit Backend(Api &api);
    ~Backend();
    Q_DISABLE_COPY_MOVE(Backend)

    /// Serves on a free port of 127.0.0.1 and gives its number.
    Result<quint16> start();
    /// Returns when no thread is left. Connections that are still open are waited for.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace clientsmith::sandbox
