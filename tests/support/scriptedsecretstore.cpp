#include "tests/support/scriptedsecretstore.h"

#include "core/base/cancellation.h"

#include <QCoroSignal>

namespace clientsmith::test {

KeychainTurn::KeychainTurn(const bool &stalled, Cancellation *cancellation)
{
    // Never at once: a real keychain answers from the event loop.
    m_timer.start(1);
    connect(&m_timer, &QTimer::timeout, this, [this, &stalled, cancellation] {
        if (stalled && (cancellation == nullptr || !cancellation->isRequested()))
            return;
        m_timer.stop();
        Q_EMIT over();
    });
}

/// Waits as a keychain does; false when cancelled.
QCoro::Task<bool> ScriptedSecretStore::turn(Cancellation *cancellation)
{
    KeychainTurn turn(m_stalled, cancellation);
    co_await qCoro(&turn, &KeychainTurn::over);
    co_return cancellation == nullptr || !cancellation->isRequested();
}

QCoro::Task<Result<void>> ScriptedSecretStore::write(QString key, Secret secret, Cancellation *cancellation)
{
    const bool answers = co_await turn(cancellation);
    if (!answers)
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    if (writeError)
        co_return failure(*writeError, QStringLiteral("scripted"));
    if (clientWriteError && !key.startsWith(QLatin1String("probe/")))
        co_return failure(*clientWriteError, QStringLiteral("scripted"));
    m_entries[key] = std::move(secret);
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> ScriptedSecretStore::read(QString key, Cancellation *cancellation)
{
    const bool answers = co_await turn(cancellation);
    if (!answers)
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    if (readError)
        co_return failure(*readError, QStringLiteral("scripted"));
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        co_return failure(ErrorKind::NotFound, QStringLiteral("no such entry"));
    if (garbles && !key.startsWith(QLatin1String("probe/")))
        co_return Secret(QByteArrayView("something else"));
    co_return found->second.clone();
}

QCoro::Task<Result<void>> ScriptedSecretStore::remove(QString key, Cancellation *cancellation)
{
    const bool answers = co_await turn(cancellation);
    if (!answers)
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    if (removeError)
        co_return failure(*removeError, QStringLiteral("scripted"));
    m_entries.erase(key);
    co_return Result<void>();
}

} // namespace clientsmith::test
