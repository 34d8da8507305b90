#include "ui/clients/clientcolumns.h"

#include "ui/clients/clientsmodel.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTableView>

#include <utility>

namespace clientsmith::ui {

namespace {

constexpr int narrowest = 72;
/// Above it, there is room for more of the client id.
constexpr int comfortableTable = 820;

} // namespace

ClientColumns::ClientColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(narrowest);
    header->setSectionResizeMode(QHeaderView::Interactive);
    // For a double click on an edge: the rows in view, not thousands.
    header->setResizeContentsPrecision(0);
    header->viewport()->installEventFilter(this);
    table.viewport()->installEventFilter(this);
    // There is nothing beyond the edge, but for the moment in which a column is dragged wider.
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(header, &QHeaderView::sectionMoved, this, &ClientColumns::takeOrder);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_applying)
            m_resized = column;
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &ClientColumns::takeWidth);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder sortOrder) {
        if (m_applying || column < 0 || column >= clientColumnCount)
            return;
        ColumnChoice choice = m_choice;
        choice.sortedBy = static_cast<ClientColumn>(column);
        choice.sortOrder = sortOrder;
        choose(choice);
    });
}

QString ClientColumns::nameOf(ClientColumn column) const
{
    return m_table.model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
}

void ClientColumns::setChoice(const ColumnChoice &choice)
{
    m_choice = choice;
    {
        const QScopedValueRollback applying(m_applying, true);
        m_table.sortByColumn(static_cast<int>(choice.sortedBy), choice.sortOrder);
    }
    apply();
    Q_EMIT changed();
}

void ClientColumns::choose(const ColumnChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void ClientColumns::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    QHeaderView *header = m_table.horizontalHeader();
    for (int place = 0; place < m_choice.order.size(); ++place)
        header->moveSection(header->visualIndex(static_cast<int>(m_choice.order[place])), place);
    fit();
}

void ClientColumns::setShown(ClientColumn column, bool shown)
{
    ColumnChoice choice = m_choice;
    if (shown)
        choice.hidden.remove(column);
    else if (column != ClientColumn::Name)
        choice.hidden.insert(column);
    choose(choice);
}

void ClientColumns::sortBy(ClientColumn column, Qt::SortOrder order)
{
    m_table.sortByColumn(static_cast<int>(column), order);
}

qsizetype ClientColumns::neighbour(ClientColumn column, int by) const
{
    for (qsizetype at = m_choice.order.indexOf(column) + by; at >= 0 && at < m_choice.order.size();
        at += by) {
        if (!m_choice.isHidden(m_choice.order[at]))
            return at;
    }
    return -1;
}

bool ClientColumns::canMove(ClientColumn column, int by) const
{
    return !m_choice.isHidden(column) && neighbour(column, by) >= 0;
}

void ClientColumns::move(ClientColumn column, int by)
{
    const qsizetype place = neighbour(column, by);
    if (place < 0)
        return;
    ColumnChoice choice = m_choice;
    choice.order.move(choice.order.indexOf(column), place);
    choose(choice);
}

void ClientColumns::reset()
{
    ColumnChoice choice;
    choice.sortedBy = m_choice.sortedBy;
    choice.sortOrder = m_choice.sortOrder;
    choose(choice);
}

void ClientColumns::takeOrder()
{
    if (m_applying)
        return;
    const QHeaderView *header = m_table.horizontalHeader();
    ColumnChoice choice = m_choice;
    for (int place = 0; place < choice.order.size(); ++place)
        choice.order[place] = static_cast<ClientColumn>(header->logicalIndex(place));
    choose(choice);
}

void ClientColumns::takeWidth()
{
    if (m_resized < 0)
        return;
    const int section = std::exchange(m_resized, -1);
    const auto column = static_cast<ClientColumn>(section);
    const int room = m_table.viewport()->width();
    const int width = qMin(m_table.horizontalHeader()->sectionSize(section),
        widestThatFits(column, m_fitted, needs(room), room));
    ColumnChoice choice = m_choice;
    if (width != m_fitted.value(column))
        choice.widths.insert(column, width);
    if (choice == m_choice)
        fit(); // it is wider than there is room
    else
        choose(choice);
}

bool ClientColumns::eventFilter(QObject *watched, QEvent *event)
{
    // By its type first: other events come while the table is no table any more.
    if (event->type() == QEvent::Resize) {
        // A scroll bar takes room too.
        if (watched == m_table.viewport() && m_resized < 0 && !m_applying)
            fit();
    } else if (event->type() == QEvent::MouseButtonRelease && watched != m_table.viewport()) {
        // While a hand is on an edge, nothing moves but that edge.
        QMetaObject::invokeMethod(this, &ClientColumns::takeWidth, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

QMap<ClientColumn, ColumnNeed> ClientColumns::needs(int room)
{
    const QHeaderView *header = m_table.horizontalHeader();
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(ClientsModel::idPixels);
    const int wholeId = QFontMetrics(mono).horizontalAdvance(QString(36, u'0')) + 3 * grid;
    const QString widestDate = QLocale().toString(QDate(2026, 9, 28), QLocale::ShortFormat);
    const int date = m_table.fontMetrics().horizontalAdvance(widestDate) + 3 * grid;
    // Of a hidden section the header says nothing.
    if (!header->isSectionHidden(ClientsModel::SecretHere))
        m_secretWidth = header->sectionSizeHint(ClientsModel::SecretHere);
    if (!header->isSectionHidden(ClientsModel::CreatedBy))
        m_creatorWidth = header->sectionSizeHint(ClientsModel::CreatedBy);
    const int secret = m_secretWidth;
    const int creator = qMax(80, m_creatorWidth);
    // Half of what there is to spare, up to the whole of a client id.
    const int id = qMin(room * 12 / 100 + qMax(0, room - comfortableTable) / 2, wholeId);
    const bool many = clientColumnCount - m_choice.hidden.size() > 3 && room >= comfortableTable - 80;
    return {{ClientColumn::Name, {190, 150, room * (many ? 22 : 40) / 100}},
        {ClientColumn::ClientId, {160, 110, id}}, {ClientColumn::Access, {160, 120, room * 30 / 100}},
        {ClientColumn::Created, {date, date, date}},
        {ClientColumn::CreatedBy, {creator, creator, room * 11 / 100}},
        {ClientColumn::SecretHere, {secret, secret, secret}}};
}

void ClientColumns::fit()
{
    const QScopedValueRollback applying(m_applying, true);
    QHeaderView *header = m_table.horizontalHeader();
    const QList<ClientColumn> every = ColumnChoice::everyColumn();
    // What is hidden or shown can bring or take a scroll bar, and with it room: once each way.
    int room = -1;
    for (int tries = 0; tries < 3 && room != m_table.viewport()->width(); ++tries) {
        room = m_table.viewport()->width();
        m_fitted = fittedColumns(m_choice, needs(room), room);
        for (const ClientColumn column : every) {
            const int section = static_cast<int>(column);
            m_table.setColumnHidden(section, !m_fitted.contains(column));
            if (m_fitted.contains(column))
                header->resizeSection(section, m_fitted.value(column));
        }
    }
}

} // namespace clientsmith::ui
