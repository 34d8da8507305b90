#pragma once

#include "ui/clients/clienttext.h"

#include <QtGlobal>

#include <vector>

namespace clientsmith::ui {

/// The clients' positions, sorted by what \p column says: texts as people of this locale sort, numbers in
/// them by their value; equal ones in the provider's order. In any thread.
std::vector<quint32> ascendingOrder(
    const std::vector<ListedClient> &clients, ClientColumn column, AccessState access);

} // namespace clientsmith::ui
