#include "core/dintero/settingsapi.h"

#include "core/json/json.h"

namespace clientsmith::dintero {

SettingsApi::SettingsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport)
    : m_origin(origin)
    , m_account(account)
    , m_transport(transport)
{
}

QCoro::Task<Result<AccountSettings>> SettingsApi::get(Cancellation *cancellation)
{
    HttpRequest get;
    get.url = m_origin.resolve(QStringLiteral("/v1/accounts/%1/management/settings").arg(m_account.text()));
    const Result<json::Value> body = co_await m_transport.call(std::move(get), cancellation);
    if (!body)
        co_return Failure(body.error());
    const Result<QString> accountId = json::requiredString(*body, "account_id");
    if (!accountId)
        co_return Failure(accountId.error());
    AccountSettings settings;
    settings.accountId = *accountId;
    if (const json::Value *company = json::find(*body, "company")) {
        settings.businessName = json::optionalString(*company, "business_name");
        if (settings.businessName.isEmpty())
            settings.businessName = json::optionalString(*company, "display_name");
        settings.organizationNumber = json::optionalString(*company, "organization_number");
        settings.website = json::optionalString(*company, "website");
    }
    co_return settings;
}

} // namespace clientsmith::dintero
