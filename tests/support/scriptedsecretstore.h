#pragma once

#include "core/secrets/secretstore.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace clientsmith::test {

/// One wait for the keychain.
class KeychainTurn final : public QObject
{
    Q_OBJECT
public:
    KeychainTurn(const bool &stalled, Cancellation *cancellation);

Q_SIGNALS:
    void over();

private:
    QTimer m_timer;
};

/// A keychain in memory that fails or stalls on demand: what a real one can't be made to do.
class ScriptedSecretStore final : public SecretStore
{
public:
    /// Every write fails with this while it is set; so does every read and removal.
    std::optional<ErrorKind> writeError;
    std::optional<ErrorKind> readError;
    std::optional<ErrorKind> removeError;
    /// Fails the writes of clients' secrets alone, not those of the probe.
    std::optional<ErrorKind> clientWriteError;
    /// Reads give something else than was written.
    bool garbles = false;

    /// From now on no call ends before answer() or its cancellation.
    void stall() { m_stalled = true; }
    void answer() { m_stalled = false; }

    bool has(const QString &key) const { return m_entries.contains(key); }
    std::size_t size() const { return m_entries.size(); }

    QString displayName() const override { return QStringLiteral("Test Keyring"); }
    Stored storedAs() const override { return Stored::Keychain; }
    QCoro::Task<Result<void>> write(QString key, Secret secret, Cancellation *cancellation) override;
    QCoro::Task<Result<Secret>> read(QString key, Cancellation *cancellation) override;
    QCoro::Task<Result<void>> remove(QString key, Cancellation *cancellation) override;

private:
    QCoro::Task<bool> turn(Cancellation *cancellation);

    std::map<QString, Secret> m_entries;
    bool m_stalled = false;
};

} // namespace clientsmith::test
