#pragma once

#include "ui/clients/clientscontroller.h"

#include <QSet>
#include <QTableView>

#include <vector>

namespace clientsmith::ui {

class ClientsFilter;
class ClientsModel;

/// The table of clients: fits its columns to its width, and is used by the keyboard all the way.
class ClientsTable final : public QTableView
{
    Q_OBJECT
public:
    /// Both outlive the table.
    ClientsTable(ClientsModel &model, ClientsFilter &filter, QWidget *parent);

    /// The selected rows', in the order of the table.
    std::vector<const ListedClient *> chosen() const;
    /// Selects the clients of these ids (the provider's UUIDs) that are shown, and makes \p current current.
    void chooseAgain(const QSet<QString> &ids, const QString &current);
    /// The id of the current row's client; empty if there is none.
    QString currentId() const;
    /// Selects the client of this client_id and shows it; false if it is not in the list.
    bool choose(const QString &clientId);
    /// Selects the current row, or the first.
    void chooseSomething();
    void chooseNothing();
    void fitColumns();

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<int> chosenRows() const;
    void copyClientIds() const;

    ClientsModel &m_model;
    ClientsFilter &m_filter;
};

} // namespace clientsmith::ui
