#include "ui/clients/clienttext.h"

#include "ui/scopes/scopewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientsmith::ui {

namespace {

struct Cell
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::ClientsModel)
};

QString accessText(const ListedClient &entry, AccessState access)
{
    switch (access) {
    case AccessState::Loading:
        return Cell::tr("Loading…");
    case AccessState::Unknown:
        return Cell::tr("Unknown");
    case AccessState::Known:
        break;
    }
    return accessInWords(entry.scopes);
}

} // namespace

QString clientText(const ListedClient &entry, ClientColumn column, AccessState access)
{
    const dintero::ApiClient &client = entry.client;
    switch (column) {
    case ClientColumn::Name: {
        const QString name = client.name.isEmpty() ? Cell::tr("Without a name") : client.name;
        return entry.isSignIn ? Cell::tr("%1 (your sign-in)").arg(name) : name;
    }
    case ClientColumn::ClientId:
        return client.clientId;
    case ClientColumn::Access:
        return accessText(entry, access);
    case ClientColumn::Created:
        return client.createdAt.isValid()
            ? QLocale().toString(client.createdAt.toLocalTime().date(), QLocale::ShortFormat)
            : Cell::tr("Unknown");
    case ClientColumn::CreatedBy:
        return entry.createdBy;
    case ClientColumn::SecretHere:
        return entry.stored != Stored::Nowhere ? Cell::tr("Yes") : Cell::tr("No");
    }
    return {};
}

} // namespace clientsmith::ui
