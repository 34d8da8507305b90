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

/// What keeps the program's own file from being used, where that says what a person can do.
enum class StorageTrouble {
    Unspecified,
    /// No space, no permission, or no folder.
    Unwritable,
    /// What is in it is no database of this program.
    Damaged,
    /// A newer version of this program has written it.
    Newer,
    /// Another program has had it for longer than one waits.
    Busy,
};

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
    /// This computer has no network, so that nobody else is to blame and trying again is in vain.
    bool offline = false;
    /// The answer to a request of which an earlier try may have been acted on, though its own answer was
    /// lost: NotFound may then be the trace of a deletion that worked.
    bool afterLostTry = false;
    /// With ErrorKind::Storage.
    StorageTrouble storage = StorageTrouble::Unspecified;
};

/// Whether the place for secrets failed: unavailable, locked or refusing.
bool isKeychainError(ErrorKind kind);

/// Whether the provider itself says, in its own error body, that there is no such thing. The 404 page of
/// somebody in between says nothing about what the provider has.
bool isConfirmedNotFound(const Error &error);

/// An error that is not a server's answer.
Error makeError(ErrorKind kind, const QString &message);
/// One of the program's own file.
Error makeStorageError(StorageTrouble trouble, const QString &message);

} // namespace clientsmith
