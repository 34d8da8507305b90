#include "ui/application/accesswindows.h"

#include "ui/application/accountdesk.h"
#include "ui/clients/clientaccess.h"
#include "ui/scopes/addaccessdialog.h"
#include "ui/scopes/removeaccessdialog.h"
#include "ui/wizard/scrim.h"

namespace clientsmith::ui {

namespace {

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
    const AccessByAudience access = accessOf(client);
    const auto own = access.find(dintero::audienceOf(desk.account().id));
    const QStringList held = own == access.end() ? QStringList() : own->second;
    open(new AddAccessDialog(desk.accessChange(), client.client, held, desk.account(), &window), window);
}

void openRemoveAccess(AccountDesk &desk, const ListedClient &client, QWidget &window)
{
    if (desk.accessChange().isRunning())
        return;
    open(new RemoveAccessDialog(
             desk.accessChange(), client.client, accessOf(client), client.isSignIn, desk.account(), &window),
        window);
}

} // namespace clientsmith::ui
