#pragma once

#include "core/secrets/passphrasefile.h"
#include "core/secrets/secretstore.h"

#include <functional>
#include <memory>

namespace clientsmith {

class PassphraseFileStore;

/// Asks the person for the passphrase of a locked file.
class PassphrasePrompt
{
public:
    PassphrasePrompt() = default;
    virtual ~PassphrasePrompt() = default;
    Q_DISABLE_COPY_MOVE(PassphrasePrompt)

    /// Ends with success only when \p store is unlocked; Cancelled when the person would rather not, and
    /// KeychainLocked when there is nobody to ask. May be called again while it asks.
    virtual QCoro::Task<Result<void>> unlock(PassphraseFileStore &store, Cancellation *cancellation) = 0;
};

/// Secrets in one file that a passphrase encrypts, for machines without a keychain. Exists only where the
/// person chose it. While it is unlocked, the key (never the passphrase) is in memory; each call reads the
/// file anew, and writes it at once or not at all, readable by its owner alone, so that several processes can
/// share it.
///
/// Errors beside those of SecretStore: KeychainLocked without the passphrase or with a wrong one,
/// KeychainUnavailable when there is no file, Storage when the file can't be read, written or trusted. All
/// members are called on the main thread; the work is done on another.
class PassphraseFileStore final : public SecretStore
{
public:
    /// \p path lies in the data folder. \p cost is that of new passphrases.
    explicit PassphraseFileStore(const QString &path, KdfCost cost = {});

    const QString &path() const { return m_path; }
    /// Whether the person chose to have this file. Looks each time: another process may make it.
    bool exists() const;
    bool isUnlocked() const { return m_unlocked->key != nullptr; }
    /// Asked whenever a locked file is used; null to fail with KeychainLocked. Outlives every call.
    void setPrompt(PassphrasePrompt *prompt) { m_prompt = prompt; }

    /// Makes an empty file and unlocks it. InvalidInput for a passphrase that checkNewPassphrase() refuses,
    /// Conflict when the file is there.
    QCoro::Task<Result<void>> create(Secret passphrase);
    QCoro::Task<Result<void>> unlock(Secret passphrase);
    /// Encrypts everything anew and unlocks. KeychainLocked when \p current is wrong. A copy of the file that
    /// was made before still opens with the old passphrase.
    QCoro::Task<Result<void>> changePassphrase(Secret current, Secret wanted);
    /// Forgets the key.
    void lock() { m_unlocked->key.reset(); }

    QString displayName() const override;
    Stored storedAs() const override { return Stored::PassphraseFile; }
    QCoro::Task<Result<void>> write(QString key, Secret secret, Cancellation *cancellation) override;
    QCoro::Task<Result<Secret>> read(QString key, Cancellation *cancellation) override;
    QCoro::Task<Result<void>> remove(QString key, Cancellation *cancellation) override;

private:
    using Key = std::shared_ptr<const PassphraseKey>;
    /// Shared with what makes the key: a window may ask for it and be gone, with the store, when it is made.
    struct Unlocked
    {
        Key key;
    };
    /// Says whether it changed anything.
    using Change = std::function<bool(PassphraseEntries &entries)>;

    QCoro::Task<Result<Key>> usableKey(Cancellation *cancellation);
    QCoro::Task<Result<void>> apply(Change change, Cancellation *cancellation);
    bool isOutdated(const Key &key, const Error &error);

    QString m_path;
    KdfCost m_cost;
    PassphrasePrompt *m_prompt = nullptr;
    std::shared_ptr<Unlocked> m_unlocked = std::make_shared<Unlocked>();
};

} // namespace clientsmith
