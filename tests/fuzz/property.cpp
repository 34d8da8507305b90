#include "tests/fuzz/property.h"

#include <QString>
#include <QtCore/qlogging.h>

#include <cstdio>
#include <cstdlib>

namespace clientsmith::fuzz {

namespace {

void endOnWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        require(false, qUtf8Printable(text));
}

} // namespace

void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", property);
    std::abort();
}

} // namespace clientsmith::fuzz

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler(clientsmith::fuzz::endOnWarning);
    return 0;
}
