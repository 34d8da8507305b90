#pragma once

#include "ui/clients/clientscontroller.h"

#include <QTableView>

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

    /// The current row's; null if there is none.
    const ListedClient *chosen() const;
    /// Makes the client of this id (the provider's UUID) current, if it is shown.
    void chooseAgain(const QString &id);
    /// Selects the client of this client_id and shows it; false if it is not in the list.
    bool choose(const QString &clientId);
    /// Selects the current row, or the first.
    void chooseSomething();
    void chooseNothing();
    void fitColumns();

Q_SIGNALS:
    void chosenChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    ClientsModel &m_model;
    ClientsFilter &m_filter;
};

} // namespace clientsmith::ui
