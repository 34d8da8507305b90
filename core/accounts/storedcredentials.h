#pragma once

#include "core/dintero/accountid.h"
#include "core/services.h"

#include <chrono>

namespace clientsmith {

class Cancellation;

/// A token that was got with a client's own credentials.
struct VerifiedAccess
{
    std::chrono::seconds expiresIn{};
    QStringList scopes;
};

/// The row whose id, client_id or else name \p wanted is. NotFound, or InvalidInput when several have the
/// name.
Result<CredentialRow> findCredential(const std::vector<CredentialRow> &rows, const QString &wanted);

/// The secret behind a row. NotFound when the row was never stored, or its entry is gone from the keychain.
QCoro::Task<Result<Secret>> readStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation);

/// Asks for a token with a kept secret, past every cache, and notes in the index when that worked.
QCoro::Task<Result<VerifiedAccess>> verifyStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation);

} // namespace clientsmith
