#include "core/secrets/keychainwait.h"

#include "core/base/cancellation.h"
#include "core/base/logging.h"
#include "core/secrets/keychainstate.h"

#include <qt6keychain/keychain.h>

namespace clientsmith {

namespace {

/// qtkeychain's codes, told apart further by the system's own word: a locked collection without a prompter
/// answers AccessDenied, and a missing service OtherError.
Result<void> resultOf(const QKeychain::Job &job)
{
    const QString words = job.errorString();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        // What a locked collection holds is not found either, where nobody can be asked to unlock it.
        return failure(
            keychainState() == KeychainState::Locked ? ErrorKind::KeychainLocked : ErrorKind::NotFound,
            words);
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorKind::Cancelled, words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failure(ErrorKind::KeychainUnavailable, words);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        break;
    }
    switch (keychainState()) {
    case KeychainState::Unavailable:
        return failure(ErrorKind::KeychainUnavailable, words);
    case KeychainState::Locked:
        return failure(ErrorKind::KeychainLocked, words);
    case KeychainState::Unlocked:
        return failure(ErrorKind::KeychainRefused, words);
    case KeychainState::Unknown:
        break;
    }
    return failure(
        job.error() == QKeychain::AccessDenied ? ErrorKind::KeychainLocked : ErrorKind::KeychainRefused,
        words);
}

} // namespace

KeychainWait::KeychainWait(QKeychain::Job *job, std::function<void()> onSuccess, Cancellation *cancellation)
{
    connect(
        job, &QKeychain::Job::finished, this, [this, onSuccess = std::move(onSuccess)](QKeychain::Job *done) {
            if (m_ended) // the waiter has gone, and with it what onSuccess would write to
                return;
            Result<void> result = resultOf(*done);
            if (result && onSuccess)
                onSuccess();
            end(std::move(result));
        });
    if (cancellation) {
        connect(cancellation, &Cancellation::requested, this,
            [this] { end(failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"))); });
    }
    job->start();
}

void KeychainWait::end(Result<void> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result = std::move(result);
    if (!m_result)
        qCInfo(lcKeychain) << "ended as" << errorKindName(m_result.error().kind);
    QMetaObject::invokeMethod(this, &KeychainWait::finished, Qt::QueuedConnection);
}

} // namespace clientsmith
