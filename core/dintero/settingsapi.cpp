#include "core/dintero/settingsapi.h"

#include "core/json/json.h"

namespace clientsmith::dintero {

Result<AccountSettings> parseAccountSettings(const json::Value &object)
{
    const Result<QString> accountId = json::requiredString(object, "account_id");
    if (!accountId)
        return Failure(accountId.error());
    AccountSettings settings;
    settings.accountId = *accountId;
    settings.partnerId = json::optionalString(object, "partner_id");
    settings.active = json::optionalBool(object, "active");
    settings.livemode = json::optionalBool(object, "livemode");
    if (const json::Value *company = json::find(object, "company")) {
        settings.businessName = json::optionalString(*company, "business_name");
        if (settings.businessName.isEmpty())
            settings.businessName = json::optionalString(*company, "display_name");
        settings.organizationNumber = json::optionalString(*company, "organization_number");
        settings.website = json::optionalString(*company, "website");
    }
    return settings;
}

SettingsApi::SettingsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport)
    : m_origin(origin)
    , m_account(account)
    , m_transport(transport)
{
}

QCoro::Task<Result<AccountSettings>> SettingsApi::get(Cancellation *cancellation)
{
    HttpRequest get;
    get.repeatable = true;
    get.url = m_origin.resolve(QStringLiteral("/v1/accounts/%1/management/settings").arg(m_account.text()));
    const Result<json::Value> body = co_await m_transport.call(std::move(get), cancellation);
    if (!body)
        co_return Failure(body.error());
    co_return parseAccountSettings(*body);
}

} // namespace clientsmith::dintero
