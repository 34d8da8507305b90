#pragma once

#include "core/base/result.h"

#include <QString>

namespace clientsmith::sandbox {

/// How an answer goes wrong on its way. The first two differ in what the provider did: after DropRequest
/// nothing happened there, after DropAnswer everything did. Html and Status do not act on the request either.
enum class FaultKind {
    /// The connection closes before the request is acted on.
    DropRequest,
    /// The request is acted on, then the connection closes without one byte of answer.
    DropAnswer,
    /// The full head with the right Content-Length, half of the body, then the connection closes.
    CutBody,
    /// The whole answer, one byte every 200 ms: no transfer timeout trips, only a deadline does.
    Slow,
    /// A proxy's 502 page in HTML.
    Html,
    /// The contract's error body with the status of the fault.
    Status,
};

/// One fault at one operation.
struct Fault
{
    /// An operationId of the contract: "createClient".
    QString operation;
    FaultKind kind = FaultKind::Status;
    /// 400 to 599 for FaultKind::Status, otherwise 0.
    int status = 0;
    /// How many times it fires, 1 or more; negative is for ever.
    int count = -1;
};

/// Reads OPERATION:FAULT[:COUNT], where FAULT is drop-request, drop-answer, cut-body, slow, html or a status
/// from 400 to 599. Anything else is ErrorKind::InvalidInput with a message that says what was expected.
Result<Fault> parseFault(const QString &text);

} // namespace clientsmith::sandbox
