#pragma once

#include "tests/looks/finding.h"
#include "tests/looks/textpieces.h"

#include <QImage>

#include <optional>

namespace clientsmith::test {

/// The least contrast of the lines of text in a part of a picture, measured in its pixels: the ground is the
/// colour that most of them have, and a line's colour that of the strongest cores of its glyphs. None where
/// nothing is painted. \p area is in the picture's pixels. What is lower than \p lowestLine pixels at 100 %
/// is no text, but a rule or a stray edge.
std::optional<double> textContrast(const QImage &picture, const QRect &area, int lowestLine = 5);

/// Every text of \p window below what WCAG 2.1 (1.4.3) wants, in \p picture of it. What is disabled is
/// exempt, and goes to \p reported.
std::vector<Finding> contrastFindings(
    const QWidget &window, const QImage &picture, std::vector<Finding> &reported);

/// The controls that show no ring, or a weak one (below 3:1), when they have the focus. Moves the focus.
std::vector<Finding> focusFindings(QWidget &window, std::vector<Finding> &reported);

} // namespace clientsmith::test
