#include "core/provisioning/replacementaccess.h"

#include "core/accounts/accountsession.h"
#include "core/dintero/audience.h"
#include "core/dintero/scopetable.h"

#include <algorithm>
#include <iterator>

namespace clientsmith {

CopiedAccess copiedAccess(const std::vector<dintero::Grant> &grants, const dintero::AccountId &account)
{
    CopiedAccess copied;
    copied.scopes = dintero::ownScopes(grants, account);
    std::copy_if(
        grants.begin(), grants.end(), std::back_inserter(copied.left), [&](const dintero::Grant &grant) {
            return !dintero::isForClients(grant) || !dintero::isAtAccount(grant, account);
        });
    return copied;
}

// The session belongs to the application and outlives every flow.
// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters)
QCoro::Task<Result<CopiedAccess>> readCopiedAccess(
    AccountSession &session, QString clientUuid, Cancellation *cancellation)
{
    const Result<std::vector<dintero::Grant>> grants =
        co_await session.grants().listOf(clientUuid, cancellation);
    if (!grants)
        co_return Failure(grants.error());
    co_return copiedAccess(*grants, session.account().id);
}

QCoro::Task<Result<QStringList>> missingAccess(
    AccountSession &session, QString oldUuid, QString newUuid, Cancellation *cancellation)
{
    const Result<CopiedAccess> wanted = co_await readCopiedAccess(session, oldUuid, cancellation);
    if (!wanted)
        co_return Failure(wanted.error());
    const Result<CopiedAccess> held = co_await readCopiedAccess(session, newUuid, cancellation);
    if (!held)
        co_return Failure(held.error());
    QStringList missing;
    for (const QString &scope : wanted->scopes) {
        if (!dintero::coversScope(held->scopes, scope))
            missing += scope;
    }
    co_return missing;
}
// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

} // namespace clientsmith
