#pragma once

#include "core/provisioning/flowparts.h"

namespace clientsmith {

/// The keychain's keys hold the client_id, and a provider may give two clients the same one. Whether the
/// index says that the entry under \p clientId is the secret of a client other than \p id, so that it is
/// neither read, overwritten nor removed for this one. An empty \p id is that of a client not known by one
/// yet: what was chosen for it is nobody else's. Errors are ErrorKind::Storage.
Result<bool> isKeyOfAnother(const FlowParts &parts, const QString &clientId, const QString &id);

/// The same as an error: KeychainRefused.
Result<void> requireOwnKey(const FlowParts &parts, const QString &clientId, const QString &id);

} // namespace clientsmith
