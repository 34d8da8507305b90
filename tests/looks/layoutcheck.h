#pragma once

#include "tests/looks/finding.h"

#include <vector>

namespace clientsmith::test {

struct LayoutRules
{
    /// Whether the window is roomy, so that nothing but a long list should scroll.
    bool roomy = false;
    /// A roomy page that is longer than any window.
    bool mayScroll = false;
};

/// Texts that are cut, things on top of each other or outside of what they are in, scroll bars without need,
/// and targets below 24 by 24 (WCAG 2.2, 2.5.8).
std::vector<Finding> layoutFindings(const QWidget &window, const LayoutRules &rules);

} // namespace clientsmith::test
