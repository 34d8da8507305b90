#include "ui/clients/skeletonrows.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <array>

namespace clientsmith::ui {

namespace {

constexpr int thickness = 10;
/// How much of its cell a bar takes, in percent: texts are of different lengths.
constexpr std::array lengths{72, 55, 84, 63, 78, 48, 67};
/// The last row that can be told from the ground.
constexpr int faded = 14;

} // namespace

void paintSkeletonRows(QPainter &painter, const QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    const QRect area = table.viewport()->rect();
    const int height = table.verticalHeader()->defaultSectionSize();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < faded && row * height < area.height(); ++row) {
        painter.setOpacity(1.0 - static_cast<double>(row) / faded);
        painter.setBrush(colors().hairline);
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section))
                continue;
            const int room = header.sectionSize(section) - 3 * grid;
            const std::size_t which = static_cast<std::size_t>(row * 3 + section * 2) % lengths.size();
            painter.drawRoundedRect(
                QRectF(header.sectionViewportPosition(section) + grid,
                    row * height + (height - thickness) / 2.0, room * lengths[which] / 100.0, thickness),
                thickness / 2.0, thickness / 2.0);
        }
        painter.drawRect(area.left(), (row + 1) * height - 1, area.width(), 1);
    }
}

} // namespace clientsmith::ui
