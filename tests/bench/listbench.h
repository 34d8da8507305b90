#pragma once

#include "tests/bench/frames.h"
#include "tests/bench/report.h"

namespace clientsmith::bench {

/// The page of a sandbox's clients, over HTTP, from the first load to searching, scrolling and sorting.
void measureList(Frames &frames, Report &report, int clients);

} // namespace clientsmith::bench
