#pragma once

#include "tests/bench/report.h"

namespace clientsmith::bench {

/// Starts the program and an empty window of Qt's in turns, and compares when their windows are painted and
/// what memory they take. Needs a screen that shows nothing else.
void measureStart(Report &report, int runs);

} // namespace clientsmith::bench
