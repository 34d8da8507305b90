#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

class Cancellation;

enum class SecretState {
    /// The provider accepts the stored secret.
    Works,
    /// It refused the stored secret, and refused it again after a while.
    Dead,
    /// None is stored.
    Missing,
};

/// Tries a client's stored secret, past every token cache. An error leaves the state unknown: the store can't
/// be read, the provider can't be asked, or its answer fits neither.
QCoro::Task<Result<SecretState>> tryStoredSecret(
    FlowParts parts, dintero::ApiClient client, Cancellation *cancellation);

/// Asks for a token with a client's secret, past every token cache. Gives none if the secret is right but the
/// client has no access yet: both are answered by 403, and the grants tell. Unauthorized if it is wrong.
QCoro::Task<Result<std::optional<dintero::AccessToken>>> proveSecret(
    FlowParts parts, dintero::ApiClient client, Secret secret, Cancellation *cancellation);

/// Whether the client has a grant for its account's API.
QCoro::Task<Result<bool>> isGranted(FlowParts parts, QString clientUuid, Cancellation *cancellation);

} // namespace clientsmith
