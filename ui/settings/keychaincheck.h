#pragma once

#include "core/base/cancellation.h"
#include "core/secrets/secretstore.h"

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
    explicit KeychainCheck(SecretStore &store, QObject *parent = nullptr);

    QString storeName() const { return m_store.displayName(); }
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
    std::unique_ptr<Cancellation> m_cancellation;
    std::optional<Result<void>> m_result;
    bool m_running = false;
};

} // namespace clientsmith::ui
