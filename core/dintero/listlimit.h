#pragma once

#include <QtGlobal>

namespace clientsmith::dintero {

/// The longest list that is read, in bytes: 100,000 clients with a callback each are some 40 MiB of JSON.
constexpr qint64 longestList = 128LL * 1024 * 1024;

} // namespace clientsmith::dintero
