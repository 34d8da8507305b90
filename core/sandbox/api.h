#pragma once

#include "core/sandbox/handlers.h"
#include "core/sandbox/time.h"

#include <QByteArray>

#include <mutex>

namespace clientsmith::sandbox {

/// The provider's API without HTTP: a request in, a reply out. Safe from any thread: one request at a time.
class Api final
{
public:
    /// \p time outlives the Api.
    Api(Provider provider, const Policy &policy, const Time &time);

    /// \p target is a request target in origin form. The path decides what of \p call is filled in here; the
    /// caller fills in the rest.
    Reply reply(const QByteArray &method, const QByteArray &target, Call call);

private:
    std::mutex m_mutex;
    Provider m_provider;
    Tokens m_tokens;
    Policy m_policy;
    const Time &m_time;
};

} // namespace clientsmith::sandbox
