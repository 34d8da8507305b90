#pragma once

#include <chrono>

namespace clientsmith::sandbox {

/// What createClient does with a client_id that the account already has; the provider's choice is not
/// documented.
enum class DuplicateClientId {
    /// A second client with the same client_id.
    Accept,
    /// 409.
    Refuse,
    /// A client with a client_id that the server picks.
    Replace,
};

/// The audience that a token call with an exchange token has to name.
enum class ExchangeAudience {
    /// The partner account's, as the text of June 2026 says.
    Partner,
    /// The merchant account's, as the older text says.
    Merchant,
};

/// What createGrant does for a client that has a grant of the same type for the same audience.
enum class RepeatedGrant {
    /// Another grant beside it.
    Beside,
    /// Its scopes come to the one that is there, whose id is answered.
    Merge,
};

/// Where the provider's documents leave a choice.
struct Policy
{
    DuplicateClientId duplicates = DuplicateClientId::Refuse;
    ExchangeAudience exchangeAudience = ExchangeAudience::Partner;
    std::chrono::seconds tokenLifetime{14400};
    RepeatedGrant repeatedGrants = RepeatedGrant::Beside;
};

} // namespace clientsmith::sandbox
