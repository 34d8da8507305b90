#include "core/dintero/merchantsapi.h"

#include "core/json/json.h"

#include <QSet>

#include <iterator>

namespace clientsmith::dintero {

namespace {

constexpr int largestLimit = 100;

// A hundred accounts are some 50 KiB; nothing limits what the provider adds to one.
constexpr qint64 longestPage = 16LL * 1024 * 1024;

QString parameter(const char *name, const QString &value)
{
    return QStringLiteral("&%1=%2").arg(
        QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

MerchantsApi::MerchantsApi(const ApiOrigin &origin, const AccountId &partner, AuthorizedTransport &transport)
    : m_origin(origin)
    , m_partner(partner)
    , m_transport(transport)
{
}

QCoro::Task<Result<MerchantPage>> MerchantsApi::page(MerchantQuery query, Cancellation *cancellation)
{
    if (query.limit < 1 || query.limit > largestLimit) {
        co_return failure(
            ErrorKind::InvalidInput, QStringLiteral("A page has 1 to %1 merchants").arg(largestLimit));
    }
    QString target = QStringLiteral("/v1/accounts/%1/management/accounts?limit=%2")
                         .arg(m_partner.text(), QString::number(query.limit));
    if (!query.startingAfter.isEmpty())
        target += parameter("starting_after", query.startingAfter);
    if (!query.search.isEmpty())
        target += parameter("search", query.search);
    HttpRequest get;
    get.repeatable = true;
    get.url = m_origin.resolve(target);
    get.maximumAnswerBytes = longestPage;
    const Result<json::Value> answer = co_await m_transport.call(std::move(get), cancellation);
    if (!answer)
        co_return Failure(answer.error());
    Result<std::vector<AccountSettings>> merchants = json::parseArray(*answer, parseAccountSettings);
    if (!merchants)
        co_return Failure(merchants.error());
    MerchantPage page;
    page.merchants = std::move(*merchants);
    if (!answer->empty())
        page.next = json::optionalString(answer->back(), "paging_token");
    co_return page;
}

QCoro::Task<Result<std::vector<AccountSettings>>> MerchantsApi::all(
    QString search, Cancellation *cancellation)
{
    std::vector<AccountSettings> merchants;
    QSet<QString> followed;
    MerchantQuery query;
    query.search = search;
    while (true) {
        Result<MerchantPage> one = co_await page(query, cancellation);
        if (!one)
            co_return Failure(one.error());
        std::move(one->merchants.begin(), one->merchants.end(), std::back_inserter(merchants));
        if (one->next.isEmpty())
            co_return merchants;
        if (followed.contains(one->next)) {
            co_return failure(ErrorKind::Malformed,
                QStringLiteral("The provider's pages of merchants go round in circles"));
        }
        followed.insert(one->next);
        query.startingAfter = one->next;
    }
}

} // namespace clientsmith::dintero
