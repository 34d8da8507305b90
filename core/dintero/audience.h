#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/apiclient.h"

#include <optional>
#include <vector>

namespace clientsmith::dintero {

/// The account that an audience names, in the documented form of audienceOf() or in the one with the id as
/// user name (`https://T12345678@api.dintero.com`); nothing for any other text.
std::optional<AccountId> accountOfAudience(const QString &audience);
/// The same for all forms of one account's audience: audienceOf(); any other text is its own.
QString normalAudience(const QString &audience);

/// Whether the grant is for the account, in whichever form.
bool isAtAccount(const Grant &grant, const AccountId &account);
/// Whether a client can use it by itself, with its own credentials: types client_credentials and any, and
/// that of a provider that says none.
bool isForClients(const Grant &grant);
/// What such grants at the account allow, each scope once.
QStringList ownScopes(const std::vector<Grant> &grants, const AccountId &account);

} // namespace clientsmith::dintero
