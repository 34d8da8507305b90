#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace clientsmith {

class Cancellation;

/// Waits for a keychain job or for a cancellation, whichever comes first.
class KeychainWait final : public QObject
{
    Q_OBJECT
public:
    /// Starts \p job. \p onSuccess sees the finished job before it is deleted.
    KeychainWait(QKeychain::Job *job, std::function<void()> onSuccess, Cancellation *cancellation);

    const Result<void> &result() const { return m_result; }

Q_SIGNALS:
    /// Exactly once, and never from within the constructor.
    void finished();

private:
    void end(Result<void> result);

    Result<void> m_result;
    bool m_ended = false;
};

} // namespace clientsmith
