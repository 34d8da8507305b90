#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/apiclient.h"

#include <optional>
#include <vector>

namespace clientsmith {

/// Why scopes can't be taken from a client.
enum class RemovalObstacle {
    None,
    /// It is the client that the session signs in with, which could not read and write clients any more.
    NeededBySignIn,
    /// Another scope stays that allows the same, so that the client would lose nothing.
    StaysCovered,
    /// A grant that nobody can use without a person can't be narrowed, as no other can take its place.
    OfAnotherType,
};

/// How scopes are taken from a client at one audience, in all its forms: which grants go, and what has to
/// stand beside them first.
struct AccessRemoval
{
    RemovalObstacle obstacle = RemovalObstacle::None;
    /// What stands in the way: the scope that is covered and the one that covers it, or the grant's type.
    QString scope = {};
    QString reason = {};
    std::vector<dintero::Grant> going = {};
    QStringList missing = {};
    /// What the client can use by itself afterwards.
    QStringList kept = {};
};

/// \p grants are all of the client's. \p signIn is the account whose clients the session manages as this
/// client; none for every other client.
AccessRemoval planAccessRemoval(const std::vector<dintero::Grant> &grants, const QString &audience,
    const QStringList &scopes, const std::optional<dintero::AccountId> &signIn);

} // namespace clientsmith
