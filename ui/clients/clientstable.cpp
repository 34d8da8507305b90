#include "ui/clients/clientstable.h"

#include "ui/clients/clientsmodel.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace clientsmith::ui {

namespace {

/// Below it, what the details pane says is left out of the table.
constexpr int roomyTable = 740;
constexpr int tightTable = 480;
constexpr int narrowTable = 320;
/// Above it, there is room for more of the client id.
constexpr int comfortableTable = 820;

} // namespace

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
    sortByColumn(ClientsModel::Name, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(5 * grid + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(72);
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

QString ClientsTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.at(current.row()).client.id : QString();
}

void ClientsTable::remember()
{
    const int top = rowAt(0);
    m_top = top < 0 ? QString() : m_model.at(top).client.id;
    m_before = m_model.shown();
    if (m_before.query.isEmpty())
        m_topOfAll = m_top;
    if (m_choiceIsNew) {
        m_choiceIsNew = false;
        m_chosen.clear();
        for (const ListedClient *client : chosen())
            m_chosen.insert(client->client.id);
        m_current = currentId();
    }
    m_currentInView = currentIndex().isValid() &&
        viewport()->rect().intersects(visualRect(currentIndex().siblingAtColumn(0)));
}

void ClientsTable::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    // The same rows anew stay where they are; others start at the top; the end of a search leads back.
    if (m_model.shown() != m_before)
        m_top = m_model.shown().query.isEmpty() && !m_before.query.isEmpty() ? m_topOfAll : QString();
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
    for (int row = 0; row < rows && !(m_chosen.isEmpty() && m_top.isEmpty()); ++row) {
        const QString &id = m_model.at(row).client.id;
        if (!m_chosen.contains(id))
            select(row);
        else if (first < 0)
            first = row;
        if (id == m_current)
            current = row;
        if (id == m_top)
            top = row;
    }
    select(rows);
    // Where to scroll is decided below, and not by the current row.
    setAutoScroll(false);
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
    QHeaderView *header = horizontalHeader();
    const int room = viewport()->width();
    const bool roomy = room >= roomyTable;
    const bool tight = room < tightTable;
    for (const int column : {ClientsModel::ClientId, ClientsModel::Created, ClientsModel::CreatedBy})
        setColumnHidden(column, !roomy);
    setColumnHidden(ClientsModel::Access, tight);
    setColumnHidden(ClientsModel::SecretHere, room < narrowTable);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(tight ? ClientsModel::Name : ClientsModel::Access, QHeaderView::Stretch);
    const QString widestDate = QLocale().toString(QDate(2026, 9, 28), QLocale::ShortFormat);
    header->resizeSection(ClientsModel::Name, room * (roomy ? 20 : 34) / 100);
    // Half of what there is to spare, up to the whole of a client id.
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(ClientsModel::idPixels);
    const int wholeId = QFontMetrics(mono).horizontalAdvance(QString(36, u'0')) + 3 * grid;
    header->resizeSection(
        ClientsModel::ClientId, qBound(72, room * 15 / 100 + qMax(0, room - comfortableTable) / 2, wholeId));
    header->resizeSection(ClientsModel::Created, fontMetrics().horizontalAdvance(widestDate) + 3 * grid);
    header->resizeSection(ClientsModel::CreatedBy, room * 11 / 100);
    header->resizeSection(ClientsModel::SecretHere, header->sectionSizeHint(ClientsModel::SecretHere));
}

void ClientsTable::focusInEvent(QFocusEvent *event)
{
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab)
        chooseSomething();
    else if (!currentIndex().isValid())
        setCurrentIndex({}); // else Qt makes the first row current, without showing it
    QTableView::focusInEvent(event);
    // Else a screen reader hears of the table alone. Later, since Qt tells it of the table after this.
    QTimer::singleShot(0, this, [this] {
        if (hasFocus() && currentIndex().isValid())
            QTableView::currentChanged(currentIndex(), {});
    });
}

void ClientsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QTableView tells screen readers that the new row has the focus, whichever window really has it.
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void ClientsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyClientIds();
    else
        QTableView::keyPressEvent(event);
}

void ClientsTable::copyClientIds() const
{
    QStringList ids;
    for (const ListedClient *client : chosen())
        ids += client->client.clientId;
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
}

bool ClientsTable::event(QEvent *event)
{
    // The items' colours come from the model, which doesn't hear of a new theme.
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QTableView::event(event);
}

} // namespace clientsmith::ui
