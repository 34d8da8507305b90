#include "tests/looks/contrast.h"

#include "tests/looks/visibility.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace clientsmith::test {

namespace {

constexpr double enough = 4.5;
constexpr double enoughForLarge = 3;
/// Ink, and not the shade of a rounded corner; as a contrast to the ground.
constexpr double ink = 1.25;
/// A row of them stands for a secret, and is lower than any letter; in pixels at 100 %.
constexpr QChar dot(u'•');
constexpr int lowestDot = 3;
constexpr int lowestLetter = 5;
/// A core of a glyph is more than a stray pixel.
constexpr std::size_t coreSize = 3;

QRgb groundOf(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most.key();
}

/// Contrasts to one ground, each computed once.
class Contrasts
{
public:
    explicit Contrasts(QRgb ground)
        : m_ground(QColor(ground))
    {
    }
    double of(QRgb color)
    {
        const auto known = m_known.constFind(color);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(color, ui::contrast(QColor(color), m_ground));
    }

private:
    QColor m_ground;
    QHash<QRgb, double> m_known;
};

QRect inPixels(const QRect &area, const QImage &picture)
{
    const double scale = picture.devicePixelRatio();
    const QRect scaled(QPoint(static_cast<int>(std::lround(area.left() * scale)),
                           static_cast<int>(std::lround(area.top() * scale))),
        QSize(static_cast<int>(std::lround(area.width() * scale)),
            static_cast<int>(std::lround(area.height() * scale))));
    return scaled & picture.rect();
}

QString quoted(const TextPiece &piece)
{
    return QStringLiteral("“%1” in %2").arg(piece.text.left(60).simplified(), pathOf(*piece.widget));
}

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr && widget.isEnabled();
}

} // namespace

std::optional<double> textContrast(const QImage &picture, const QRect &area, int lowestLine)
{
    if (area.isEmpty())
        return std::nullopt;
    Contrasts contrasts(groundOf(picture, area));
    std::optional<double> least;
    std::vector<double> line;
    int height = 0;
    const auto endLine = [&] {
        if (height >= lowestLine * picture.devicePixelRatio() && line.size() >= coreSize) {
            const auto core = line.begin() + coreSize - 1;
            std::nth_element(line.begin(), core, line.end(), std::greater<>());
            least = std::min(least.value_or(*core), *core);
        }
        line.clear();
        height = 0;
    };
    for (int y = area.top(); y <= area.bottom(); ++y) {
        bool any = false;
        for (int x = area.left(); x <= area.right(); ++x) {
            const double contrast = contrasts.of(picture.pixel(x, y));
            if (contrast < ink)
                continue;
            any = true;
            line.push_back(contrast);
        }
        if (any)
            ++height;
        else
            endLine();
    }
    endLine();
    return least;
}

std::vector<Finding> contrastFindings(
    const QWidget &window, const QImage &picture, std::vector<Finding> &reported)
{
    std::vector<Finding> found;
    const std::vector<TextPiece> pieces = textPieces(window);
    for (const TextPiece &piece : pieces) {
        const bool isMasked = piece.text.count(dot) == piece.text.size();
        const std::optional<double> contrast =
            textContrast(picture, inPixels(piece.area, picture), isMasked ? lowestDot : lowestLetter);
        if (!contrast) {
            (piece.enabled ? found : reported).push_back({QStringLiteral("unpainted"), quoted(piece)});
            continue;
        }
        if (*contrast >= (piece.isLarge ? enoughForLarge : enough))
            continue;
        const QString what =
            QStringLiteral("%1:1 of %2").arg(QString::number(*contrast, 'f', 2), quoted(piece));
        if (piece.enabled)
            found.push_back({QStringLiteral("contrast"), what});
        else
            reported.push_back({QStringLiteral("disabled"), what});
    }
    return found;
}

std::vector<Finding> focusFindings(QWidget &window, std::vector<Finding> &reported)
{
    std::vector<Finding> found;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() != &window || !isSeen(*widget) || !takesFocus(*widget))
            continue;
        const QRect area(widget->mapTo(&window, QPoint()), widget->size());
        if (QWidget *focused = window.focusWidget())
            focused->clearFocus();
        const QImage without = window.grab(area).toImage();
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = window.grab(area).toImage();
        if (without.size() != with.size())
            continue;
        double best = 1;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y))
                    best =
                        std::max(best, ui::contrast(QColor(with.pixel(x, y)), QColor(without.pixel(x, y))));
            }
        }
        const QString what = QStringLiteral("%1:1 at %2").arg(QString::number(best, 'f', 2), pathOf(*widget));
        // A heading has the focus for those who hear the page, and nothing that could be pressed.
        if (qobject_cast<const QLabel *>(widget)) {
            reported.push_back({QStringLiteral("no focus ring"), what});
            continue;
        }
        // The ring of a page that scrolls is at its edge, and may be covered by what is in it.
        if (best < 1.5)
            found.push_back({QStringLiteral("no focus ring"), what});
        else if (best < 3)
            reported.push_back({QStringLiteral("weak focus ring"), what});
    }
    return found;
}

} // namespace clientsmith::test
