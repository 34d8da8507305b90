#include "core/dintero/exchangeapi.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clientsmith::dintero {

ExchangeApi::ExchangeApi(const ApiOrigin &origin, const AccountId &partner, AuthorizedTransport &transport)
    : m_origin(origin)
    , m_partner(partner)
    , m_transport(transport)
{
}

QCoro::Task<Result<AccessToken>> ExchangeApi::exchange(AccountId merchant, Cancellation *cancellation)
{
    HttpRequest post;
    post.method = HttpMethod::Post;
    post.repeatable = true;
    post.url = m_origin.resolve(QStringLiteral("/v1/accounts/%1/auth/exchange_token").arg(m_partner.text()));
    post.body = QJsonDocument(QJsonObject{{QStringLiteral("account_id"), merchant.text()}})
                    .toJson(QJsonDocument::Compact);
    const Result<json::Value> answer = co_await m_transport.call(std::move(post), cancellation);
    if (!answer)
        co_return Failure(answer.error());
    co_return parseAccessToken(*answer);
}

} // namespace clientsmith::dintero
