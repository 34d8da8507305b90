#pragma once

#include "core/secrets/secretstore.h"

namespace clientsmith {

/// The operating system's keychain. The one place that knows qtkeychain. Its insecure fallback stays off.
/// A cancelled call ends the wait; the job itself goes on until the keychain answers, because a running job
/// must not be deleted.
class KeychainSecretStore final : public SecretStore
{
public:
    /// \p service is ASCII without spaces: some keychains mangle anything else.
    explicit KeychainSecretStore(const QString &service);

    QString displayName() const override;
    Stored storedAs() const override { return Stored::Keychain; }
    QCoro::Task<Result<void>> write(QString key, Secret secret, Cancellation *cancellation) override;
    QCoro::Task<Result<Secret>> read(QString key, Cancellation *cancellation) override;
    QCoro::Task<Result<void>> remove(QString key, Cancellation *cancellation) override;

private:
    QString m_service;
};

} // namespace clientsmith
