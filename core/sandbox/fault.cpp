#include "core/sandbox/fault.h"

#include "core/sandbox/operation.h"

#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace clientsmith::sandbox {

namespace {

std::optional<FaultKind> namedKind(const QString &name)
{
    static const std::array<std::pair<QLatin1String, FaultKind>, 5> names = {{
        {QLatin1String("drop-request"), FaultKind::DropRequest},
        {QLatin1String("drop-answer"), FaultKind::DropAnswer},
        {QLatin1String("cut-body"), FaultKind::CutBody},
        {QLatin1String("slow"), FaultKind::Slow},
        {QLatin1String("html"), FaultKind::Html},
    }};
    for (const auto &[known, kind] : names) {
        if (name == known)
            return kind;
    }
    return std::nullopt;
}

} // namespace

Result<Fault> parseFault(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\" is not a fault: expected OPERATION:FAULT[:COUNT]").arg(text));
    }
    Fault fault;
    fault.operation = parts.at(0);
    if (!operationIds().contains(fault.operation)) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\" is not an operation: expected one of %2")
                .arg(fault.operation, operationIds().join(QStringLiteral(", "))));
    }
    if (const auto kind = namedKind(parts.at(1))) {
        fault.kind = *kind;
    } else {
        bool isNumber = false;
        fault.status = parts.at(1).toInt(&isNumber);
        if (!isNumber || fault.status < 400 || fault.status > 599) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral(
                    "\"%1\" is not a fault: expected drop-request, drop-answer, cut-body, slow, html "
                    "or a status from 400 to 599")
                    .arg(parts.at(1)));
        }
    }
    if (parts.size() == 3) {
        bool isNumber = false;
        fault.count = parts.at(2).toInt(&isNumber);
        if (!isNumber || fault.count < 1) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("\"%1\" is not a count: expected a whole number, 1 or more").arg(parts.at(2)));
        }
    }
    return fault;
}

} // namespace clientsmith::sandbox
