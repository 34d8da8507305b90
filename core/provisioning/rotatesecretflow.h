#pragma once

#include "core/provisioning/credentialsflow.h"

namespace clientsmith {

/// Gives a client a new secret. No grace period is documented: the old one counts as dead once the provider
/// has acted. Rotating the client that the session signs in with renews its sign-in as well.
class RotateSecretFlow final : public CredentialsFlow
{
    Q_OBJECT
public:
    explicit RotateSecretFlow(FlowParts parts, QObject *parent = nullptr);

    /// Runs once, for the client of this id (the provider's UUID). An error means that the old secret is as
    /// good as it was, or (when outcomeUnknown()) that nobody knows. Rotations of the client that were
    /// interrupted before are settled by one that succeeds.
    QCoro::Task<Result<ProvisionedClient>> run(QString id, Keeping keeping);

    /// Instead of run(): finishes what was interrupted. \p entry was claimed. It rotates again only if the
    /// old secret is dead and nobody has seen the new one. NotFound, with the entry still open: nothing can
    /// tell whether the secret was rotated; a person has to decide.
    QCoro::Task<Result<ProvisionedClient>> resume(JournalEntry entry, Keeping keeping);

private:
    QCoro::Task<Result<dintero::ApiClientWithSecret>> rotate(QString id);
    QCoro::Task<Result<dintero::ApiClientWithSecret>> resolveLostAnswer(
        Intent intent, dintero::ApiClient client, Error loss);
    QCoro::Task<Result<bool>> wasRotated(
        Intent intent, dintero::ApiClient client, Cancellation *cancellation);
    QCoro::Task<void> finish(Intent intent, Keeping keeping, Audience audience);
    void renewSignIn();
};

} // namespace clientsmith
