#include "ui/clients/columnmenu.h"

#include "ui/clients/clientcolumns.h"

#include <QActionGroup>

#include <utility>

namespace clientsmith::ui {

namespace {

QString nameWith(const char *start, ClientColumn column)
{
    return QString::fromLatin1(start) + QString::number(static_cast<int>(column));
}

} // namespace

ColumnMenu::ColumnMenu(ClientColumns &columns, QWidget *parent)
    : QMenu(tr("C&olumns"), parent)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("columnsMenu"));
    const QList<ClientColumn> every = ColumnChoice::everyColumn();
    for (const ClientColumn column : every) {
        QAction *action = addAction(columns.nameOf(column));
        action->setObjectName(nameWith("actionColumn", column));
        action->setCheckable(true);
        // Without its name, a client can't be told from the others.
        action->setEnabled(column != ClientColumn::Name);
        // However it came about, assistive technology's way too.
        connect(action, &QAction::toggled, &columns,
            [&columns, column](bool shown) { columns.setShown(column, shown); });
        m_shown.insert(column, action);
    }
    addSeparator();
    addMenu(addMoves(tr("Move to the &left"), "columnsLeftMenu", -1));
    addMenu(addMoves(tr("Move to the &right"), "columnsRightMenu", 1));
    addSeparator();
    m_reset = addAction(tr("Re&set columns"), &columns, &ClientColumns::reset);
    m_reset->setObjectName(QStringLiteral("actionResetColumns"));
    connect(&columns, &ClientColumns::changed, this, [this] { show(m_columns.choice()); });
    show(columns.choice());
}

QMenu *ColumnMenu::addMoves(const QString &title, const char *objectName, int by)
{
    auto *menu = new QMenu(title, this);
    menu->setObjectName(QString::fromLatin1(objectName));
    const QList<ClientColumn> every = ColumnChoice::everyColumn();
    for (const ClientColumn column : every) {
        QAction *action = menu->addAction(m_columns.nameOf(column));
        action->setObjectName(nameWith(by < 0 ? "actionColumnLeft" : "actionColumnRight", column));
        connect(action, &QAction::triggered, &m_columns, [this, column, by] { m_columns.move(column, by); });
        m_moves += {column, by, action};
    }
    return menu;
}

void ColumnMenu::show(const ColumnChoice &choice)
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown)
        shown.value()->setChecked(!choice.isHidden(shown.key()));
    for (const Move &move : std::as_const(m_moves)) {
        move.action->setVisible(!choice.isHidden(move.column));
        move.action->setEnabled(m_columns.canMove(move.column, move.by));
    }
    const ColumnChoice first;
    m_reset->setEnabled(
        choice.order != first.order || choice.hidden != first.hidden || choice.widths != first.widths);
}

SortMenu::SortMenu(ClientColumns &columns, QWidget *parent)
    : QMenu(tr("Sort &by"), parent)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("sortMenu"));
    auto *by = new QActionGroup(this);
    const QList<ClientColumn> every = ColumnChoice::everyColumn();
    for (const ClientColumn column : every) {
        QAction *action = by->addAction(addAction(columns.nameOf(column)));
        action->setObjectName(nameWith("actionSortBy", column));
        action->setCheckable(true);
        connect(action, &QAction::triggered, &columns,
            [&columns, column] { columns.sortBy(column, columns.choice().sortOrder); });
        m_by.insert(column, action);
    }
    addSeparator();
    auto *way = new QActionGroup(this);
    const auto addWay = [&](const QString &text, const char *objectName, Qt::SortOrder order) {
        QAction *action = way->addAction(addAction(text));
        action->setObjectName(QString::fromLatin1(objectName));
        action->setCheckable(true);
        connect(action, &QAction::triggered, &columns,
            [&columns, order] { columns.sortBy(columns.choice().sortedBy, order); });
        return action;
    };
    m_ascending = addWay(tr("&Ascending"), "actionSortAscending", Qt::AscendingOrder);
    m_descending = addWay(tr("&Descending"), "actionSortDescending", Qt::DescendingOrder);
    connect(&columns, &ClientColumns::changed, this, [this] { show(m_columns.choice()); });
    show(columns.choice());
}

void SortMenu::show(const ColumnChoice &choice)
{
    m_by.value(choice.sortedBy)->setChecked(true);
    (choice.sortOrder == Qt::AscendingOrder ? m_ascending : m_descending)->setChecked(true);
}

} // namespace clientsmith::ui
