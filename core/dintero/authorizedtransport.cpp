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

} // namespace

AuthorizedTransport::AuthorizedTransport(HttpTransport &transport, TokenCache &tokens)
    : m_transport(transport)
    , m_tokens(tokens)
{
}

QCoro::Task<Result<json::Value>> AuthorizedTransport::call(HttpRequest request, Cancellation *cancellation)
{
    return callWithToken(std::move(request), cancellation, cancellation);
}

QCoro::Task<Result<json::Value>> AuthorizedTransport::callWhole(
    HttpRequest request, Cancellation *beforeSending)
{
    return callWithToken(std::move(request), beforeSending, nullptr);
}

QCoro::Task<Result<json::Value>> AuthorizedTransport::callWithToken(
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
        const Result<HttpResponse> success = requireSuccess(std::move(*response));
        if (!success)
            co_return Failure(success.error());
        co_return json::parse(success->body.view());
    }
}

} // namespace clientsmith::dintero
