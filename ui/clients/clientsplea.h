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
/// errorText() of a list of clients, for a session on an access token (\p byToken) too.
ErrorText clientsErrorText(const Error &error, bool byToken, const QString &accountId);

// What \p place says then.
void askToCreate(EmptyState &place, const QString &keychain);
void askToTryAgain(EmptyState &place, const Error &error, bool byToken, const QString &accountId);
void askToSignIn(EmptyState &place, const Error &error, bool byToken, const QString &accountId);
void askToClearSearch(EmptyState &place, const QString &query);

} // namespace clientsmith::ui
