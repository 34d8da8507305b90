#include "core/handover/pluginfields.h"

namespace clientsmith {

QByteArray tokenUrlOf(const ApiOrigin &origin, const dintero::AccountId &account)
{
    return origin.resolve(QStringLiteral("/v1/accounts/%1/auth/token").arg(account.text())).toEncoded();
}

std::vector<PluginField> pluginFields(CredentialFormat format, const ApiOrigin &origin,
    const dintero::AccountId &account, const QString &clientId)
{
    using Kind = PluginField::Kind;
    const QByteArray whole = account.text().toUtf8();
    const QByteArray digits = account.digits().toUtf8();
    const QByteArray client = clientId.toUtf8();
    const bool test = account.environment() == dintero::Environment::Test;
    switch (format) {
    case CredentialFormat::WooCommerce:
        return {{"Account ID", digits}, {"Client ID", client}, {"Client secret", {}, Kind::Secret},
            {"Profile ID", "default"}, {"Profile ID for subscriptions", {}, Kind::ProfileId},
            {"Enable test mode", test ? "on" : "off", Kind::Value, true}};
    case CredentialFormat::Magento:
        return {{"Account Id", digits}, {"Client Id", client}, {"Client Secret", {}, Kind::Secret},
            {"Checkout Profile Id", {}, Kind::ProfileId},
            {"Sandbox", test ? "Yes" : "No", Kind::Value, true}};
    case CredentialFormat::OpenCart:
        return {{test ? "Client ID (test)" : "Client ID", client},
            {test ? "Client Secret (test)" : "Client Secret", {}, Kind::Secret},
            {test ? "Payment Profile ID (test)" : "Payment Profile ID", {}, Kind::ProfileId},
            {"Account ID", digits}, {"Test Mode", test ? "Yes" : "No", Kind::Value, true}};
    case CredentialFormat::NopCommerce:
        return {{"Use sandbox", test ? "yes" : "no", Kind::Value, true},
            {"Auth endpoint", tokenUrlOf(origin, account)},
            {"Audience", dintero::audienceOf(account).toUtf8()}, {"Client Id", client},
            {"Secret key", {}, Kind::Secret}, {"Account Id", whole}, {"Profile Id", {}, Kind::ProfileId}};
    case CredentialFormat::Optimizely:
        return {{"Account id", whole}, {"Client id", client}, {"Client secret", {}, Kind::Secret},
            {"Profile id", {}, Kind::ProfileId}};
    case CredentialFormat::Env:
    case CredentialFormat::Json:
    case CredentialFormat::Curl:
    case CredentialFormat::NodeSdk:
    case CredentialFormat::PythonSdk:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace clientsmith
