#include "ui/widgets/chosenrow.h"

#include <QAbstractItemView>

namespace clientsmith::ui {

void letChosenRowBeCurrent(QAbstractItemView &view)
{
    QItemSelectionModel *model = view.selectionModel();
    QObject::connect(model, &QItemSelectionModel::selectionChanged, &view, [model] {
        const QModelIndexList chosen = model->selectedIndexes();
        if (!chosen.isEmpty() && chosen.front().row() != model->currentIndex().row())
            model->setCurrentIndex(chosen.front(), QItemSelectionModel::NoUpdate);
    });
}

} // namespace clientsmith::ui
