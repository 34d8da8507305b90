#include "core/base/error.h"

namespace clientsmith {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Tls:
        return QStringLiteral("tls");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::Server:
        return QStringLiteral("server");
    case ErrorKind::Malformed:
        return QStringLiteral("malformed");
    case ErrorKind::KeychainUnavailable:
        return QStringLiteral("keychain_unavailable");
    case ErrorKind::KeychainLocked:
        return QStringLiteral("keychain_locked");
    case ErrorKind::KeychainRefused:
        return QStringLiteral("keychain_refused");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::NotSignedIn:
        return QStringLiteral("not_signed_in");
    case ErrorKind::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

bool isKeychainError(ErrorKind kind)
{
    return kind == ErrorKind::KeychainUnavailable || kind == ErrorKind::KeychainLocked ||
        kind == ErrorKind::KeychainRefused;
}

bool isConfirmedNotFound(const Error &error)
{
    return error.kind == ErrorKind::NotFound && error.status != 0 && !error.code.isEmpty();
}

Error makeError(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

Error makeStorageError(StorageTrouble trouble, const QString &message)
{
    Error error = makeError(ErrorKind::Storage, message);
    error.storage = trouble;
    return error;
}

} // namespace clientsmith
