#pragma once

#include "core/accounts/accountsession.h"
#include "core/http/networktransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"

namespace clientsmith {

inline const QByteArray tokenAnswer =
    "{\"access_token\":\"a.b.c\",\"token_type\":\"Bearer\",\"expires_in\":14400}";

inline QByteArray ok(const QByteArray &body)
{
    return RawServer::json(200, body);
}

/// Answers token calls with \p token and everything else with \p rest.
inline RawServer::Behaviour provider(const QByteArray &token, const QByteArray &rest)
{
    return [token, rest](QTcpSocket &socket, const RawRequest &request) {
        socket.write(request.target.endsWith("/auth/token") ? token : rest);
    };
}

/// A session of T12345678 with a server that says what the test wants it to.
struct ApiFixture
{
    explicit ApiFixture(RawServer::Behaviour behaviour)
        : server(std::move(behaviour))
        , session(*ApiOrigin::parse(server.url().toString()),
              Account{
                  *dintero::AccountId::parse(QStringLiteral("T12345678")), QString(), QStringLiteral("me")},
              transport, clock, signInSecretInMemory(Secret(QByteArrayView("a:b/c+d="))))
    {
    }

    ManualClock clock;
    NetworkTransport transport{QStringLiteral("1")};
    RawServer server;
    AccountSession session;
};

} // namespace clientsmith
