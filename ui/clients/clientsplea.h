#pragma once

#include "core/base/error.h"

#include <QString>

namespace clientsmith::ui {

class EmptyState;
struct ErrorText;

/// What is asked of the person where the table can't be.
enum class ClientsPlea { None, Create, TryAgain, SignIn, ClearSearch };

/// What stands in for the table after a load that failed.
ClientsPlea pleaFor(const Error &error);
/// Trying again can't help.
bool endsTheSession(const Error &error);
/// errorText(), for a session on an access token (\p byToken) too.
ErrorText clientsErrorText(const Error &error, bool byToken);

// What \p place says then.
void askToCreate(EmptyState &place, const QString &keychain);
void askToTryAgain(EmptyState &place, const Error &error, bool byToken);
void askToSignIn(EmptyState &place, const Error &error, bool byToken);
void askToClearSearch(EmptyState &place, const QString &query);

} // namespace clientsmith::ui
