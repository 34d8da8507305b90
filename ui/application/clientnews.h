#pragma once

#include "core/dintero/apiclient.h"

#include <functional>

namespace clientsmith::ui {

/// What the windows over an account's clients have to tell. May be called after the window has gone, but not
/// after the main window has.
struct ClientNews
{
    /// A client was created, or its secret or access has changed: lists of clients are out of date.
    std::function<void(const QString &clientId)> changed;
    /// Work on a client has ended. What it left open is among what was interrupted.
    std::function<void()> workLeft;
    /// The window is closed, and the client is to be given a new secret.
    std::function<void(const dintero::ApiClient &client)> newSecretWanted;
};

} // namespace clientsmith::ui
