#pragma once

#include "core/secrets/passphrasefilestore.h"

namespace clientsmith {

/// The store that the person chose: the encrypted file if there is one, else the keychain. What the chosen
/// one doesn't have may still be in the other, from before the choice: reading looks there too, and removing
/// removes from both. Both outlive it. Main thread.
class ChosenSecretStore final : public SecretStore
{
public:
    ChosenSecretStore(SecretStore &keychain, PassphraseFileStore &file);

    QString displayName() const override { return chosen().displayName(); }
    Stored storedAs() const override { return chosen().storedAs(); }
    QCoro::Task<Result<void>> write(QString key, Secret secret, Cancellation *cancellation) override;
    QCoro::Task<Result<Secret>> read(QString key, Cancellation *cancellation) override;
    QCoro::Task<Result<void>> remove(QString key, Cancellation *cancellation) override;

private:
    bool usesFile() const { return m_file.exists(); }
    const SecretStore &chosen() const;
    SecretStore &chosen();

    SecretStore &m_keychain;
    PassphraseFileStore &m_file;
};

} // namespace clientsmith
