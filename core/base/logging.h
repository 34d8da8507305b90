#pragma once

#include <QLoggingCategory>

namespace clientsmith {

/// One line an exchange: method, path, status, milliseconds. Never a header, never a body.
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
/// What was asked of the keychain and how it ended. Never a secret.
Q_DECLARE_LOGGING_CATEGORY(lcKeychain)
/// The steps of flows.
Q_DECLARE_LOGGING_CATEGORY(lcFlow)

/// \p text without anything that looks like a credential: Authorization values, JSON Web Tokens, and the
/// values of fields whose names say secret, token or password.
QString redacted(const QString &text);

/// Passes every log line of the process through redacted() before it is printed. For main() only.
void installRedactingMessageHandler();

class LogFile;

/// From now on every line goes into \p file too, with what our own categories say of their doing, which
/// otherwise nobody sees. Null ends it; the file outlives that. For main() only.
void logInto(LogFile *file);

} // namespace clientsmith
