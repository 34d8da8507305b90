#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace clientsmith::test {

/// A text that is painted in a window.
struct TextPiece
{
    const QWidget *widget = nullptr;
    QString text;
    /// Where it is, without the frame around it; in the window's coordinates.
    QRect area;
    bool enabled = true;
    /// 24 pixels, or 18.66 and bold: 3:1 is enough.
    bool isLarge = false;
};

/// All texts that can be seen, of every kind of control.
std::vector<TextPiece> textPieces(const QWidget &window);

} // namespace clientsmith::test
