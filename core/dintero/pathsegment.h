#pragma once

#include "core/base/result.h"

#include <QString>

namespace clientsmith::dintero {

/// An id that the provider gave out, percent-encoded to be one segment of a path (RFC 3986, section 3.3).
/// InvalidInput for those that would name something else: none (the whole collection), "." and ".." (which
/// encoding does not help, as %2E is a dot to every URL). The error is marked Error::unsent.
Result<QString> pathSegment(const QString &id);

} // namespace clientsmith::dintero
