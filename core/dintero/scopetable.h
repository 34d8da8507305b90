#pragma once

#include <QLatin1String>
#include <QStringList>

#include <vector>

namespace clientsmith::dintero {

/// A row of the provider's documented scope table.
struct DocumentedScope
{
    /// The scope that stands for the whole group: "admin:checkout".
    QLatin1String group;
    QLatin1String name;
    /// The provider's own words, in English; empty for most.
    QLatin1String description;
};

/// The whole table, in its order: each group together, its admin scope first.
const std::vector<DocumentedScope> &documentedScopes();
bool isDocumentedScope(const QString &scope);
/// The group's admin scope; empty for what is not documented. The reference's spelling `admin:accounts` is of
/// the group `admin:account`.
QString groupOfScope(const QString &scope);
/// Whether the scope stands for its whole group.
bool isAdminScope(const QString &scope);

/// Whether \p held allow what \p scope allows: it is among them, or its group's admin scope is.
bool coversScope(const QStringList &held, const QString &scope);
/// Each once, without those that an admin scope among them covers.
QStringList withoutCovered(const QStringList &scopes);
/// Those that the table doesn't have, in either spelling.
QStringList undocumentedScopes(const QStringList &scopes);
/// Whether it could stand in a token request at all (RFC 6749 section 3.3): visible ASCII, without quotation
/// marks and backslashes.
bool isScopeToken(const QString &text);

} // namespace clientsmith::dintero
