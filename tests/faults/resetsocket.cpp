#include "tests/faults/resetsocket.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace clientsmith::test {

void resetConnection(QTcpSocket &socket)
{
    // Lingering for no time at all is the way to ask for one.
    linger none{};
    none.l_onoff = 1;
    none.l_linger = 0;
#ifdef Q_OS_WIN
    const auto handle = static_cast<SOCKET>(socket.socketDescriptor());
    ::setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none), sizeof none);
#else
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket.abort();
}

} // namespace clientsmith::test
