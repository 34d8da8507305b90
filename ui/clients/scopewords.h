#pragma once

#include <QString>
#include <QStringList>

namespace clientsmith::ui {

/// A scope in words: "Manage checkout" for admin:checkout. One that we don't know stays as it is.
QString scopeInWords(const QString &scope);
/// All of them, or "No access".
QString accessInWords(const QStringList &scopes);

} // namespace clientsmith::ui
