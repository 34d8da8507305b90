#pragma once

class QWidget;

namespace clientsmith::ui {

class AccountDesk;
struct ListedClient;

// The windows that change what a client may do; in front of \p window. Nothing opens while a change runs.
void openAddAccess(AccountDesk &desk, const ListedClient &client, QWidget &window);
void openRemoveAccess(AccountDesk &desk, const ListedClient &client, QWidget &window);

} // namespace clientsmith::ui
