#include "tests/fuzz/property.h"
#include "tests/support/recordtrace.h"

#include <algorithm>

/// Long lists against whole trees, which another library reads. An input is the text.

using namespace clientsmith;
using namespace clientsmith::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Result<test::RecordTrace> records = test::traceOfRecords(text);
    if (!records)
        return 0;
    require(!text.contains('\0'), "a byte of 0 is no JSON");
    Result<test::RecordTrace> tree = test::traceOfTree(text);
    require(tree.has_value(), "what is read as a list is a list");
    // A tree sorts its names.
    std::sort(records->begin(), records->end());
    std::sort(tree->begin(), tree->end());
    require(*records == *tree, "both read the same");
    return 0;
}
