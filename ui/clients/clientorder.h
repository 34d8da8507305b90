#pragma once

#include "ui/clients/clienttext.h"

#include <QLocale>
#include <QtGlobal>

#include <vector>

namespace clientsmith::ui {

/// The clients' positions, sorted by what \p column says: texts as people of \p locale sort, numbers in
/// them by their value; equal ones in the provider's order. In any thread, but the default locale
/// changes in the main thread, which alone may leave it out.
std::vector<quint32> ascendingOrder(const std::vector<ListedClient> &clients, ClientColumn column,
    AccessState access, const QLocale &locale = QLocale().collation());

} // namespace clientsmith::ui
