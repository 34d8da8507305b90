#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dintero/accountid.h"
#include "core/http/apiorigin.h"

#include <QDateTime>
#include <QString>
#include <QtCore/qglobal.h>

#include <optional>
#include <vector>

namespace clientsmith {

class Database;

/// What was done besides creating, rotating and deleting, which the journal has.
enum class EventKind {
    SignedIn,
    /// The sign-in was removed from this computer.
    SignedOut,
    /// A kept secret left the program by the clipboard.
    Copied,
    /// A kept secret left the program for a file.
    Exported,
    /// A token was asked for with a kept secret.
    Verified,
    /// A secret that a person had was put into the store.
    SecretKept,
    /// A secret was taken out of the store, and its client left.
    SecretForgotten,
    AccessAdded,
    AccessRemoved,
    ReplacementBegun,
    /// The new client is in the old one's place.
    ReplacementDone,
    ReplacementGivenUp,
};

enum class EventOutcome {
    Done,
    Failed,
    /// The answer was lost: it may have been done.
    Unknown,
};

/// One of them, with what somebody wants to know later. Never a secret.
struct Event
{
    EventKind kind = EventKind::SignedIn;
    dintero::AccountId account;
    QString clientId = {};
    QString name = {};
    /// Of what: the scopes that were added or removed, with spaces between them; the form in which the secret
    /// was handed out ("env"); the name of the client that takes another's place; "kept", "session" or
    /// "token" for how one signed in.
    QString what = {};
    /// Where to: the file or folder of an export, the audience of the access.
    QString where = {};
    EventOutcome outcome = EventOutcome::Done;
    /// If it was not done: errorKindName(), so that it can be said in any language.
    QString error = {};
    /// The log's to say, both.
    QDateTime at = {};
    qint64 number = 0;
};

/// The events of one API origin, in a table beside the journal. Errors are ErrorKind::Storage. Main thread.
class EventLog final
{
public:
    EventLog(Database &database, const ApiOrigin &origin, Clock &clock);

    /// Durable when it returns, with the time of now.
    Result<void> add(const Event &event);
    /// The same within a Database::write() that is under way.
    Result<void> addWithin(const Event &event);
    /// For what has been done already: a line that can't be written changes nothing about it, so that the
    /// program's own log is all that hears of it.
    void note(const Event &event);
    /// Of one account, or of every one; newest first.
    Result<std::vector<Event>> list(const std::optional<dintero::AccountId> &account) const;

private:
    Database &m_database;
    ApiOrigin m_origin;
    Clock &m_clock;
};

} // namespace clientsmith
