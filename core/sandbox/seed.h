#pragma once

#include "core/sandbox/account.h"
#include "core/sandbox/provider.h"

#include <QDateTime>

#include <vector>

namespace clientsmith::sandbox {

/// What the sandbox opens with: the merchant account T12345678, the partner account T11200000, and merchants
/// under it, each with one client that may sign in and administer the account.
std::vector<Account> seedAccounts(Provider &provider, const QDateTime &now);

/// Adds example clients, made at different times before \p now, with callbacks and grants (one in seven has
/// none). Nobody knows their secrets. 100,000 take two seconds.
void seedClients(AccountBook &book, const Profile &profile, int count, const QDateTime &now);

} // namespace clientsmith::sandbox
