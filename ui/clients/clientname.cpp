#include "ui/clients/clientname.h"

#include "ui/clients/clientscontroller.h"

#include <QHash>

namespace clientsmith::ui {

namespace {

/// A longer one would fill a window.
constexpr int longestName = 120;

} // namespace

QString shortName(const dintero::ApiClient &client)
{
    return shortName(client.name, client.clientId);
}

QString shortName(const QString &fullName, const QString &clientId)
{
    const QString name = fullName.simplified();
    if (name.isEmpty())
        return clientId;
    return name.size() > longestName ? name.left(longestName) + QStringLiteral("…") : name;
}

QStringList namesOf(const std::vector<ListedClient> &clients)
{
    QStringList names;
    QHash<QString, int> count;
    for (const ListedClient &client : clients) {
        names += shortName(client.client);
        ++count[names.back()];
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (count.value(names[i]) > 1)
            names[i] += QStringLiteral(" (%1)").arg(clients[static_cast<std::size_t>(i)].client.clientId);
    }
    return names;
}

} // namespace clientsmith::ui
