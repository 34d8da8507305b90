#include "core/secrets/secretstore.h"

#include <QUuid>

namespace clientsmith {

namespace {

constexpr QLatin1String probePrefix("probe/");

} // namespace

bool isProbeKey(const QString &key)
{
    return key.startsWith(probePrefix);
}

// The store belongs to the application and outlives every flow.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
QCoro::Task<Result<void>> probe(SecretStore &store, Cancellation *cancellation)
{
    // A name of its own each time: two instances must not read back or remove each other's probe.
    const QString key = probePrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret value(QByteArrayView("clientsmith probe"));
    const Result<void> written = co_await writeAndReadBack(store, key, value, cancellation);
    const Result<void> removed = co_await store.remove(key, cancellation);
    co_return written ? removed : written;
}

// The store as above; the secret is not touched after the first suspension.
QCoro::Task<Result<void>> writeAndReadBack(
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    SecretStore &store, QString key, const Secret &secret, Cancellation *cancellation)
{
    const Secret wanted = secret.clone();
    Secret copy = secret.clone();
    const Result<void> written = co_await store.write(key, std::move(copy), cancellation);
    if (!written)
        co_return written;
    const Result<Secret> kept = co_await store.read(key, cancellation);
    if (!kept) {
        Error error = kept.error();
        if (error.kind == ErrorKind::NotFound) {
            error.kind = ErrorKind::KeychainRefused;
            error.message = QStringLiteral("The keychain took the entry and then did not have it");
        }
        co_return Failure(error);
    }
    if (!kept->equals(wanted)) {
        co_return failure(ErrorKind::KeychainRefused,
            QStringLiteral("The keychain gave back something else than it was given"));
    }
    co_return Result<void>();
}

} // namespace clientsmith
