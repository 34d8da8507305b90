#pragma once

#include <QString>
#include <QStringList>

namespace clientsmith::sandbox {

/// Whether a grant may hold the scope: the documented table, plus the reference's spelling admin:accounts.
bool isKnownScope(const QString &scope);
/// Whether the scopes of a token let it read the account's clients and grants.
bool mayRead(const QStringList &scopes);
/// Whether the scopes of a token let it change the account's clients and grants.
bool mayWrite(const QStringList &scopes);

} // namespace clientsmith::sandbox
