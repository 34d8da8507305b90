#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace clientsmith::ui {

namespace {

Tone tone(QRgb text, QRgb ground, QRgb line)
{
    return {QColor(text), QColor(ground), QColor(line)};
}

Colors makeLight()
{
    Colors c;
    c.window = QColor(0xf6f7f9);
    c.navigation = QColor(0xeef0f3);
    c.surface = QColor(0xffffff);
    c.hover = QColor(0xe6e9ee);
    c.hairline = QColor(0xdde1e7);
    c.control = QColor(0x878e99);
    c.text = QColor(0x1b1f27);
    c.mutedText = QColor(0x59616f);
    c.disabledText = QColor(0x8b929d);
    c.accent = QColor(0x3451d1);
    c.accentHover = QColor(0x2c46ba);
    c.accentPressed = QColor(0x243a9e);
    c.onAccent = QColor(0xffffff);
    c.accentText = QColor(0x2f49c0);
    c.chosen = QColor(0xe4e9fc);
    c.focus = QColor(0x3451d1);
    c.info = tone(0x2a3f9e, 0xedf1fe, 0xb9c5f5);
    c.success = tone(0x12693a, 0xe6f6ec, 0x9bd3b2);
    c.warning = tone(0x744600, 0xfff4da, 0xe8c46f);
    c.error = tone(0xa3211b, 0xfdeeed, 0xefb1ac);
    c.neutral = tone(0x454c59, 0xeef0f3, 0x878e99);
    c.production = tone(0x2b1a00, 0xf2b233, 0xb97c08);
    c.demo = tone(0x65299a, 0xf5edfc, 0x9a63cb);
    return c;
}

Colors makeDark()
{
    Colors c;
    c.window = QColor(0x16181d);
    c.navigation = QColor(0x1a1d23);
    c.surface = QColor(0x1f2229);
    c.hover = QColor(0x2a2e37);
    c.hairline = QColor(0x30343e);
    c.control = QColor(0x727a88);
    c.text = QColor(0xe8eaef);
    c.mutedText = QColor(0xa5adba);
    c.disabledText = QColor(0x747c8a);
    c.accent = QColor(0x4561e0);
    c.accentHover = QColor(0x4a67e8);
    c.accentPressed = QColor(0x3a54cb);
    c.onAccent = QColor(0xffffff);
    c.accentText = QColor(0xa9b8ff);
    c.chosen = QColor(0x2a3352);
    c.focus = QColor(0x8ea2ff);
    c.info = tone(0xb7c4ff, 0x222a45, 0x3f4d82);
    c.success = tone(0x85dcaa, 0x162f21, 0x2f6b49);
    c.warning = tone(0xf5c869, 0x362a12, 0x765a1e);
    c.error = tone(0xffa59e, 0x3a1f1e, 0x7d3d39);
    c.neutral = tone(0xc6ccd6, 0x2a2e37, 0x727a88);
    c.production = tone(0x2b1a00, 0xf2b233, 0xf2b233);
    c.demo = tone(0xd9bbf7, 0x30223f, 0x8a63b3);
    return c;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Colors &lightColors()
{
    static const Colors light = makeLight();
    return light;
}

const Colors &darkColors()
{
    static const Colors dark = makeDark();
    return dark;
}

std::vector<TextPair> textPairs(const Colors &c)
{
    return {
        {QLatin1String("text on the window"), c.text, c.window},
        {QLatin1String("text on the navigation"), c.text, c.navigation},
        {QLatin1String("text on a card"), c.text, c.surface},
        {QLatin1String("text under the pointer"), c.text, c.hover},
        {QLatin1String("text of a chosen row"), c.text, c.chosen},
        {QLatin1String("muted text on the window"), c.mutedText, c.window},
        {QLatin1String("muted text on the navigation"), c.mutedText, c.navigation},
        {QLatin1String("muted text on a card"), c.mutedText, c.surface},
        {QLatin1String("muted text under the pointer"), c.mutedText, c.hover},
        {QLatin1String("muted text of a chosen row"), c.mutedText, c.chosen},
        {QLatin1String("primary button"), c.onAccent, c.accent},
        {QLatin1String("primary button under the pointer"), c.onAccent, c.accentHover},
        {QLatin1String("primary button pressed"), c.onAccent, c.accentPressed},
        {QLatin1String("link on the window"), c.accentText, c.window},
        {QLatin1String("link on a card"), c.accentText, c.surface},
        {QLatin1String("link under the pointer"), c.accentText, c.hover},
        {QLatin1String("chosen navigation entry"), c.accentText, c.chosen},
        {QLatin1String("info"), c.info.text, c.info.ground},
        {QLatin1String("text in an info message"), c.text, c.info.ground},
        {QLatin1String("success"), c.success.text, c.success.ground},
        {QLatin1String("success on a card"), c.success.text, c.surface},
        {QLatin1String("text in a success message"), c.text, c.success.ground},
        {QLatin1String("warning"), c.warning.text, c.warning.ground},
        {QLatin1String("warning on a card"), c.warning.text, c.surface},
        {QLatin1String("text in a warning message"), c.text, c.warning.ground},
        {QLatin1String("error"), c.error.text, c.error.ground},
        {QLatin1String("error on a card"), c.error.text, c.surface},
        {QLatin1String("error on the window"), c.error.text, c.window},
        {QLatin1String("text in an error message"), c.text, c.error.ground},
        {QLatin1String("neutral badge"), c.neutral.text, c.neutral.ground},
        {QLatin1String("production badge"), c.production.text, c.production.ground},
        {QLatin1String("demo badge"), c.demo.text, c.demo.ground},
    };
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace clientsmith::ui
