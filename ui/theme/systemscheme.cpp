#include "ui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) && defined(CLIENTSMITH_PORTAL)
#include "ui/theme/portalscheme.h"
#endif

namespace clientsmith::ui {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
class QtScheme final : public SystemScheme
{
public:
    QtScheme()
    {
        QStyleHints *hints = QGuiApplication::styleHints();
        setDark(hints->colorScheme() == Qt::ColorScheme::Dark);
        connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
    }
};
#else
class PaletteScheme final : public SystemScheme
{
public:
    PaletteScheme()
    {
        // The palette as the platform brought it; ours is not on yet.
        const QPalette palette = QGuiApplication::palette();
        setDark(
            palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness());
    }
};
#endif

} // namespace

std::unique_ptr<SystemScheme> SystemScheme::create()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return std::make_unique<QtScheme>();
#else
#ifdef CLIENTSMITH_PORTAL
    if (auto portal = createPortalScheme())
        return portal;
#endif
    return std::make_unique<PaletteScheme>();
#endif
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace clientsmith::ui
