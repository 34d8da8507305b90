#include "core/sandbox/scopes.h"

#include "core/dintero/scopetable.h"

namespace clientsmith::sandbox {

namespace {

/// The reference says admin:accounts, the scope table admin:account; either counts.
bool administers(const QStringList &scopes)
{
    return scopes.contains(QLatin1String("admin:accounts")) ||
        scopes.contains(QLatin1String("admin:account"));
}

} // namespace

bool isKnownScope(const QString &scope)
{
    return dintero::isDocumentedScope(scope) || scope == QLatin1String("admin:accounts");
}

bool mayRead(const QStringList &scopes)
{
    return administers(scopes) || scopes.contains(QLatin1String("read:accounts"));
}

bool mayWrite(const QStringList &scopes)
{
    return administers(scopes) || scopes.contains(QLatin1String("write:accounts"));
}

} // namespace clientsmith::sandbox
