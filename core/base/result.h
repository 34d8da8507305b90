#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace clientsmith {

/// A value or an Error. Not std::expected: QCoro and GCC 12 do not compile with it together.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure failure(ErrorKind kind, const QString &message)
{
    return Failure(makeError(kind, message));
}

} // namespace clientsmith
