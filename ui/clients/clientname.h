#pragma once

#include "core/dintero/apiclient.h"

#include <QStringList>

#include <vector>

namespace clientsmith::ui {

struct ListedClient;

/// What a client is called in a sentence, on one line and not too long: its name, or the client_id of one
/// without.
QString shortName(const dintero::ApiClient &client);
QString shortName(const QString &name, const QString &clientId);
/// With the client_id where several are called the same.
QStringList namesOf(const std::vector<ListedClient> &clients);

} // namespace clientsmith::ui
