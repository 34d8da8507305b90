#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/provisioning/credentialsflow.h"

namespace clientsmith::cli {

/// What to do with a fresh secret: the store keeps it, unless it can't and --reveal was given. A warning is
/// added to \p remark in that case.
QCoro::Task<Keeping> chooseKeeping(Services services, Options options, QString *remark);

/// A client that was given a secret, with whatever went wrong after that: one document for both. With
/// --reveal, or if the secret is kept nowhere else, it holds the secret.
Outcome outcomeOf(const ProvisionedClient &client, const CredentialsFlow &flow, bool reveal);

/// "stored" as JSON has it.
QJsonValue storedJson(Stored stored);

} // namespace clientsmith::cli
