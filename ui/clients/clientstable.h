#pragma once

#include "ui/clients/clientsarranger.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTableView>

#include <optional>
#include <vector>

namespace clientsmith::ui {

class ClientColumns;
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
    /// As the person wants them, in the room that there is.
    ClientColumns &columns() { return *m_columns; }
    void fitColumns();
    /// Rows are on their way: until then, something stands for them.
    void setWaiting(bool waiting);

    /// What a person has chosen and looks at, for the same table built anew. By the provider's ids.
    struct Standing
    {
        /// Shown or not.
        QSet<QString> chosen;
        QString current;
        /// The uppermost client that is shown, and that was before the search.
        QString top;
        QString topOfAll;
    };
    Standing standing() const;
    /// At once, or with the rows that come next.
    void resume(const Standing &standing);

    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void chosenChanged();
    /// Return was pressed in a row, which is chosen.
    void rowEntered();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool event(QEvent *event) override;

private:
    std::vector<int> chosenRows() const;
    void copyClientIds();

    QString currentId() const;
    void remember();
    void restore();
    void chooseRow(int row);

    ClientsModel &m_model;
    ClientColumns *m_columns;
    /// As it was when the rows last changed.
    Standing m_standing;
    int m_currentRow = -1;
    bool m_currentInView = false;
    Arrangement m_before;
    /// Is taken up with the next rows.
    std::optional<Standing> m_resumed;
    bool m_waiting = false;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    /// The choice is another than the remembered one.
    bool m_choiceIsNew = false;
    bool m_restoring = false;
};

} // namespace clientsmith::ui
