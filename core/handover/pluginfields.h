#pragma once

#include "core/handover/credentialformats.h"

namespace clientsmith {

/// One field of a shop plugin's settings page, called as the plugin calls it.
struct PluginField
{
    enum class Kind {
        Value,
        /// The client secret goes here.
        Secret,
        /// No call tells it: the Backoffice shows it under Settings > Payment windows.
        ProfileId,
    };
    QByteArray label;
    /// What to fill in; empty but for Kind::Value.
    QByteArray value = {};
    Kind kind = Kind::Value;
    /// How a switch has to stand, rather than something to type.
    bool isSwitch = false;
};

/// What the plugin asks for, in its own order. Three plugins put the account's letter themselves and so get
/// the digits alone. Empty for a form that is no list of fields.
std::vector<PluginField> pluginFields(CredentialFormat format, const ApiOrigin &origin,
    const dintero::AccountId &account, const QString &clientId);

/// Where a token is asked for: at the origin that the client was created at, whatever host its audience
/// names.
QByteArray tokenUrlOf(const ApiOrigin &origin, const dintero::AccountId &account);

} // namespace clientsmith
