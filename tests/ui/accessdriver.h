#pragma once

#include "tests/ui/accountdriver.h"

namespace clientsmith::test {

inline const QString removeAccess = QStringLiteral("Remove access");
inline const QString manageCheckout = QStringLiteral("Manage checkout");
inline const QString readReceipts = QStringLiteral("Read receipts");

/// How many calls to remove access were made.
int removals(const WizardWorld &world);
dintero::Grant grantOf(const QString &audience, const QStringList &scopes);
/// What the details pane says of the chosen client's access.
QString accessShown(AccountDriver &driver);

} // namespace clientsmith::test
