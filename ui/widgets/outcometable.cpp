#include "ui/widgets/outcometable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/literaltext.h"

#include <QHeaderView>

namespace clientsmith::ui {

namespace {

constexpr int heightOfRow = 36;
constexpr int rowsAtOnce = 6;
constexpr int widestName = 260;

QLatin1String iconOf(OutcomeTable::State state)
{
    switch (state) {
    case OutcomeTable::State::Waiting:
        return QLatin1String("clock");
    case OutcomeTable::State::Running:
        return QLatin1String("refresh");
    case OutcomeTable::State::Good:
        return QLatin1String("success");
    case OutcomeTable::State::Bad:
        return QLatin1String("error");
    case OutcomeTable::State::None:
    case OutcomeTable::State::Left:
        return QLatin1String("dash");
    }
    Q_UNREACHABLE();
}

} // namespace

OutcomeTable::OutcomeTable(const QStringList &names, QWidget *parent)
    : QTableWidget(static_cast<int>(names.size()), 2, parent)
{
    setObjectName(QStringLiteral("outcomeTable"));
    setAccessibleName(tr("What came of each"));
    setHorizontalHeaderLabels({tr("Client"), tr("Result")});
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    for (int row = 0; row < names.size(); ++row) {
        auto *name = new QTableWidgetItem(names.at(row));
        name->setToolTip(literalText(names.at(row)));
        setItem(row, 0, name);
        setItem(row, 1, new QTableWidgetItem);
        setOutcome(row, State::Waiting, tr("Waiting"));
    }
}

void OutcomeTable::setOutcome(int row, State state, const QString &words)
{
    QTableWidgetItem *result = item(row, 1);
    result->setIcon(state == State::None ? QIcon() : themedIcon(iconOf(state)));
    result->setText(words);
    result->setToolTip(literalText(words));
    // Of an empty cell, a screen reader would say nothing at all.
    result->setData(Qt::AccessibleTextRole, state == State::None ? tr("Nothing done yet") : words);
}

void OutcomeTable::resizeEvent(QResizeEvent *event)
{
    horizontalHeader()->resizeSection(0, qMin(widestName, viewport()->width() * 44 / 100));
    QTableWidget::resizeEvent(event);
}

void OutcomeTable::reveal(int row)
{
    scrollToItem(item(row, 0));
}

QSize OutcomeTable::sizeHint() const
{
    const int rows = qBound(2, rowCount(), rowsAtOnce);
    return {QTableWidget::sizeHint().width(),
        horizontalHeader()->sizeHint().height() + rows * heightOfRow + 2 * frameWidth() + 4};
}

} // namespace clientsmith::ui
