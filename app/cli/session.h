#pragma once

#include "app/cli/options.h"
#include "core/accounts/accountsession.h"
#include "core/services.h"

#include <memory>
#include <optional>

namespace clientsmith::cli {

/// The account that --account names, or else the only stored one. NotSignedIn when there is none,
/// InvalidInput when there are several to choose from. Asks nobody.
Result<Account> chosenAccount(const Services &services, const Options &options);

/// The account whose clients and secrets a command is about: the merchant of --on-behalf-of, or else the
/// account of --account, which need not be signed in to any more, or else the only stored one. Asks nobody.
Result<dintero::AccountId> subjectAccount(const Services &services, const Options &options);

/// A session as the chosen account, or as the client of --sign-in-as with its secret from standard input;
/// with --on-behalf-of at the merchant's account, on that sign-in. \p typed is for a command that opens
/// several: the secret that was read for the first is there for the next.
Result<std::unique_ptr<AccountSession>> openSession(
    const Services &services, const Options &options, std::optional<SignInSecret> *typed = nullptr);

/// {"account_id", "environment", "partner", "business_name", "client_id", "origin"}
QJsonObject toJson(const Account &account, const ApiOrigin &origin);

} // namespace clientsmith::cli
