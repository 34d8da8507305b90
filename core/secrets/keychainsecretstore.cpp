#include "core/secrets/keychainsecretstore.h"

#include "core/base/cancellation.h"
#include "core/base/deletelater.h"
#include "core/secrets/keychainstate.h"
#include "core/secrets/keychainwait.h"

#include <QCoroSignal>
#include <qt6keychain/keychain.h>

namespace clientsmith {

namespace {

QCoro::Task<Result<void>> runJob(
    QKeychain::Job *job, QString key, std::function<void()> onSuccess, Cancellation *cancellation)
{
    if (cancellation && cancellation->isRequested()) {
        job->deleteLater(); // never started
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    }
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(key);
    const std::unique_ptr<KeychainWait, DeleteLater> wait(
        new KeychainWait(job, std::move(onSuccess), cancellation));
    co_await qCoro(wait.get(), &KeychainWait::finished);
    co_return wait->result();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service)
    : m_service(service)
{
}

QString KeychainSecretStore::displayName() const
{
    return keychainDisplayName();
}

QCoro::Task<Result<void>> KeychainSecretStore::write(QString key, Secret secret, Cancellation *cancellation)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // As text, so that other tools (secret-tool, Keychain Access) show it as it is.
    job->setTextData(QString::fromUtf8(secret.view()));
    secret.clear();
    co_return co_await runJob(job, key, {}, cancellation);
}

QCoro::Task<Result<Secret>> KeychainSecretStore::read(QString key, Cancellation *cancellation)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    Secret secret;
    const auto take = [job, &secret] {
        const QByteArray bytes = job->binaryData();
        secret = Secret(bytes);
        // The array is shared with the job, which deletes itself next and wipes nothing.
        wipe(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    };
    const Result<void> result = co_await runJob(job, key, take, cancellation);
    if (!result)
        co_return Failure(result.error());
    co_return secret;
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(QString key, Cancellation *cancellation)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    Result<void> result = co_await runJob(job, key, {}, cancellation);
    if (!result && result.error().kind == ErrorKind::NotFound)
        co_return Result<void>();
    co_return result;
}

} // namespace clientsmith
