#pragma once

#include "core/sandbox/front.h"
#include "core/sandbox/message.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class QTcpSocket;

namespace clientsmith::sandbox {

/// One caller's connection: request after request until either side closes. Deletes itself when it is closed.
class Connection final : public QObject
{
    Q_OBJECT
public:
    /// Takes \p socket. \p traffic outlives the Connection.
    Connection(QTcpSocket *socket, const FrontOptions &options, quint16 backendPort, Traffic &traffic,
        QObject *parent);

private:
    enum class State { Head, Body, Acting, Drain };

    void readMore();
    /// True if the state changed, so that there may be more to do with what was read.
    bool readHead();
    bool readBody();
    bool drain();

    void act();
    void forward();
    void finish(const QByteArray &message);
    void answer(int status, const QByteArray &contentType, const QByteArray &body);
    void refuse(int status, const QString &text);
    void trickle();
    void close();
    bool isFaulty(FaultKind kind) const { return m_fault && m_fault->kind == kind; }

    QTcpSocket *m_socket;
    FrontOptions m_options;
    quint16 m_backendPort;
    Traffic &m_traffic;

    State m_state = State::Head;
    QByteArray m_input;
    Head m_head;
    qint64 m_bodySize = 0;
    QByteArray m_body;
    std::optional<Fault> m_fault;
    bool m_closeAfter = false;
    QByteArray m_trickling;
};

} // namespace clientsmith::sandbox
