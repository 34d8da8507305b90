#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace clientsmith::dintero {

/// The kinds of client that the back office offers.
enum class ClientType { Checkout, Helpdesk, ECommerce, PointOfSale, BackOffice, Custom };

/// All types in the order in which they are offered.
const std::vector<ClientType> &allClientTypes();

/// "checkout", "helpdesk", "ecommerce", "pos", "backoffice", "custom".
QString clientTypeName(ClientType type);
/// The inverse of clientTypeName(); ErrorKind::InvalidInput names the possible ones.
Result<ClientType> parseClientType(const QString &name);

/// Whether a client of this type belongs to a website. The others are used by programs that may have none.
bool needsWebsite(ClientType type);

/// The least access that does a type's job, from the documented scope table. Empty for Custom.
QStringList scopesOf(ClientType type);

/// The table spells the account scope `admin:account`, the reference `admin:accounts`; either counts.
bool mayReadClients(const QStringList &scopes);
bool mayWriteClients(const QStringList &scopes);

} // namespace clientsmith::dintero
