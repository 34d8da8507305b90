#pragma once

#include "core/dintero/websiteurl.h"

namespace clientsmith::dintero {

/// Whether a website's address looks like one for trying things out: this computer, a name that is reserved
/// for tests (RFC 2606, RFC 6761) or for private networks (RFC 6762), or one that says test, staging, dev and
/// the like in its first labels. A production account's client is rarely meant for it.
bool looksLikeTestSite(const WebsiteUrl &website);

/// Whether both addresses are of one shop: the same host and port, with or without "www.", and path.
bool isSameWebsite(const QString &encoded, const QString &otherEncoded);

} // namespace clientsmith::dintero
