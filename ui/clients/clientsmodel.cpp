#include "ui/clients/clientsmodel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/literaltext.h"

#include <QFontDatabase>
#include <QLocale>

#include <utility>

namespace clientsmith::ui {

ClientsModel::ClientsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_clients(std::make_shared<ArrangedClients>(shared({}), AccessState::Known))
    , m_next(m_clients)
    , m_arranger(this)
    , m_mono(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    m_mono.setPixelSize(idPixels);
    const auto take = [this](const std::shared_ptr<ArrangedClients> &clients, const Arrangement &wanted,
                          std::vector<quint32> &rows) {
        beginResetModel();
        m_clients = clients;
        m_shown = wanted;
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT arranged();
    };
    connect(&m_arranger, &ClientsArranger::arranged, this, take);
}

void ClientsModel::setClients(const ClientList &clients, AccessState access)
{
    m_next = std::make_shared<ArrangedClients>(clients, access);
    arrange();
}

void ClientsModel::setQuery(const QString &query)
{
    m_wanted.query = query;
    arrange();
}

void ClientsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_wanted.column = static_cast<ClientColumn>(column);
    m_wanted.order = order;
    arrange();
}

void ClientsModel::arrange()
{
    m_arranger.arrange(m_next, m_wanted);
}

int ClientsModel::rowOf(const QString &clientId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).client.clientId == clientId)
            return row;
    }
    return -1;
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientsModel::accessibleText(const ListedClient &entry, int column) const
{
    if (column == SecretHere)
        return entry.stored == Stored::Keychain ? tr("Its secret is in this computer's keychain")
            : entry.stored != Stored::Nowhere   ? tr("Its secret is in the encrypted file")
                                                : tr("Its secret isn't kept on this computer");
    return clientText(entry, static_cast<ClientColumn>(column), access());
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListedClient &entry = at(index.row());
    const bool stored = entry.stored != Stored::Nowhere;
    const int column = index.column();
    const auto text = [&] { return clientText(entry, static_cast<ClientColumn>(column), access()); };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        if (column == Created && entry.client.createdAt.isValid())
            return QLocale().toString(entry.client.createdAt.toLocalTime(), QLocale::LongFormat);
        if (column == CreatedBy && entry.createdBy != entry.client.createdBy)
            return literalText(entry.createdBy + u'\n' + entry.client.createdBy);
        return literalText(text());
    case Qt::ForegroundRole:
        if (column == SecretHere && stored)
            return colors().success.text;
        return column == Name ? colors().text : colors().mutedText;
    case Qt::DecorationRole:
        if (column == SecretHere && stored)
            return iconPixmap(QLatin1String("success"), 16, colors().success.text, 2);
        return {};
    case Qt::FontRole:
        return column == ClientId ? QVariant(m_mono) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(entry, column);
    default:
        return {};
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case ClientId:
        return tr("Client ID");
    case Access:
        return tr("Access");
    case Created:
        return tr("Created");
    case CreatedBy:
        return tr("Created by");
    case SecretHere:
        return tr("Secret kept here");
    default:
        return {};
    }
}

} // namespace clientsmith::ui
