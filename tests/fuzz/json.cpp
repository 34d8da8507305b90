#include "tests/fuzz/property.h"
#include "tests/support/jsontrace.h"

/// Our own reader of JSON against the library's. An input is the text.

using namespace clientsmith;
using namespace clientsmith::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // To the library, which was made for C's strings too, a byte of 0 is the end.
    if (text.contains('\0')) {
        require(!test::traceOfScan(text).isWhole, "a byte of 0 is no JSON");
        return 0;
    }
    require(test::traceOfScan(text) == test::traceOfLibrary(text), "both read the same");
    return 0;
}
