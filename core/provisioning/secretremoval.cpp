#include "core/provisioning/secretremoval.h"

namespace clientsmith {

QCoro::Task<Result<void>> removeKeptSecret(FlowParts parts, QString clientId, Cancellation *cancellation)
{
    const QString key = parts.keyOf(clientId);
    const Result<void> removed = co_await parts.secrets.remove(key, cancellation);
    if (!removed && removed.error().kind != ErrorKind::KeychainUnavailable)
        co_return removed;
    co_return parts.index.remove(parts.session.account().id.text(), clientId);
}

} // namespace clientsmith
