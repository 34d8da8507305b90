#pragma once

#include "ui/clients/clientscontroller.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace clientsmith::ui {

/// The account's clients as rows.
class ClientsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, ClientId, Access, Created, CreatedBy, SecretHere, ColumnCount };
    static constexpr int idPixels = 13;
    enum Role {
        SortRole = Qt::UserRole,
        /// Name, client id, scopes and callbacks in one string.
        SearchRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setClients(const std::vector<ListedClient> &clients, bool accessKnown);
    const ListedClient &at(int row) const { return m_clients[static_cast<std::size_t>(row)]; }
    bool accessKnown() const { return m_accessKnown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ListedClient &entry, int column) const;
    QVariant sortKey(const ListedClient &entry, int column) const;

    std::vector<ListedClient> m_clients;
    bool m_accessKnown = true;
};

/// The rows that hold every word of the query, sorted as people of this locale sort.
class ClientsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ClientsFilter(ClientsModel &model, QObject *parent = nullptr);

    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace clientsmith::ui
