#include "ui/clients/clientorder.h"

#include "ui/clients/textranks.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

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
    std::stable_sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    return order;
}

/// As byNumber(), of keys below \p bound.
std::vector<quint32> byPlace(const std::vector<qint64> &keys, std::size_t bound)
{
    // How many come before each place, which then is where its next one goes.
    std::vector<quint32> next(bound + 1);
    for (const qint64 key : keys)
        ++next[static_cast<std::size_t>(key) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<quint32> order(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        order[next[static_cast<std::size_t>(keys[i])]++] = static_cast<quint32>(i);
    return order;
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
        std::stable_sort(order.begin(), order.end(), [&clients](quint32 a, quint32 b) {
            return clients[a].client.clientId < clients[b].client.clientId;
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
    const std::vector<qint64> rank = textRanks(texts, locale);
    for (qint64 &key : keys)
        key = rank[static_cast<std::size_t>(key)];
    return byPlace(keys, rank.size());
}

} // namespace clientsmith::ui
