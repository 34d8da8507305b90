#pragma once

#include "ui/clients/clientlist.h"

#include <QString>

namespace clientsmith::ui {

/// Of the table of clients, in the order that it has at first.
enum class ClientColumn { Name, ClientId, Access, Created, CreatedBy, SecretHere };
inline constexpr int clientColumnCount = 6;

/// What a cell says. In any thread.
QString clientText(const ListedClient &entry, ClientColumn column, AccessState access);

} // namespace clientsmith::ui
