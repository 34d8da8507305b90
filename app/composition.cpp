#include "app/composition.h"

#include <QRandomGenerator>
#include <QStandardPaths>

namespace clientsmith {

QString dataFolder()
{
    const QString chosen = qEnvironmentVariable("CLIENTSMITH_DATA_DIR");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : chosen;
}

Composition::Composition(const ApiOrigin &origin, const QString &folder)
    : m_origin(origin)
    , m_network(QStringLiteral(CLIENTSMITH_VERSION))
    , m_connectivity(m_network)
    , m_transport(m_connectivity, m_clock, [] { return QRandomGenerator::global()->generateDouble(); })
    , m_keychain(QStringLiteral("Clientsmith"))
    , m_passphraseFile(folder + QStringLiteral("/clientsmith.secrets"))
    , m_secrets(m_keychain, m_passphraseFile)
    , m_database(folder + QStringLiteral("/clientsmith.sqlite"))
    , m_journal(m_database, m_origin, m_clock, folder + QStringLiteral("/owners"))
    , m_accounts(m_database, m_origin)
    , m_index(m_database, m_origin)
    , m_replacements(m_database, m_origin, m_clock, folder + QStringLiteral("/owners"))
    , m_events(m_database, m_origin, m_clock)
{
}

Services Composition::services()
{
    return Services{m_origin, m_transport, m_secrets, m_clock, m_journal, m_accounts, m_index, m_replacements,
        m_events, &m_passphraseFile};
}

} // namespace clientsmith
