#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/apiclient.h"
#include "core/provisioning/issuedcredentials.h"
#include "core/services.h"

#include <chrono>
#include <memory>

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

/// The row of the secret that is kept of \p client, or of the one that the account signs in with, which the
/// index doesn't list; NotFound if none is.
Result<CredentialRow> keptRow(
    const Services &services, const dintero::AccountId &account, const dintero::ApiClient &client);

/// The secret behind a row. NotFound when the row was never stored, or its entry is gone from the keychain.
QCoro::Task<Result<Secret>> readStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation);

/// Where a kept secret goes.
struct Handover
{
    /// Copied or Exported.
    EventKind kind = EventKind::Copied;
    /// credentialFormatName(), or "secret" for the secret alone.
    QString form;
    /// The file or folder of an export.
    QString place = {};
};

/// Writes down that a kept secret is handed out, for the journal and as an event, before it is. From then on
/// nothing that was interrupted deletes or rotates its client unasked.
Result<void> noteHandover(const Services &services, const dintero::AccountId &account,
    const CredentialRow &row, const Handover &handover);

/// The credentials of a kept client with the secret that was read.
std::unique_ptr<IssuedCredentials> issuedFrom(
    const Services &services, const dintero::AccountId &account, const CredentialRow &row, Secret secret);

/// Lets a kept secret out of the program: reads it, and notes that before. Errors as readStored(); Storage if
/// it could not be written down.
QCoro::Task<Result<std::unique_ptr<IssuedCredentials>>> releaseStored(Services services,
    dintero::AccountId account, CredentialRow row, Handover handover, Cancellation *cancellation);

/// Asks for a token with a kept secret, past every cache, and notes in the index when that worked. What came
/// of it is an event, unless it was cancelled or there was no secret.
QCoro::Task<Result<VerifiedAccess>> verifyStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation);

/// Removes a kept secret, and then its row; the client itself stays. InvalidInput for the secret that the
/// account signs in with.
QCoro::Task<Result<void>> forgetStored(
    Services services, dintero::AccountId account, CredentialRow row, Cancellation *cancellation);

/// Looks in the secret store for the secrets of these clients, and puts those that are there and not in the
/// index into it: for when the index was lost. Each look may be a prompt of the store's. Gives how many there
/// were.
QCoro::Task<Result<int>> rebuildIndex(Services services, dintero::AccountId account,
    std::vector<dintero::ApiClient> clients, Cancellation *cancellation);

} // namespace clientsmith
