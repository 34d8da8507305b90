#pragma once

class QTcpSocket;

namespace clientsmith::test {

/// Ends the connection with a reset (RFC 9293, section 3.5.2), not with an orderly close.
void resetConnection(QTcpSocket &socket);

} // namespace clientsmith::test
