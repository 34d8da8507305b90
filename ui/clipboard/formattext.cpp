#include "ui/clipboard/formattext.h"

#include <QCoreApplication>

namespace clientsmith::ui {

using dintero::Environment;

QString credentialFormatLabel(CredentialFormat format)
{
    switch (format) {
    case CredentialFormat::Env:
        return QCoreApplication::translate("CredentialFormat", ".env file");
    case CredentialFormat::Json:
        return QCoreApplication::translate("CredentialFormat", "JSON");
    case CredentialFormat::Curl:
        return QCoreApplication::translate("CredentialFormat", "curl");
    case CredentialFormat::WooCommerce:
        return QCoreApplication::translate("CredentialFormat", "WooCommerce");
    case CredentialFormat::Magento:
        return QCoreApplication::translate("CredentialFormat", "Magento 2");
    case CredentialFormat::OpenCart:
        return QCoreApplication::translate("CredentialFormat", "OpenCart");
    case CredentialFormat::NopCommerce:
        return QCoreApplication::translate("CredentialFormat", "nopCommerce");
    case CredentialFormat::Optimizely:
        return QCoreApplication::translate("CredentialFormat", "Optimizely Commerce");
    case CredentialFormat::NodeSdk:
        return QCoreApplication::translate("CredentialFormat", "Node SDK");
    case CredentialFormat::PythonSdk:
        return QCoreApplication::translate("CredentialFormat", "Python SDK");
    }
    Q_UNREACHABLE();
}

QString pastingAdvice(CredentialFormat format, Environment environment)
{
    const bool test = environment == Environment::Test;
    switch (format) {
    case CredentialFormat::WooCommerce:
        return test
            ? QCoreApplication::translate("CredentialFormat",
                  "The plugin adds the T itself, so the account ID is digits only. Switch “Enable test mode” "
                  "on.")
            : QCoreApplication::translate("CredentialFormat",
                  "The plugin adds the P itself, so the account ID is digits only. Switch “Enable test mode” "
                  "off.");
    case CredentialFormat::Magento:
        return test
            ? QCoreApplication::translate("CredentialFormat",
                  "The plugin adds the T itself, so the account ID is digits only. Set “Sandbox” to yes.")
            : QCoreApplication::translate("CredentialFormat",
                  "The plugin adds the P itself, so the account ID is digits only. Set “Sandbox” to no.");
    case CredentialFormat::OpenCart:
        return test
            ? QCoreApplication::translate("CredentialFormat",
                  "The plugin adds the T itself, so the account ID is digits only. Fill in the fields marked "
                  "(test), and switch “Test Mode” on.")
            : QCoreApplication::translate("CredentialFormat",
                  "The plugin adds the P itself, so the account ID is digits only. Leave the fields marked "
                  "(test) alone, and switch “Test Mode” off.");
    case CredentialFormat::NopCommerce:
        return test ? QCoreApplication::translate("CredentialFormat", "Switch “Use sandbox” on.")
                    : QCoreApplication::translate("CredentialFormat", "Switch “Use sandbox” off.");
    default:
        return {};
    }
}

} // namespace clientsmith::ui
