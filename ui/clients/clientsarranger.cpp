#include "ui/clients/clientsarranger.h"

#include <QMetaObject>

#include <algorithm>
#include <numeric>
#include <utility>

namespace clientsmith::ui {

namespace {

/// Below it, to sort and search takes a few milliseconds.
constexpr std::size_t longToArrange = 1000;

} // namespace

ArrangedClients::ArrangedClients(ClientList clients, AccessState access)
    : m_clients(std::move(clients))
    , m_access(access)
{
}

const std::vector<quint32> &ArrangedClients::ascending(ClientColumn column)
{
    std::vector<quint32> &order = m_ascending[static_cast<std::size_t>(column)];
    if (order.size() != m_clients->size())
        order = ascendingOrder(*m_clients, column, m_access, m_locale);
    return order;
}

void ArrangedClients::prepareSearch()
{
    if (!m_search)
        m_search.emplace(*m_clients, m_access);
}

std::vector<quint32> ArrangedClients::rows(const Arrangement &wanted, const std::function<bool()> &isStale)
{
    std::vector<quint32> rows = ascending(wanted.column);
    if (wanted.order == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    if (isStale() || wanted.query.trimmed().isEmpty())
        return rows;
    prepareSearch();
    const std::vector<bool> found = m_search->matches(wanted.query, isStale);
    std::erase_if(rows, [&found](quint32 client) { return !found[client]; });
    return rows;
}

ClientsArranger::ClientsArranger(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("clients"));
}

ClientsArranger::~ClientsArranger()
{
    ++m_asked;
    m_thread.quit();
    m_thread.wait();
}

void ClientsArranger::arrange(const std::shared_ptr<ArrangedClients> &clients, const Arrangement &wanted)
{
    const quint64 mine = ++m_asked;
    if (clients->clients().size() < longToArrange) {
        m_answered = mine;
        std::vector<quint32> rows = clients->rows(wanted, [] { return false; });
        Q_EMIT arranged(clients, wanted, rows);
        return;
    }
    if (m_worker == nullptr) {
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    const auto work = [this, clients, wanted, mine] {
        const auto isStale = [this, mine] { return m_asked != mine; };
        if (isStale())
            return;
        std::vector<quint32> rows = clients->rows(wanted, isStale);
        if (isStale())
            return;
        auto tell = [this, clients, wanted, mine, found = std::move(rows)]() mutable {
            if (m_asked != mine)
                return;
            m_answered = mine;
            Q_EMIT arranged(clients, wanted, found);
        };
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
        if (!isStale())
            clients->prepareSearch();
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

} // namespace clientsmith::ui
