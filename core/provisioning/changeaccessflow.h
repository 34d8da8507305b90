#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

class Cancellation;

/// Gives a client scopes, and takes scopes from it. No call changes a grant: one that is to lose some of its
/// scopes is removed once a narrower one stands beside it, so that the client has at every moment what it is
/// to keep. What was changed, refused or lost on the way is an event. What is lent to it outlives it. Main
/// thread.
class ChangeAccessFlow
{
public:
    explicit ChangeAccessFlow(FlowParts parts);

    /// One grant at the account's own audience for what the client lacks; none if it lacks nothing.
    QCoro::Task<Result<void>> add(dintero::ApiClient client, QStringList scopes, Cancellation *beforeSending);
    /// Takes \p scopes at \p audience. InvalidInput if the client that the session signs in with could not
    /// manage clients any more, or if a grant of another type than client_credentials would have to be
    /// narrowed. After another error the client has what it had, or more than it is to keep, but not less.
    QCoro::Task<Result<void>> remove(
        dintero::ApiClient client, QString audience, QStringList scopes, Cancellation *beforeSending);

    /// Nobody knows whether the provider acted on the last call.
    bool outcomeUnknown() const { return m_unknown; }

private:
    using Grants = std::vector<dintero::Grant>;

    QCoro::Task<Result<void>> take(dintero::ApiClient client, QString audience, QStringList scopes,
        Grants before, Cancellation *beforeSending);
    QCoro::Task<Result<void>> grant(dintero::NewGrant wanted, Grants before, Cancellation *beforeSending);
    /// Whether a grant has come that was not there \p before. A late one is waited for.
    QCoro::Task<Result<bool>> hasArrived(dintero::NewGrant wanted, Grants before, Cancellation *cancellation);
    QCoro::Task<Result<void>> removeGrant(dintero::Grant grant, Cancellation *cancellation);

    void note(Event event, const Result<void> &result);

    FlowParts m_parts;
    bool m_unknown = false;
};

} // namespace clientsmith
