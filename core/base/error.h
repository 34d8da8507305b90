#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace clientsmith {

/// What went wrong, coarse enough to act on. The names that errorKindName() gives are part of the command
/// line's interface.
enum class ErrorKind {
    Network,
    Timeout,
    Tls,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    Refused,
    Server,
    Malformed,
    KeychainUnavailable,
    KeychainLocked,
    KeychainRefused,
    Storage,
    NotSignedIn,
    InvalidInput,
    Cancelled,
};

/// The snake_case name of a kind, for JSON output: "rate_limited".
QString errorKindName(ErrorKind kind);

/// A failure as a value. Core says the kind and the facts; what a person reads is made of them in ui and app.
struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    /// HTTP status, 0 when no answer came.
    int status = 0;
    /// The provider's own error code, as sent: "NOT FOUND".
    QString code = {};
    /// The provider's message, or in English what failed, for logs and the details that fold out. Never a
    /// secret.
    QString message = {};
    /// How long the server asked to wait (Retry-After, RFC 9110 section 10.2.3).
    std::optional<std::chrono::seconds> retryAfter = {};
    /// The request itself never left, so that nothing can have come of it: there was no token to send with
    /// it, or it could not be made.
    bool unsent = false;
};

/// Whether the place for secrets failed: unavailable, locked or refusing.
bool isKeychainError(ErrorKind kind);

/// An error that is not a server's answer.
Error makeError(ErrorKind kind, const QString &message);

} // namespace clientsmith
