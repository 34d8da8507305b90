#pragma once

#include "core/http/httptransport.h"

#include <optional>

namespace clientsmith::fuzz {

/// Answers every request at once with the same bytes: a call over it has ended when it returns.
class ScriptedTransport final : public HttpTransport
{
public:
    int status = 200;
    std::optional<std::chrono::seconds> retryAfter;
    QByteArrayView body;

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override
    {
        Q_UNUSED(request)
        Q_UNUSED(cancellation)
        HttpResponse response;
        response.status = status;
        response.retryAfter = retryAfter;
        response.body = Secret(body);
        co_return response;
    }
};

template <typename T>
QCoro::Task<> keep(QCoro::Task<T> task, std::optional<T> *result)
{
    T value = co_await task;
    *result = std::move(value);
}

/// The outcome of a coroutine that waits for nothing; none if it does wait.
template <typename T>
std::optional<T> ended(QCoro::Task<T> task)
{
    std::optional<T> result;
    keep(std::move(task), &result);
    return result;
}

} // namespace clientsmith::fuzz
