#include "ui/application/accesswindows.h"

#include "core/dintero/audience.h"
#include "ui/application/accountdesk.h"
#include "ui/clients/clientlist.h"
#include "ui/scopes/addaccessdialog.h"
#include "ui/scopes/removeaccessdialog.h"
#include "ui/wizard/scrim.h"

namespace clientsmith::ui {

namespace {

std::vector<dintero::Grant> grantsOf(const ListedClient &client)
{
    return {client.grants.begin(), client.grants.end()};
}

} // namespace

void openAddAccess(AccountDesk &desk, const ListedClient &client, QWidget &window)
{
    if (desk.accessChange().isRunning())
        return;
    const QStringList held = dintero::ownScopes(grantsOf(client), desk.account().id);
    openOver(window, *new AddAccessDialog(desk.accessChange(), client.client, held, desk.account(), &window));
}

void openRemoveAccess(AccountDesk &desk, const ListedClient &client, QWidget &window)
{
    if (desk.accessChange().isRunning())
        return;
    openOver(window,
        *new RemoveAccessDialog(
            desk.accessChange(), client.client, grantsOf(client), client.isSignIn, desk.account(), &window));
}

} // namespace clientsmith::ui
