#pragma once

#include "ui/clients/clientsarranger.h"

#include <QAbstractTableModel>
#include <QFont>

namespace clientsmith::ui {

/// The account's clients as rows: those that the query finds, sorted. Keeps its rows until the next ones are
/// worked out, so that whoever asks never waits.
class ClientsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, ClientId, Access, Created, CreatedBy, SecretHere, ColumnCount };
    static constexpr int idPixels = 13;

    explicit ClientsModel(QObject *parent = nullptr);

    void setClients(const ClientList &clients, AccessState access);
    /// Rows that hold every word of it.
    void setQuery(const QString &query);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// False until the rows are what was asked for last.
    bool isArranged() const { return !m_arranger.isBusy(); }
    /// What the rows were worked out for.
    const Arrangement &shown() const { return m_shown; }
    const ListedClient &at(int row) const
    {
        return m_clients->clients()[m_rows[static_cast<std::size_t>(row)]];
    }
    AccessState access() const { return m_clients->access(); }
    /// Found or not.
    int total() const { return static_cast<int>(m_clients->clients().size()); }
    /// -1 if none that is shown has it.
    int rowOf(const QString &clientId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The rows are what was asked for. For a short list from within that call.
    void arranged();

private:
    void arrange();
    QVariant accessibleText(const ListedClient &entry, int column) const;

    /// What is shown, and what it was asked for.
    std::shared_ptr<ArrangedClients> m_clients;
    std::vector<quint32> m_rows;
    Arrangement m_shown;
    /// What is asked for.
    std::shared_ptr<ArrangedClients> m_next;
    Arrangement m_wanted;
    ClientsArranger m_arranger;
    QFont m_mono;
};

} // namespace clientsmith::ui
