#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <functional>
#include <vector>

namespace clientsmith::test {

/// The provider's own answer, before anything happens to it. Status 0 if it was not asked.
struct GoodAnswer
{
    int status = 0;
    QByteArray body;
};

/// What becomes of a connection before a request can be read from it.
enum class Link {
    Works,
    /// Nobody listens.
    Refused,
    /// Reset as soon as it is there.
    Reset,
    WrongHost,
    Expired,
    SelfSigned,
    UnknownAuthority,
    /// Where TLS is spoken to, plain HTTP answers.
    NoTls,
    /// The server's hello offers TLS 1.0 and nothing newer.
    OldTls,
};

/// One way in which a request or its answer goes wrong.
struct Fault
{
    const char *name = "";
    /// The provider gets the request.
    bool acts = false;
    /// The answer never ends; whoever waits for it needs a short deadline.
    bool endless = false;
    Link link = Link::Works;
    /// What is said instead of the good answer, and how the connection ends. For Link::Works.
    std::function<void(QTcpSocket &socket, const GoodAnswer &good)> answer = {};

    bool isTls() const { return link >= Link::WrongHost; }
};

/// Every fault. \p elsewhere is the origin that redirects point to.
std::vector<Fault> allFaults(const QByteArray &elsewhere);

} // namespace clientsmith::test
