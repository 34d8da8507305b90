#pragma once

#include "core/provisioning/flowparts.h"

#include <optional>

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

    // A call that grants is not ended by \p cancellation once it is on its way; what looks for what came of a
    // call is, and then outcomeUnknown().
    /// One grant at the account's own audience for what the client lacks; none if it lacks nothing. A sign-in
    /// that may not read grants asks for all.
    QCoro::Task<Result<void>> add(dintero::ApiClient client, QStringList scopes, Cancellation *cancellation);
    /// Takes \p scopes at \p audience, in all its forms. InvalidInput for a RemovalObstacle. Refused if the
    /// provider has but one grant for an audience, so that none can stand beside another. After an error the
    /// client has what it had, or more than it is to keep, but not less.
    QCoro::Task<Result<void>> remove(
        dintero::ApiClient client, QString audience, QStringList scopes, Cancellation *cancellation);

    /// Nobody knows whether the provider acted on the last call.
    bool outcomeUnknown() const { return m_unknown; }
    /// The last remove() was Refused because the provider has but one grant for an audience.
    bool hasOneGrantOnly() const { return m_oneGrantOnly; }

private:
    using Grants = std::vector<dintero::Grant>;

    QCoro::Task<Result<void>> take(dintero::ApiClient client, QString audience, QStringList scopes,
        Grants before, Cancellation *cancellation);
    /// Gives the one that allows what is \p wanted; it may have been there \p before, with less.
    QCoro::Task<Result<dintero::Grant>> grant(
        dintero::NewGrant wanted, Grants before, Cancellation *cancellation);
    /// Which grant has come, or has changed, since \p before. A late one is waited for.
    QCoro::Task<Result<std::optional<dintero::Grant>>> arrived(
        dintero::NewGrant wanted, Grants before, Cancellation *cancellation);
    QCoro::Task<Result<void>> removeAll(Grants going, Cancellation *cancellation);
    QCoro::Task<Result<void>> removeGrant(dintero::Grant grant, Cancellation *cancellation);

    void note(Event event, const Result<void> &result);

    FlowParts m_parts;
    /// Something was changed before the rest failed.
    bool m_partly = false;
    bool m_unknown = false;
    bool m_oneGrantOnly = false;
};

} // namespace clientsmith
