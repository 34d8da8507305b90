#pragma once

#include <QtCore/qglobal.h>

namespace clientsmith::sandbox {

/// Bytes of a request's body; a larger one is answered with 413.
constexpr qint64 largestBody = 1024LL * 1024;
/// Bytes of a request's start line and header fields; more is answered with 431.
constexpr qint64 largestHead = 64LL * 1024;

} // namespace clientsmith::sandbox
