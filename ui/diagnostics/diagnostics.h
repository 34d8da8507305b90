#pragma once

#include "core/dintero/accountid.h"
#include "core/http/proxychoice.h"
#include "core/services.h"

#include <QString>

#include <optional>

namespace clientsmith {
class LogFile;
} // namespace clientsmith

namespace clientsmith::ui {

/// What is asked for to describe the program's state.
struct DiagnosticsSources
{
    Services services;
    QString dataFolder;
    ProxyChoice proxy;
    bool demo = false;
    /// Of the account that is open.
    std::optional<dintero::Environment> environment = {};
    /// May be null.
    const LogFile *log = nullptr;
};

/// For a message to support, in English whatever the language: versions, states, counts and kinds of errors.
/// No secret, no account, no client, no name of a host but the provider's.
QString diagnosticsText(DiagnosticsSources sources);

} // namespace clientsmith::ui
