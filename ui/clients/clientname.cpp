#include "ui/clients/clientname.h"

#include "ui/clients/clientscontroller.h"

namespace clientsmith::ui {

namespace {

/// A longer one would fill a window.
constexpr int longestName = 120;

} // namespace

QString shortName(const dintero::ApiClient &client)
{
    const QString name = client.name.simplified();
    if (name.isEmpty())
        return client.clientId;
    return name.size() > longestName ? name.left(longestName) + QStringLiteral("…") : name;
}

QStringList namesOf(const std::vector<ListedClient> &clients)
{
    QStringList names;
    for (const ListedClient &client : clients)
        names += shortName(client.client);
    QStringList distinct = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString clientId = clients[static_cast<std::size_t>(i)].client.clientId;
        if (names.count(names[i]) > 1)
            distinct[i] = QStringLiteral("%1 (%2)").arg(names[i], clientId);
    }
    return distinct;
}

} // namespace clientsmith::ui
