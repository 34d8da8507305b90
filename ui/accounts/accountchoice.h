#pragma once

#include "core/accounts/accountstore.h"

#include <optional>
#include <vector>

namespace clientsmith::ui {

/// An account that can be opened without typing anything.
struct AccountChoice
{
    Account account;
    /// The one in the window.
    bool isOpen = false;
    /// Work was interrupted there.
    bool isInterrupted = false;
};

/// What the account menu offers.
struct AccountChoices
{
    std::vector<AccountChoice> accounts;
    /// Whether the open account can act for merchants.
    bool canActForMerchants = false;
    /// Whose sign-in the window works with at a merchant's account.
    std::optional<Account> actingPartner = {};
    /// The demo signs in to nothing.
    bool canSignIn = true;
};

} // namespace clientsmith::ui
