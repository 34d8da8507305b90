#include "core/provisioning/issuedcredentials.h"

namespace clientsmith {

IssuedCredentials::IssuedCredentials(const ApiOrigin &origin, const dintero::AccountId &account,
    const QString &id, const QString &clientId, const QString &name, const QStringList &callbacks,
    Secret secret)
    : m_origin(origin)
    , m_account(account)
    , m_id(id)
    , m_clientId(clientId)
    , m_name(name)
    , m_callbacks(callbacks)
    , m_secret(std::move(secret))
{
}

} // namespace clientsmith
