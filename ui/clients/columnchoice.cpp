#include "ui/clients/columnchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

namespace clientsmith::ui {

namespace {

/// Of the form of the text; another set of columns is no other form.
constexpr int version = 1;
/// In pixels: what a hand can take hold of, and more than any screen.
constexpr int narrowest = 40;
constexpr int widest = 10'000;

const QString versionKey = QStringLiteral("version");
const QString columnsKey = QStringLiteral("columns");
const QString columnKey = QStringLiteral("column");
const QString hiddenKey = QStringLiteral("hidden");
const QString widthKey = QStringLiteral("width");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");

QString wordOf(ClientColumn column)
{
    switch (column) {
    case ClientColumn::Name:
        return QStringLiteral("name");
    case ClientColumn::ClientId:
        return QStringLiteral("client-id");
    case ClientColumn::Access:
        return QStringLiteral("access");
    case ClientColumn::Created:
        return QStringLiteral("created");
    case ClientColumn::CreatedBy:
        return QStringLiteral("created-by");
    case ClientColumn::SecretHere:
        return QStringLiteral("secret");
    }
    Q_UNREACHABLE();
}

std::optional<ClientColumn> columnOf(const QJsonValue &word)
{
    const QList<ClientColumn> all = ColumnChoice::everyColumn();
    const auto found = std::find_if(all.begin(), all.end(),
        [word = word.toString()](ClientColumn column) { return wordOf(column) == word; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<ClientColumn> ColumnChoice::everyColumn()
{
    QList<ClientColumn> all;
    for (int i = 0; i < clientColumnCount; ++i)
        all += static_cast<ClientColumn>(i);
    return all;
}

QString ColumnChoice::text() const
{
    QJsonArray columns;
    for (const ClientColumn column : order) {
        QJsonObject one{{columnKey, wordOf(column)}};
        if (isHidden(column))
            one.insert(hiddenKey, true);
        if (widths.contains(column))
            one.insert(widthKey, widths.value(column));
        columns.append(one);
    }
    const QJsonObject sort{{columnKey, wordOf(sortedBy)}, {descendingKey, sortOrder == Qt::DescendingOrder}};
    const QJsonObject all{{versionKey, version}, {columnsKey, columns}, {sortKey, sort}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ColumnChoice ColumnChoice::fromText(const QString &text)
{
    ColumnChoice choice;
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    if (all.value(versionKey).toInt() != version)
        return choice;
    QList<ClientColumn> order;
    const QJsonArray columns = all.value(columnsKey).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject one = value.toObject();
        const std::optional<ClientColumn> column = columnOf(one.value(columnKey));
        if (!column || order.contains(*column))
            continue;
        order += *column;
        if (one.value(hiddenKey).toBool() && *column != ClientColumn::Name)
            choice.hidden.insert(*column);
        if (one.contains(widthKey)) {
            const int width = one.value(widthKey).toInt();
            if (width >= narrowest && width <= widest)
                choice.widths.insert(*column, width);
        }
    }
    const QList<ClientColumn> every = everyColumn();
    for (qsizetype at = 0; at < every.size(); ++at) {
        if (!order.contains(every[at]))
            order.insert(std::min(at, order.size()), every[at]);
    }
    choice.order = order;
    const QJsonObject sort = all.value(sortKey).toObject();
    if (const std::optional<ClientColumn> column = columnOf(sort.value(columnKey))) {
        choice.sortedBy = *column;
        choice.sortOrder = sort.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return choice;
}

} // namespace clientsmith::ui
