#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace clientsmith::test {

/// What a reader of JSON made of a text: whether it took it, and each thing that it told of until then.
struct JsonTrace
{
    bool isWhole = false;
    QByteArray events = {};

    bool operator==(const JsonTrace &) const = default;
};

/// Our own reader of long lists.
JsonTrace traceOfScan(QByteArrayView text);
/// The library that it is held to.
JsonTrace traceOfLibrary(QByteArrayView text);

} // namespace clientsmith::test
