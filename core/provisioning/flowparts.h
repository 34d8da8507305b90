#pragma once

#include "core/accounts/accountsession.h"
#include "core/base/clock.h"
#include "core/provisioning/journal.h"
#include "core/secrets/secretstore.h"
#include "core/services.h"
#include "core/storage/credentialindex.h"
#include "core/storage/eventlog.h"

namespace clientsmith {

/// What a flow works with. All of it outlives the flow.
struct FlowParts
{
    AccountSession &session;
    SecretStore &secrets;
    CredentialIndex &index;
    Journal &journal;
    Clock &clock;
    EventLog &events;

    QString keyOf(const QString &clientId) const
    {
        return keychainKey(session.origin(), session.account().id, clientId);
    }
    /// What was done with a client of the session's account.
    Event event(EventKind kind, const QString &clientId, const QString &name) const
    {
        return Event{kind, session.account().id, clientId, name};
    }
    /// An intent at the session's account.
    Intent intent(FlowKind kind) const { return Intent{kind, session.account().id, session.actingPartner()}; }
};

inline FlowParts flowParts(const Services &services, AccountSession &session)
{
    return FlowParts{
        session, services.secrets, services.index, services.journal, services.clock, services.events};
}

/// Whether this is the client that the session signs in with, without which it could do nothing any more.
inline bool isOwnSignIn(const AccountSession &session, const QString &clientId)
{
    return !session.actingPartner() && session.account().clientId == clientId;
}

/// Whether an error of a POST or DELETE leaves open if the provider acted on it. Any 4xx proves that it did
/// not, unless it answered the repeat of a try that was lost.
inline bool isLost(const Error &error)
{
    const bool refused = error.status >= 400 && error.status < 500 && !error.afterLostTry;
    return !error.unsent && !refused && error.kind != ErrorKind::InvalidInput &&
        error.kind != ErrorKind::Cancelled;
}

} // namespace clientsmith
