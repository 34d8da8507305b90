#pragma once

#include "app/cli/options.h"
#include "core/accounts/accountsession.h"
#include "core/services.h"

#include <memory>

namespace clientsmith::cli {

/// The account that --account names, or else the only stored one. NotSignedIn when there is none,
/// InvalidInput when there are several to choose from. Asks nobody.
Result<Account> chosenAccount(const Services &services, const Options &options);

/// A session as that account, or as the client of --sign-in-as with its secret from standard input.
Result<std::unique_ptr<AccountSession>> openSession(const Services &services, const Options &options);

/// {"account_id", "environment", "partner", "business_name", "client_id", "origin"}
QJsonObject toJson(const Account &account, const ApiOrigin &origin);

} // namespace clientsmith::cli
