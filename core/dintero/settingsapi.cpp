#include "core/dintero/settingsapi.h"

#include "core/json/json.h"

#include <algorithm>

namespace clientsmith::dintero {

namespace {

constexpr qsizetype longestName = 200;

/// Turns the direction of what follows (Unicode Standard Annex 9, section 2).
bool turnsDirection(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
        (c >= 0x2066 && c <= 0x2069);
}

/// A merchant writes it, and a person tells accounts apart by it: one line, which shows what is in it.
QString readName(const json::Value &company, const char *key)
{
    QString name = json::optionalString(company, key);
    name.removeIf(turnsDirection);
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return name.simplified().left(longestName);
}

} // namespace

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
        settings.businessName = readName(*company, "business_name");
        if (settings.businessName.isEmpty())
            settings.businessName = readName(*company, "display_name");
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
