#include "core/provisioning/accessremoval.h"

#include "core/dintero/audience.h"
#include "core/dintero/scopes.h"
#include "core/dintero/scopetable.h"

#include <algorithm>

namespace clientsmith {

namespace {

using dintero::Grant;

/// What a grant of ours can take the place of.
bool isOurType(const Grant &grant)
{
    return grant.type.isEmpty() || grant.type == QLatin1String("client_credentials");
}

QStringList without(QStringList scopes, const QStringList &taken)
{
    scopes.erase(std::remove_if(scopes.begin(), scopes.end(),
                     [&](const QString &scope) { return taken.contains(scope); }),
        scopes.end());
    return scopes;
}

void findCovered(AccessRemoval &plan, const QStringList &scopes)
{
    for (const QString &scope : scopes) {
        const auto has = [&scope](const Grant &grant) { return grant.scopes.contains(scope); };
        const bool goes = std::any_of(plan.going.begin(), plan.going.end(), has);
        // What a person signs in for is another access.
        const bool isOwn = std::all_of(plan.going.begin(), plan.going.end(),
            [&](const Grant &grant) { return !has(grant) || dintero::isForClients(grant); });
        const auto by = std::find_if(plan.kept.begin(), plan.kept.end(),
            [&scope](const QString &other) { return dintero::coversScope({other}, scope); });
        if (goes && isOwn && by != plan.kept.end()) {
            plan.obstacle = RemovalObstacle::StaysCovered;
            plan.scope = scope;
            plan.reason = *by;
            return;
        }
    }
}

} // namespace

AccessRemoval planAccessRemoval(const std::vector<Grant> &grants, const QString &audience,
    const QStringList &scopes, const std::optional<dintero::AccountId> &signIn)
{
    const QString at = dintero::normalAudience(audience);
    AccessRemoval plan;
    QStringList remaining;
    QStringList staying;
    for (const Grant &grant : grants) {
        if (dintero::normalAudience(grant.audience) != at)
            continue;
        const QStringList rest = without(grant.scopes, scopes);
        if (rest.size() == grant.scopes.size()) {
            if (dintero::isForClients(grant))
                staying += rest;
            continue;
        }
        if (!rest.isEmpty() && !isOurType(grant)) {
            plan.obstacle = RemovalObstacle::OfAnotherType;
            plan.reason = grant.type;
        }
        plan.going.push_back(grant);
        if (isOurType(grant))
            remaining += rest;
    }
    for (const QString &scope : std::as_const(remaining)) {
        if (!dintero::coversScope(staying, scope) && !plan.missing.contains(scope))
            plan.missing += scope;
    }
    plan.kept = staying + plan.missing;
    if (plan.obstacle != RemovalObstacle::None)
        return plan;
    if (signIn && dintero::audienceOf(*signIn) == at &&
        !(dintero::mayReadClients(plan.kept) && dintero::mayWriteClients(plan.kept)))
        plan.obstacle = RemovalObstacle::NeededBySignIn;
    else
        findCovered(plan, scopes);
    return plan;
}

} // namespace clientsmith
