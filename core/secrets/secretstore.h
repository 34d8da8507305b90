#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"
#include "core/secrets/stored.h"

#include <QCoroTask>
#include <QString>
#include <QtCore/qglobal.h>

namespace clientsmith {

class Cancellation;

/// Where secrets are kept for good. Errors: KeychainUnavailable (no service), KeychainLocked, KeychainRefused
/// (the store answered no), Cancelled, and NotFound for an entry that is not there. No call has a time limit
/// of its own: a store may be asking the person. A null \p cancellation means that the wait can't be cut
/// short. All members are called on the main thread.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// What people call the store on this system: "GNOME Keyring", "Keychain", "Windows Credential Manager".
    virtual QString displayName() const = 0;
    /// Where a secret is once write() has taken it, for the index and for people; never Nowhere.
    virtual Stored storedAs() const = 0;

    /// Replaces what the key had.
    virtual QCoro::Task<Result<void>> write(QString key, Secret secret, Cancellation *cancellation) = 0;
    virtual QCoro::Task<Result<Secret>> read(QString key, Cancellation *cancellation) = 0;
    /// Removing what is not there is a success.
    virtual QCoro::Task<Result<void>> remove(QString key, Cancellation *cancellation) = 0;
};

/// Writes, reads back and removes an entry of its own: proof that a secret could be kept right now.
QCoro::Task<Result<void>> probe(SecretStore &store, Cancellation *cancellation);

/// Whether an entry is a probe's: no older than the probe, so that no other store can have it.
bool isProbeKey(const QString &key);

/// Writes, reads back and compares. Anything but the same bytes is KeychainRefused.
QCoro::Task<Result<void>> writeAndReadBack(
    SecretStore &store, QString key, const Secret &secret, Cancellation *cancellation);

} // namespace clientsmith
