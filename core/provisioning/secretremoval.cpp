#include "core/provisioning/secretremoval.h"

#include "core/provisioning/clientlookup.h"
#include "core/provisioning/keyownership.h"

namespace clientsmith {

QCoro::Task<Result<void>> removeKeptSecret(
    FlowParts parts, QString clientId, QString id, Cancellation *cancellation)
{
    const Result<bool> another = isKeyOfAnother(parts, clientId, id);
    if (!another)
        co_return Failure(another.error());
    if (*another || isOwnSignIn(parts.session, clientId))
        co_return Result<void>();
    const QString key = parts.keyOf(clientId);
    const Result<void> removed = co_await parts.secrets.remove(key, cancellation);
    if (!removed && removed.error().kind != ErrorKind::KeychainUnavailable)
        co_return removed;
    co_return parts.index.remove(parts.session.account().id.text(), clientId);
}

QCoro::Task<Result<void>> removeIfGone(
    FlowParts parts, Intent intent, Error error, Cancellation *cancellation)
{
    if (!isConfirmedNotFound(error))
        co_return Failure(error);
    const Result<bool> unlisted = co_await isUnlisted(parts, intent.id, cancellation);
    if (!unlisted)
        co_return Failure(unlisted.error());
    if (!*unlisted)
        co_return Failure(error);
    co_return co_await removeKeptSecret(parts, intent.clientId, intent.id, cancellation);
}

} // namespace clientsmith
