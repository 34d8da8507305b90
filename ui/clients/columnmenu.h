#pragma once

#include "ui/clients/columnchoice.h"

#include <QMenu>

namespace clientsmith::ui {

class ClientColumns;

/// Which columns are shown and in which order, for whoever doesn't drag them: with entries that a keyboard
/// and a screen reader find too.
class ColumnMenu final : public QMenu
{
    Q_OBJECT
public:
    /// \p columns outlives it.
    explicit ColumnMenu(ClientColumns &columns, QWidget *parent = nullptr);

private:
    QMenu *addMoves(const QString &title, const char *objectName, int by);
    void show(const ColumnChoice &choice);

    struct Move
    {
        ClientColumn column;
        int by;
        QAction *action;
    };

    ClientColumns &m_columns;
    QMap<ClientColumn, QAction *> m_shown;
    QList<Move> m_moves;
    QAction *m_reset = nullptr;
};

/// By which column the rows are sorted, and which way.
class SortMenu final : public QMenu
{
    Q_OBJECT
public:
    /// \p columns outlives it.
    explicit SortMenu(ClientColumns &columns, QWidget *parent = nullptr);

private:
    void show(const ColumnChoice &choice);

    ClientColumns &m_columns;
    QMap<ClientColumn, QAction *> m_by;
    QAction *m_ascending = nullptr;
    QAction *m_descending = nullptr;
};

} // namespace clientsmith::ui
