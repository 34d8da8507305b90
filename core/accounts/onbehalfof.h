#pragma once

#include "core/accounts/accountsession.h"

#include <memory>

namespace clientsmith {

/// Gets tokens for \p merchant with the sign-in of \p partner, whose own tokens come from \p partnerSource:
/// the partner's token is exchanged, and the exchange token spent on the merchant's token call, first for the
/// partner's audience (Dintero's text of June 2026) and on 400 or 403 once for the merchant's (the older
/// text). A token is only given out once the settings call has answered with the merchant's own id, so that
/// nothing is ever done at another account. Another id is Malformed. What is lent by reference outlives the
/// source.
TokenSource tokenOnBehalfOf(const ApiOrigin &origin, const Account &partner, TokenSource partnerSource,
    const dintero::AccountId &merchant, HttpTransport &transport, Clock &clock);

/// A session at \p merchant's account on such tokens. Its account() is the merchant with the partner's
/// sign-in client, its actingPartner() the partner. InvalidInput when one is a test account and the other is
/// not. Asks nobody yet.
Result<std::unique_ptr<AccountSession>> sessionOnBehalfOf(const ApiOrigin &origin, const Account &partner,
    TokenSource partnerSource, const dintero::AccountId &merchant, HttpTransport &transport, Clock &clock);

} // namespace clientsmith
