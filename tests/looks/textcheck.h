#pragma once

#include "tests/looks/finding.h"

#include <vector>

namespace clientsmith::test {

/// Texts that don't fit where they are: cut, or elided without a tool tip that has the whole.
std::vector<Finding> textFindings(const QWidget &window);

} // namespace clientsmith::test
