#pragma once

#include <QColor>
#include <QLatin1String>

#include <vector>

namespace clientsmith::ui {

/// A tone that says something: words on a soft ground, with a line around it.
struct Tone
{
    QColor text;
    QColor ground;
    QColor line;
};

/// Every colour that is drawn. One table for light and one for dark; nothing else names a colour.
struct Colors
{
    /// Behind everything, behind the navigation, and on cards and in fields.
    QColor window;
    QColor navigation;
    QColor surface;
    /// Under the pointer, on flat things.
    QColor hover;
    /// Between cards and rows; not enough to be the only mark of a control.
    QColor hairline;
    /// Around what can be typed in or ticked: at least 3:1 against its ground.
    QColor control;

    QColor text;
    QColor mutedText;
    QColor disabledText;

    /// The one action that matters on a page.
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    /// Links, focus, what is chosen.
    QColor accentText;
    QColor chosen;
    QColor focus;

    Tone info;
    /// Only for proof: verified, stored, read back.
    Tone success;
    Tone warning;
    Tone error;
    Tone neutral;
    /// Solid, so that production can't be overlooked.
    Tone production;
    Tone demo;
};

const Colors &lightColors();
const Colors &darkColors();
/// Of the theme that is on. Widgets that paint themselves ask when they paint.
const Colors &colors();

/// A text and a ground that it is drawn on; a test holds all of them to 4.5:1.
struct TextPair
{
    QLatin1String name;
    QColor text;
    QColor ground;
};
std::vector<TextPair> textPairs(const Colors &colors);
/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace clientsmith::ui
