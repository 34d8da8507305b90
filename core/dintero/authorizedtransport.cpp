#include "core/dintero/authorizedtransport.h"

#include "core/dintero/bearertoken.h"
#include "core/dintero/tokencache.h"
#include "core/http/answer.h"

namespace clientsmith::dintero {

namespace {

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

QCoro::Task<Result<HttpResponse>> AuthorizedTransport::fetch(HttpRequest request, Cancellation *cancellation)
{
    Result<HttpResponse> response = co_await callWithToken(std::move(request), cancellation, cancellation);
    co_return response;
}

QCoro::Task<Result<json::Value>> AuthorizedTransport::callWhole(
    HttpRequest request, Cancellation *beforeSending)
{
    const Result<HttpResponse> response = co_await callWithToken(std::move(request), beforeSending, nullptr);
    co_return bodyOf(response);
}

QCoro::Task<Result<void>> AuthorizedTransport::remove(QUrl url, QString id, Cancellation *cancellation)
{
    HttpRequest request;
    request.method = HttpMethod::Delete;
    request.url = url;
    request.repeatable = true;
    const Result<HttpResponse> response =
        co_await callWithToken(std::move(request), cancellation, cancellation);
    if (!response) {
        const Error &error = response.error();
        if (!isConfirmedNotFound(error) || !error.afterLostTry)
            co_return Failure(error);
        co_return Result<void>();
    }
    const Result<json::Value> body = bodyOf(response);
    if (!body)
        co_return Failure(body.error());
    if (json::optionalString(*body, "id") != id)
        co_return failure(ErrorKind::Malformed, QStringLiteral("The answer is not about what was deleted"));
    co_return Result<void>();
}

QCoro::Task<Result<HttpResponse>> AuthorizedTransport::callWithToken(
    HttpRequest request, Cancellation *beforeSending, Cancellation *onTheWire)
{
    bool afterLostTry = false;
    for (int attempt = 1;; ++attempt) {
        Result<Secret> token = co_await m_tokens.token(beforeSending);
        if (!token) {
            // After a first attempt this holds as well, as that one was refused by 401; unless it was itself
            // the repeat of one that nobody answered.
            Error error = token.error();
            error.unsent = !afterLostTry;
            co_return Failure(error);
        }
        HttpRequest authorized = request.clone();
        authorized.authorization = bearerAuthorization(*token);
        Result<HttpResponse> response = co_await m_transport.send(std::move(authorized), onTheWire);
        if (!response)
            co_return Failure(response.error());
        afterLostTry = afterLostTry || response->afterLostTry;
        response->afterLostTry = afterLostTry;
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
