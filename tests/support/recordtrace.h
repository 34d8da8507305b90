#pragma once

#include "core/json/json.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace clientsmith::test {

/// What a list's records say, in order: an empty pair where a record begins, then its texts and items, each
/// with its key.
using RecordTrace = std::vector<std::pair<QByteArray, QByteArray>>;

/// As json::readRecords() tells it.
Result<RecordTrace> traceOfRecords(QByteArrayView text);
/// As it stands in a whole tree; Malformed as json::parse() says, or if it is no list.
Result<RecordTrace> traceOfTree(QByteArrayView text);

} // namespace clientsmith::test
