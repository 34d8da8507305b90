#pragma once

class QPainter;
class QTableView;

namespace clientsmith::ui {

/// Draws what stands for the rows that are on their way, in the columns that they will have. It stands still:
/// what runs is said elsewhere. Paint alone, so that no screen reader meets it.
void paintSkeletonRows(QPainter &painter, const QTableView &table);

} // namespace clientsmith::ui
