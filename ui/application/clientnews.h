#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/apiclient.h"
#include "core/dintero/websiteurl.h"

#include <functional>
#include <vector>

namespace clientsmith::ui {

/// A client for a website that we know of.
struct WebsiteUse
{
    dintero::AccountId account;
    QString clientName;
};

/// What the windows over an account's clients have to tell, and to ask. May be called after the window has
/// gone, but not after the main window has.
struct ClientNews
{
    /// A client was created, or its secret or access has changed: lists of clients are out of date.
    std::function<void(const QString &clientId)> changed;
    /// Work on a client has ended. What it left open is among what was interrupted.
    std::function<void()> workLeft;
    /// The window is closed, and the client is to be given a new secret.
    std::function<void(const dintero::ApiClient &client)> newSecretWanted;
    /// The clients for a website, at this account and at others that are known here. May be empty.
    std::function<std::vector<WebsiteUse>(const dintero::WebsiteUrl &website)> websiteUses = {};
};

} // namespace clientsmith::ui
