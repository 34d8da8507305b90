#include "core/dintero/authorizedtransport.h"

#include "core/dintero/tokencache.h"
#include "core/http/answer.h"
#include "core/secrets/wipingallocator.h"

namespace clientsmith::dintero {

namespace {

Secret bearer(const Secret &token)
{
    WipedString value("Bearer ");
    value.append(token.view().data(), token.size());
    return Secret(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
}

HttpRequest withToken(const HttpRequest &request, const Secret &token)
{
    HttpRequest copy;
    copy.method = request.method;
    copy.url = request.url;
    copy.authorization = bearer(token);
    copy.body = request.body;
    copy.deadline = request.deadline;
    copy.maximumAnswerBytes = request.maximumAnswerBytes;
    return copy;
}

Result<json::Value> bodyOf(const Result<HttpResponse> &response)
{
    if (!response)
        return Failure(response.error());
    return json::parse(response->body.view());
}

} // namespace

AuthorizedTransport::AuthorizedTransport(HttpTransport &transport, TokenCache &tokens)
    : m_transport(transport)
    , m_tokens(tokens)
{
}

QCoro::Task<Result<json::Value>> AuthorizedTransport::call(HttpRequest request, Cancellation *cancellation)
{
    const Result<HttpResponse> response =
        co_await callWithToken(std::move(request), cancellation, cancellation);
    co_return bodyOf(response);
}

QCoro::Task<Result<json::Value>> AuthorizedTransport::callWhole(
    HttpRequest request, Cancellation *beforeSending)
{
    const Result<HttpResponse> response = co_await callWithToken(std::move(request), beforeSending, nullptr);
    co_return bodyOf(response);
}

QCoro::Task<Result<void>> AuthorizedTransport::callForStatus(HttpRequest request, Cancellation *cancellation)
{
    const Result<HttpResponse> response =
        co_await callWithToken(std::move(request), cancellation, cancellation);
    if (!response)
        co_return Failure(response.error());
    co_return Result<void>();
}

QCoro::Task<Result<HttpResponse>> AuthorizedTransport::callWithToken(
    HttpRequest request, Cancellation *beforeSending, Cancellation *onTheWire)
{
    for (int attempt = 1;; ++attempt) {
        Result<Secret> token = co_await m_tokens.token(beforeSending);
        if (!token) {
            // After a first attempt this holds as well: that one was refused by 401.
            Error error = token.error();
            error.unsent = true;
            co_return Failure(error);
        }
        HttpRequest authorized = withToken(request, *token);
        Result<HttpResponse> response = co_await m_transport.send(std::move(authorized), onTheWire);
        if (!response)
            co_return Failure(response.error());
        if (response->status == 401) {
            m_tokens.invalidate(*token);
            if (attempt == 1)
                continue;
        }
        Result<HttpResponse> success = requireSuccess(std::move(*response));
        co_return success;
    }
}

} // namespace clientsmith::dintero
