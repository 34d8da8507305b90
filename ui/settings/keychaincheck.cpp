#include "ui/settings/keychaincheck.h"

#include "core/secrets/keychainstate.h"

#include <utility>

namespace clientsmith::ui {

KeychainCheck::KeychainCheck(SecretStore &store, PassphraseFileStore *file, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_file(file)
{
}

QString KeychainCheck::keychainName() const
{
    return usesFile() ? keychainDisplayName() : m_store.displayName();
}

void KeychainCheck::run()
{
    if (m_running)
        return;
    m_running = true;
    probeStore();
}

void KeychainCheck::cancel()
{
    if (m_running)
        m_cancellation->request();
}

QCoro::Task<> KeychainCheck::probeStore()
{
    m_cancellation = std::make_unique<Cancellation>();
    Q_EMIT started();
    Result<void> probed = co_await probe(m_store, m_cancellation.get());
    m_result = std::move(probed);
    m_running = false;
    Q_EMIT finished();
}

} // namespace clientsmith::ui
