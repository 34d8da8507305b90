#include "core/secrets/chosensecretstore.h"

namespace clientsmith {

ChosenSecretStore::ChosenSecretStore(SecretStore &keychain, PassphraseFileStore &file)
    : m_keychain(keychain)
    , m_file(file)
{
}

const SecretStore &ChosenSecretStore::chosen() const
{
    return usesFile() ? m_file : m_keychain;
}

SecretStore &ChosenSecretStore::chosen()
{
    return usesFile() ? m_file : m_keychain;
}

QCoro::Task<Result<void>> ChosenSecretStore::write(QString key, Secret secret, Cancellation *cancellation)
{
    return chosen().write(std::move(key), std::move(secret), cancellation);
}

QCoro::Task<Result<Secret>> ChosenSecretStore::read(QString key, Cancellation *cancellation)
{
    if (!usesFile())
        co_return co_await m_keychain.read(key, cancellation);
    Result<Secret> fromFile = co_await m_file.read(key, cancellation);
    if (fromFile || fromFile.error().kind != ErrorKind::NotFound || isProbeKey(key))
        co_return fromFile;
    Result<Secret> fromKeychain = co_await m_keychain.read(key, cancellation);
    // Where no keychain answers, nothing is in one.
    if (!fromKeychain && fromKeychain.error().kind == ErrorKind::KeychainUnavailable)
        co_return fromFile;
    co_return fromKeychain;
}

QCoro::Task<Result<void>> ChosenSecretStore::remove(QString key, Cancellation *cancellation)
{
    if (!usesFile())
        co_return co_await m_keychain.remove(key, cancellation);
    Result<void> fromFile = co_await m_file.remove(key, cancellation);
    if (!fromFile || isProbeKey(key))
        co_return fromFile;
    Result<void> fromKeychain = co_await m_keychain.remove(key, cancellation);
    if (!fromKeychain && fromKeychain.error().kind == ErrorKind::KeychainUnavailable)
        co_return fromFile;
    co_return fromKeychain;
}

} // namespace clientsmith
