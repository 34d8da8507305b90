#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace clientsmith {

/// How people name a client: by its id or client_id, or else by a name that only one has. \p idOf, \p
/// clientIdOf and \p nameOf read an element. NotFound, or InvalidInput when several have the name.
template <typename T, typename Id, typename ClientId, typename Name>
Result<T> findIdentified(
    const std::vector<T> &all, const QString &wanted, Id idOf, ClientId clientIdOf, Name nameOf)
{
    const T *named = nullptr;
    bool ambiguous = false;
    for (const T &element : all) {
        if (!wanted.isEmpty() && (idOf(element) == wanted || clientIdOf(element) == wanted))
            return element;
        if (nameOf(element) == wanted) {
            ambiguous = named != nullptr;
            named = &element;
        }
    }
    if (ambiguous) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("Several clients are called \"%1\"; give the client id instead").arg(wanted));
    }
    if (!named)
        return failure(ErrorKind::NotFound, QStringLiteral("There is no client \"%1\"").arg(wanted));
    return *named;
}

} // namespace clientsmith
