#pragma once

#include "tests/ui/accountdriver.h"

#include <vector>

namespace clientsmith::test {

inline const QString createNow = QStringLiteral("Create the new client");
inline const QString inShop = QStringLiteral("The shop uses it");
inline const QString deleteOld = QStringLiteral("Delete the old client");

/// The checklist for "Shop".
bool openReplacement(AccountDriver &driver);
/// To where the new client is there and its secret was handed out.
bool createReplacement(AccountDriver &driver);
/// Null if the table has no client of this name.
const ui::ListedClient *listed(AccountDriver &driver, const QString &name);
/// The replacements that are begun.
std::vector<Replacement> kept(WizardWorld &world);
int deletions(const WizardWorld &world);

} // namespace clientsmith::test
