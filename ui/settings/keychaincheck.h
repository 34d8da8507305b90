#pragma once

#include "core/base/cancellation.h"
#include "core/secrets/passphrasefilestore.h"
#include "ui/storewords.h"

#include <QObject>

#include <memory>
#include <optional>

namespace clientsmith::ui {

/// Finds out whether a secret could be kept right now, by keeping one. Owned by the application; outlives its
/// run.
class KeychainCheck final : public QObject
{
    Q_OBJECT
public:
    /// \p file is the encrypted file that \p store uses once it exists; null where that is no choice.
    explicit KeychainCheck(
        SecretStore &store, PassphraseFileStore *file = nullptr, QObject *parent = nullptr);

    StoreWords store() const { return storeWords(m_store); }
    PassphraseFileStore *file() const { return m_file; }
    /// Whether secrets go into the encrypted file.
    bool usesFile() const { return m_store.storedAs() == Stored::PassphraseFile; }
    /// What the keychain is called, whether it is in use or not.
    QString keychainName() const;
    void run();
    void cancel();
    bool isRunning() const { return m_running; }
    /// Of the last run; empty before the first.
    const std::optional<Result<void>> &result() const { return m_result; }

Q_SIGNALS:
    void started();
    void finished();

private:
    QCoro::Task<> probeStore();

    SecretStore &m_store;
    PassphraseFileStore *m_file;
    std::unique_ptr<Cancellation> m_cancellation;
    std::optional<Result<void>> m_result;
    bool m_running = false;
};

} // namespace clientsmith::ui
