#pragma once

#include "ui/clients/columnfit.h"

#include <QObject>

class QTableView;

namespace clientsmith::ui {

/// The columns of the table of clients as the person wants them: shown or not, dragged into an order,
/// resized, sorted. What has no room is left out until it has.
class ClientColumns final : public QObject
{
    Q_OBJECT
public:
    /// Works on the header of \p table, which owns it and has its model.
    explicit ClientColumns(QTableView &table);

    const ColumnChoice &choice() const { return m_choice; }
    /// As it was once chosen.
    void setChoice(const ColumnChoice &choice);
    /// What the header calls it.
    QString nameOf(ClientColumn column) const;
    /// The name stays.
    void setShown(ClientColumn column, bool shown);
    void sortBy(ClientColumn column, Qt::SortOrder order);
    /// Over the next column that the person wants; \p by is -1 or 1. False if there is none.
    bool canMove(ClientColumn column, int by) const;
    void move(ClientColumn column, int by);
    /// Everything but the sorting.
    void reset();
    /// To the room that the table has now.
    void fit();

Q_SIGNALS:
    /// The choice is another.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void takeOrder();
    void takeWidth();
    void choose(const ColumnChoice &choice);
    qsizetype neighbour(ClientColumn column, int by) const;
    QMap<ClientColumn, ColumnNeed> needs(int room);

    QTableView &m_table;
    ColumnChoice m_choice;
    QMap<ClientColumn, int> m_fitted;
    /// Of the column that a hand is on; -1 if none is.
    int m_resized = -1;
    /// It isn't the person who changes the header.
    bool m_applying = false;
    /// Of headings that are not cut, as they were seen last.
    int m_secretWidth = 0;
    int m_creatorWidth = 0;
};

} // namespace clientsmith::ui
