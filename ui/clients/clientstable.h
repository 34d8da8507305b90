#pragma once

#include "ui/clients/clientsarranger.h"

#include <QSet>
#include <QTableView>

#include <vector>

namespace clientsmith::ui {

class ClientsModel;

/// The table of clients: fits its columns to its width, and is used by the keyboard all the way.
class ClientsTable final : public QTableView
{
    Q_OBJECT
public:
    /// \p model outlives the table. Whatever it does to its rows, the chosen clients stay chosen as long as
    /// they are shown, and what the person looks at stays in view.
    ClientsTable(ClientsModel &model, QWidget *parent);

    /// The selected rows', in the order of the table.
    std::vector<const ListedClient *> chosen() const;
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

    QString currentId() const;
    void remember();
    void restore();
    void chooseRow(int row);

    ClientsModel &m_model;
    /// The provider's ids of the clients that were chosen last, shown or not.
    QSet<QString> m_chosen;
    QString m_current;
    bool m_currentInView = false;
    /// The uppermost client that is shown, and that was before the search.
    QString m_top;
    QString m_topOfAll;
    Arrangement m_before;
    /// The choice is another than the remembered one.
    bool m_choiceIsNew = false;
    bool m_restoring = false;
};

} // namespace clientsmith::ui
