#pragma once

#include <QString>
#include <QStringList>

namespace clientsmith::ui {

/// A scope in words: "Manage checkout" for admin:checkout. One that we don't know stays as it is.
QString scopeInWords(const QString &scope);
/// All of them, or "No access".
QString accessInWords(const QStringList &scopes);

/// What a group of the documented table is about, by its admin scope: "Checkout".
QString scopeGroupName(const QString &adminScope);
/// In a sentence, what the group's admin scope allows.
QString scopeGroupPurpose(const QString &adminScope);

} // namespace clientsmith::ui
