#include "ui/clients/clientsmodel.h"

#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QFontDatabase>
#include <QLocale>

namespace clientsmith::ui {

void ClientsModel::setClients(const std::vector<ListedClient> &clients, bool accessKnown)
{
    beginResetModel();
    m_clients = clients;
    m_accessKnown = accessKnown;
    endResetModel();
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clients.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientsModel::text(const ListedClient &entry, int column) const
{
    switch (column) {
    case Name: {
        const QString name = entry.client.name.isEmpty() ? tr("Without a name") : entry.client.name;
        return entry.isSignIn ? tr("%1 (your sign-in)").arg(name) : name;
    }
    case ClientId:
        return entry.client.clientId;
    case Access:
        return m_accessKnown ? accessInWords(entry.scopes) : tr("Unknown");
    case Created:
        return entry.client.createdAt.isValid()
            ? QLocale().toString(entry.client.createdAt.toLocalTime().date(), QLocale::ShortFormat)
            : tr("Unknown");
    case CreatedBy:
        return entry.createdBy;
    case SecretHere:
        return entry.stored != Stored::Nowhere ? tr("Yes") : tr("No");
    default:
        return {};
    }
}

QVariant ClientsModel::sortKey(const ListedClient &entry, int column) const
{
    if (column == Created)
        return entry.client.createdAt;
    if (column == SecretHere)
        return entry.stored != Stored::Nowhere ? 0 : 1;
    return text(entry, column);
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListedClient &entry = at(index.row());
    const bool stored = entry.stored != Stored::Nowhere;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        if (column == Created && entry.client.createdAt.isValid())
            return QLocale().toString(entry.client.createdAt.toLocalTime(), QLocale::LongFormat);
        if (column == CreatedBy && entry.createdBy != entry.client.createdBy)
            return plainToolTip(entry.createdBy + u'\n' + entry.client.createdBy);
        return plainToolTip(text(entry, column));
    case Qt::ForegroundRole:
        if (column == SecretHere && stored)
            return colors().success.text;
        return column == Name ? colors().text : colors().mutedText;
    case Qt::DecorationRole:
        if (column == SecretHere && stored)
            return iconPixmap(QLatin1String("success"), 16, colors().success.text, 2);
        return {};
    case Qt::FontRole:
        if (column == ClientId) {
            QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            mono.setPixelSize(idPixels);
            return mono;
        }
        return {};
    case Qt::AccessibleTextRole:
        if (column == SecretHere)
            return entry.stored == Stored::Keychain ? tr("Its secret is in this computer's keychain")
                : stored                            ? tr("Its secret is in the encrypted file")
                                                    : tr("Its secret isn't kept on this computer");
        return text(entry, column);
    case SortRole:
        return sortKey(entry, column);
    case SearchRole:
        return QStringList{text(entry, Name), entry.client.clientId, entry.scopes.join(QLatin1Char(' ')),
            accessInWords(entry.scopes), entry.client.callbacks.join(QLatin1Char(' '))}
            .join(QLatin1Char(' '));
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

ClientsFilter::ClientsFilter(ClientsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setSortRole(ClientsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ClientsFilter::setQuery(const QString &query)
{
    m_words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ClientsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(ClientsModel::SearchRole).toString();
    for (const QString &word : m_words) {
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace clientsmith::ui
