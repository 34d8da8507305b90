#pragma once

#include "core/base/result.h"
#include "core/handover/owneronlyfile.h"
#include "core/provisioning/issuedcredentials.h"

#include <QString>

#include <vector>

namespace clientsmith {

/// The forms in which credentials leave the program.
enum class CredentialFormat {
    Env,
    Json,
    Curl,
    WooCommerce,
    Magento,
    OpenCart,
    NopCommerce,
    Optimizely,
    NodeSdk,
    PythonSdk
};

const std::vector<CredentialFormat> &allCredentialFormats();

/// As the command line spells it: "env", "json", "curl", "woocommerce", …
QString credentialFormatName(CredentialFormat format);
/// The inverse; ErrorKind::InvalidInput names the possible ones.
Result<CredentialFormat> parseCredentialFormat(const QString &name);

/// The credentials as UTF-8 text in the form and field order that the receiver asks for. Three shop plugins
/// put the account's letter themselves and so get the digits alone.
Secret renderCredentials(const IssuedCredentials &credentials, CredentialFormat format);

/// "T12345678-example.com.env": the account first, then what the client is called, safe on every file system.
QString suggestedFileName(const IssuedCredentials &credentials, CredentialFormat format);

} // namespace clientsmith
