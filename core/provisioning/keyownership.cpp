#include "core/provisioning/keyownership.h"

#include <algorithm>

namespace clientsmith {

Result<bool> isKeyOfAnother(const FlowParts &parts, const QString &clientId, const QString &id)
{
    const Result<std::vector<CredentialRow>> rows = parts.index.list(parts.session.account().id.text());
    if (!rows)
        return Failure(rows.error());
    return !id.isEmpty() && std::any_of(rows->begin(), rows->end(), [&](const CredentialRow &row) {
        return row.clientId == clientId && !row.id.isEmpty() && row.id != id;
    });
}

Result<void> requireOwnKey(const FlowParts &parts, const QString &clientId, const QString &id)
{
    const Result<bool> another = isKeyOfAnother(parts, clientId, id);
    if (!another)
        return Failure(another.error());
    if (*another)
        return failure(ErrorKind::KeychainRefused,
            QStringLiteral("The secret of another client with the client id %1 is kept already")
                .arg(clientId));
    return {};
}

} // namespace clientsmith
