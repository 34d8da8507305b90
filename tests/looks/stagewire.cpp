#include "tests/looks/stagewire.h"

namespace clientsmith::test {

QCoro::Task<Result<HttpResponse>> StageWire::send(HttpRequest request, Cancellation *cancellation)
{
    if (silent) {
        co_await m_clock.sleepFor(std::chrono::hours(1), cancellation);
        co_return failure(ErrorKind::Cancelled, QStringLiteral("silence"));
    }
    if (error) {
        const Error copy = *error;
        co_return Failure(copy);
    }
    if (!list.isEmpty() && request.method == HttpMethod::Get &&
        request.url.path().endsWith(QStringLiteral("/auth/clients"))) {
        HttpResponse answer;
        answer.status = 200;
        answer.body = Secret(QByteArrayView(list));
        co_return answer;
    }
    if (production) {
        request.url.setPath(
            request.url.path().replace(QStringLiteral("P12345678"), QStringLiteral("T12345678")));
        request.body.replace("P12345678", "T12345678");
    }
    Result<HttpResponse> answer = co_await m_sandbox.send(std::move(request), cancellation);
    co_return answer;
}

} // namespace clientsmith::test
