#include "ui/clients/clientorder.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace clientsmith::ui {

namespace {

std::vector<quint32> everyOne(std::size_t count)
{
    std::vector<quint32> all(count);
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

std::vector<quint32> byNumber(const std::vector<qint64> &keys)
{
    std::vector<quint32> order = everyOne(keys.size());
    std::sort(order.begin(), order.end(),
        [&keys](quint32 a, quint32 b) { return std::tie(keys[a], a) < std::tie(keys[b], b); });
    return order;
}

/// The place of each text among all.
std::vector<qint64> ranks(const QStringList &texts, const QLocale &locale)
{
    // The C locale knows neither case nor numbers.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<quint32> order = everyOne(keys.size());
    std::sort(
        order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<qint64> rank(keys.size());
    qint64 place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0)
            ++place;
        rank[order[i]] = place;
    }
    return rank;
}

qint64 number(const ListedClient &entry, ClientColumn column)
{
    if (column == ClientColumn::SecretHere)
        return entry.stored != Stored::Nowhere ? 0 : 1;
    return entry.client.createdAt.isValid() ? entry.client.createdAt.toMSecsSinceEpoch()
                                            : std::numeric_limits<qint64>::min();
}

} // namespace

std::vector<quint32> ascendingOrder(
    const std::vector<ListedClient> &clients, ClientColumn column, AccessState access, const QLocale &locale)
{
    std::vector<qint64> keys;
    keys.reserve(clients.size());
    if (column == ClientColumn::Created || column == ClientColumn::SecretHere) {
        for (const ListedClient &entry : clients)
            keys.push_back(number(entry, column));
        return byNumber(keys);
    }
    if (column == ClientColumn::ClientId) {
        std::vector<quint32> order = everyOne(clients.size());
        std::sort(order.begin(), order.end(), [&clients](quint32 a, quint32 b) {
            return std::tie(clients[a].client.clientId, a) < std::tie(clients[b].client.clientId, b);
        });
        return order;
    }
    // Collation is what takes time: each text is looked at once, however many clients share it.
    QStringList texts;
    QHash<QString, qint64> textAt;
    QHash<QStringList, qint64> accessAt;
    for (const ListedClient &entry : clients) {
        if (column == ClientColumn::Access) {
            const auto known = accessAt.constFind(entry.scopes);
            if (known != accessAt.constEnd()) {
                keys.push_back(*known);
                continue;
            }
            accessAt.insert(entry.scopes, texts.size());
        }
        const QString text = clientText(entry, column, access);
        if (column == ClientColumn::CreatedBy) {
            const auto known = textAt.constFind(text);
            if (known != textAt.constEnd()) {
                keys.push_back(*known);
                continue;
            }
            textAt.insert(text, texts.size());
        }
        keys.push_back(texts.size());
        texts += text;
    }
    const std::vector<qint64> rank = ranks(texts, locale);
    for (qint64 &key : keys)
        key = rank[static_cast<std::size_t>(key)];
    return byNumber(keys);
}

} // namespace clientsmith::ui
