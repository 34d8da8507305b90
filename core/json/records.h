#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace clientsmith::json {

/// Takes the elements of a long list as they are read. Views are borrowed for the call.
class RecordSink
{
public:
    RecordSink() = default;
    virtual ~RecordSink() = default;
    Q_DISABLE_COPY_MOVE(RecordSink)

    virtual void begin() = 0;
    /// A member that is a string.
    virtual void text(QByteArrayView key, QByteArrayView value) = 0;
    /// A string in a member that is an array.
    virtual void item(QByteArrayView key, QByteArrayView value) = 0;
    /// An error ends the reading.
    virtual Result<void> end() = 0;
};

/// Reads an array of objects without building a tree of it, and is as strict as parse(). An element that is
/// no object is a record without members; members of other types are passed over. In any thread.
Result<void> readRecords(QByteArrayView text, RecordSink &sink);

} // namespace clientsmith::json
