#include "ui/theme/theme.h"

#include "ui/theme/calmstyle.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace clientsmith::ui {

namespace {

constexpr int bodySize = 14;

const Colors *&current()
{
    static const Colors *colors = &lightColors();
    return colors;
}

/// Whoever made the system's font larger wants ours larger too.
double fontScale()
{
    const QFontInfo system(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    return std::clamp(system.pixelSize() / double(bodySize), 1.0, 2.0);
}

QFont bodyFont(double scale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(static_cast<int>(std::lround(bodySize * scale)));
    return font;
}

} // namespace

const Colors &colors()
{
    return *current();
}

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_system(SystemScheme::create())
{
    m_application.setStyle(new CalmStyle);
    connect(m_system.get(), &SystemScheme::changed, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_system->isDark());
}

void Theme::apply()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Title bars and native dialogs follow.
    if (m_choice == Choice::System)
        QGuiApplication::styleHints()->unsetColorScheme();
    else
        QGuiApplication::styleHints()->setColorScheme(
            m_choice == Choice::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
#endif
    current() = isDark() ? &darkColors() : &lightColors();
    const double scale = fontScale();
    m_application.setFont(bodyFont(scale));
    m_application.setPalette(paletteOf(colors()));
    m_application.setStyleSheet(styleSheetOf(colors(), scale));
    Q_EMIT changed();
}

void setRole(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    // Else its rules are looked up when it is polished, which takes all its roles at once.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.surface},
        {QPalette::AlternateBase, c.window},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.mutedText},
        {QPalette::Button, c.surface},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.onAccent},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accentText},
        {QPalette::LinkVisited, c.accentText},
        {QPalette::ToolTipBase, c.surface},
        {QPalette::ToolTipText, c.text},
        {QPalette::Light, c.surface},
        {QPalette::Midlight, c.hover},
        {QPalette::Mid, c.hairline},
        {QPalette::Dark, c.control},
        {QPalette::Shadow, c.control},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hover);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabledText);
    return palette;
}

QString styleSheetOf(const Colors &c, double scale)
{
    QFile file(QStringLiteral(":/theme/clientsmith.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());

    const auto put = [&sheet](QLatin1String token, const QString &value) {
        sheet.replace(QLatin1Char('{') + token + QLatin1Char('}'), value);
    };
    const std::pair<QLatin1String, QColor> named[] = {
        {QLatin1String("window"), c.window},
        {QLatin1String("navigation"), c.navigation},
        {QLatin1String("surface"), c.surface},
        {QLatin1String("hover"), c.hover},
        {QLatin1String("hairline"), c.hairline},
        {QLatin1String("control"), c.control},
        {QLatin1String("text"), c.text},
        {QLatin1String("mutedText"), c.mutedText},
        {QLatin1String("disabledText"), c.disabledText},
        {QLatin1String("accent"), c.accent},
        {QLatin1String("accentHover"), c.accentHover},
        {QLatin1String("accentPressed"), c.accentPressed},
        {QLatin1String("onAccent"), c.onAccent},
        {QLatin1String("accentText"), c.accentText},
        {QLatin1String("chosen"), c.chosen},
        {QLatin1String("focus"), c.focus},
        {QLatin1String("infoText"), c.info.text},
        {QLatin1String("infoGround"), c.info.ground},
        {QLatin1String("infoLine"), c.info.line},
        {QLatin1String("successText"), c.success.text},
        {QLatin1String("successGround"), c.success.ground},
        {QLatin1String("successLine"), c.success.line},
        {QLatin1String("warningText"), c.warning.text},
        {QLatin1String("warningGround"), c.warning.ground},
        {QLatin1String("warningLine"), c.warning.line},
        {QLatin1String("errorText"), c.error.text},
        {QLatin1String("errorGround"), c.error.ground},
        {QLatin1String("errorLine"), c.error.line},
        {QLatin1String("productionText"), c.production.text},
        {QLatin1String("productionGround"), c.production.ground},
        {QLatin1String("productionLine"), c.production.line},
    };
    for (const auto &[token, color] : named)
        put(token, color.name());

    for (const int size : {12, 14, 18, 24})
        put(QLatin1String(QByteArray("size") + QByteArray::number(size)),
            QStringLiteral("%1px").arg(std::lround(size * scale)));
    put(QLatin1String("mono"),
        QStringLiteral("\"%1\"").arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()));
    return sheet;
}

} // namespace clientsmith::ui
