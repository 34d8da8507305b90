#include "ui/clients/clientstable.h"

#include "ui/clients/clientcolumns.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/skeletonrows.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

ClientsTable::ClientsTable(ClientsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("clientTable"));
    setAccessibleName(tr("API clients"));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(5 * grid + 4);
    m_columns = new ClientColumns(*this);
    m_columns->setChoice({});
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_restoring)
            return;
        m_choiceIsNew = true;
        Q_EMIT chosenChanged();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ClientsTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &ClientsTable::restore);
}

std::vector<const ListedClient *> ClientsTable::chosen() const
{
    std::vector<const ListedClient *> clients;
    for (const int row : chosenRows())
        clients.push_back(&m_model.at(row));
    return clients;
}

std::vector<int> ClientsTable::chosenRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

ClientsTable::Standing ClientsTable::standing() const
{
    if (m_resumed)
        return *m_resumed;
    Standing standing = m_standing;
    const int top = rowAt(0);
    standing.top = top < 0 ? QString() : m_model.at(top).client.id;
    if (m_model.shown().query.isEmpty())
        standing.topOfAll = standing.top;
    if (m_choiceIsNew) {
        standing.chosen.clear();
        for (const ListedClient *client : chosen())
            standing.chosen.insert(client->client.id);
        standing.current = currentId();
    }
    return standing;
}

void ClientsTable::resume(const Standing &standing)
{
    m_resumed = standing;
    if (m_model.isArranged() && m_model.rowCount() > 0)
        restore();
}

QString ClientsTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.at(current.row()).client.id : QString();
}

void ClientsTable::remember()
{
    m_standing = standing();
    m_choiceIsNew = false;
    m_before = m_model.shown();
    m_currentRow = currentIndex().row();
    m_currentInView = currentIndex().isValid() &&
        viewport()->rect().intersects(visualRect(currentIndex().siblingAtColumn(0)));
}

void ClientsTable::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    // The same rows anew stay where they are; others start at the top; the end of a search leads back.
    const Arrangement &now = m_model.shown();
    if (now != m_before)
        m_standing.top = now.query.isEmpty() && !m_before.query.isEmpty() ? m_standing.topOfAll : QString();
    if (m_resumed && m_model.rowCount() > 0) {
        m_standing = *std::exchange(m_resumed, std::nullopt);
        m_currentInView = false;
    }
    int current = -1;
    int top = -1;
    QItemSelection selection;
    int first = -1;
    const auto select = [&](int end) {
        if (first >= 0)
            selection.select(m_model.index(first, 0), m_model.index(end - 1, ClientsModel::ColumnCount - 1));
        first = -1;
    };
    const int rows = m_model.rowCount();
    for (int row = 0; row < rows && !(m_standing.chosen.isEmpty() && m_standing.top.isEmpty()); ++row) {
        const QString &id = m_model.at(row).client.id;
        if (!m_standing.chosen.contains(id))
            select(row);
        else if (first < 0)
            first = row;
        if (id == m_standing.current)
            current = row;
        if (id == m_standing.top)
            top = row;
    }
    select(rows);
    // Where to scroll is decided below, and not by the current row.
    setAutoScroll(false);
    // Whoever goes through the list by keyboard stays where the client was that has gone.
    if (current < 0 && window()->focusWidget() == this && m_currentRow >= 0 && now == m_before)
        current = qMin(m_currentRow, rows - 1);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // Now, as scrolling goes no farther than the rows of the last layout.
    doItemsLayout();
    if (m_currentInView && current >= 0)
        scrollTo(m_model.index(current, 0));
    else if (top >= 0)
        scrollTo(m_model.index(top, 0), QAbstractItemView::PositionAtTop);
    else
        scrollToTop();
    setAutoScroll(true);
    Q_EMIT chosenChanged();
}

bool ClientsTable::choose(const QString &clientId)
{
    const int row = m_model.rowOf(clientId);
    if (row < 0)
        return false;
    chooseRow(row);
    scrollTo(m_model.index(row, 0));
    setFocus();
    return true;
}

void ClientsTable::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(
        m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ClientsTable::chooseSomething()
{
    if (!selectionModel()->hasSelection() && m_model.rowCount() > 0)
        chooseRow(qMax(0, currentIndex().row()));
}

void ClientsTable::chooseNothing()
{
    setCurrentIndex({});
    clearSelection();
}

void ClientsTable::fitColumns()
{
    m_columns->fit();
}

void ClientsTable::setWaiting(bool waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    setAccessibleDescription(waiting ? tr("Loading API clients…") : QString());
    viewport()->update();
}

void ClientsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_waiting)
        return;
    QPainter painter(viewport());
    paintSkeletonRows(painter, *this);
}

bool ClientsTable::event(QEvent *event)
{
    // The items' colours come from the model, which doesn't hear of a new theme.
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QTableView::event(event);
}

} // namespace clientsmith::ui
