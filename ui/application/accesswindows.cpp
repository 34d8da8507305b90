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

void open(AccessDialog *dialog, QWidget &window)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new Scrim(window, *dialog);
    dialog->open();
}

} // namespace

void openAddAccess(AccountDesk &desk, const ListedClient &client, QWidget &window)
{
    if (desk.accessChange().isRunning())
        return;
    const QStringList held = dintero::ownScopes(grantsOf(client), desk.account().id);
    open(new AddAccessDialog(desk.accessChange(), client.client, held, desk.account(), &window), window);
}

void openRemoveAccess(AccountDesk &desk, const ListedClient &client, QWidget &window)
{
    if (desk.accessChange().isRunning())
        return;
    open(new RemoveAccessDialog(
             desk.accessChange(), client.client, grantsOf(client), client.isSignIn, desk.account(), &window),
        window);
}

} // namespace clientsmith::ui
