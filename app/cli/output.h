#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace clientsmith::cli {

class Interrupt;

/// 0 done, 1 the provider refused, 2 usage or invalid input, 3 not signed in, 4 network, TLS or a failing
/// server, 5 keychain, 6 interrupted work remains, 7 storage.
enum class ExitCode {
    Done = 0,
    Refused = 1,
    InvalidInput = 2,
    NotSignedIn = 3,
    Network = 4,
    Keychain = 5,
    Interrupted = 6,
    Storage = 7,
};

ExitCode exitCodeOf(ErrorKind kind);

/// {"kind", "status", "code", "message"}
QJsonObject toJson(const Error &error);

/// What a command ends with.
struct Outcome
{
    ExitCode code = ExitCode::Done;
    /// The whole of --json.
    QJsonObject document;
    /// The same for a person, without a last newline; standard output. Cells of a row are apart by tabs: a
    /// pipe gets them so, a terminal gets columns.
    QString text;
    /// The names of the columns, apart by tabs, for a terminal only.
    QString header;
    /// What a person should know beside it; standard error, with --json too.
    QString remark;
    /// Held until all is printed, if it is the only copy of a secret: no signal ends the process before.
    std::shared_ptr<const Interrupt> shield = nullptr;
};

/// Somebody else's words as a part of a line for a terminal: control characters, which could rewrite what it
/// shows, become spaces.
QString oneLine(QString text);

/// Rows of cells that are apart by tabs, as columns for a terminal. Long cells but the last of a row are
/// elided.
QString inColumns(const QString &rows);

/// {"error": …}, and for a person what to do next.
Outcome failed(const Error &error);

/// The text as standard output should have it: in columns under their names on a terminal.
QString forPeople(const Outcome &outcome);

/// Something that the person should know right now; standard error.
void tell(const QString &text);

/// Writes the outcome, and makes it ExitCode::Storage if standard output could not take it.
ExitCode print(const Outcome &outcome, bool json);

} // namespace clientsmith::cli
