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

ClientsTable::ClientsTable(ClientsModel &model, ClientsFilter &filter, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("clientTable"));
    setAccessibleName(tr("API clients"));
    setModel(&filter);
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
    connect(
        selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT chosenChanged(); });
}

std::vector<const ListedClient *> ClientsTable::chosen() const
{
    std::vector<const ListedClient *> clients;
    for (const int row : chosenRows())
        clients.push_back(&m_model.at(m_filter.mapToSource(m_filter.index(row, 0)).row()));
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
    return current.isValid() ? m_model.at(m_filter.mapToSource(current).row()).client.id : QString();
}

void ClientsTable::chooseAgain(const QSet<QString> &ids, const QString &current)
{
    QItemSelection selection;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        const QString &id = m_model.at(m_filter.mapToSource(index).row()).client.id;
        if (ids.contains(id))
            selection.select(index, m_filter.index(row, ClientsModel::ColumnCount - 1));
        if (id == current)
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool ClientsTable::choose(const QString &clientId)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
        if (m_model.at(row).client.clientId != clientId || !index.isValid())
            continue;
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
        setFocus();
        return true;
    }
    return false;
}

void ClientsTable::chooseSomething()
{
    if (selectionModel()->hasSelection() || m_filter.rowCount() == 0)
        return;
    const QModelIndex current = currentIndex();
    selectionModel()->setCurrentIndex(m_filter.index(current.isValid() ? current.row() : 0, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
