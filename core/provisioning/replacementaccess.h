#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/apiclient.h"

#include <QCoroTask>

#include <vector>

namespace clientsmith {

class AccountSession;
class Cancellation;

/// What of a client's access another one of the account can be given.
struct CopiedAccess
{
    /// What it can use by itself at its own account, each once.
    QStringList scopes = {};
    /// The rest, which no grant of ours can give: what is for sign-ins of people, and what is for others'
    /// accounts.
    std::vector<dintero::Grant> left = {};
};

/// Of grants that are all one client's.
CopiedAccess copiedAccess(const std::vector<dintero::Grant> &grants, const dintero::AccountId &account);
/// The same, of what the client of this id has now. \p session outlives it.
QCoro::Task<Result<CopiedAccess>> readCopiedAccess(
    AccountSession &session, QString clientUuid, Cancellation *cancellation);

/// Which scopes that can be copied \p oldUuid has now and \p newUuid lacks: none before the old one may go.
/// \p session outlives it.
QCoro::Task<Result<QStringList>> missingAccess(
    AccountSession &session, QString oldUuid, QString newUuid, Cancellation *cancellation);

} // namespace clientsmith
