#pragma once

#include "ui/clients/clientorder.h"
#include "ui/clients/clientsearch.h"

#include <QObject>
#include <QThread>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace clientsmith::ui {

/// Which clients are shown, in which order.
struct Arrangement
{
    ClientColumn column = ClientColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    QString query = {};

    bool operator==(const Arrangement &) const = default;
};

/// A list with what was worked out for searching and sorting it. One thread uses that part at a time.
class ArrangedClients final
{
public:
    /// In the main thread: texts are sorted as in the locale of this moment.
    ArrangedClients(ClientList clients, AccessState access);

    const std::vector<ListedClient> &clients() const { return *m_clients; }
    AccessState access() const { return m_access; }
    /// Positions in clients().
    std::vector<quint32> rows(const Arrangement &wanted, const std::function<bool()> &isStale);
    /// So that the first search need not wait for it.
    void prepareSearch();

private:
    const std::vector<quint32> &ascending(ClientColumn column);

    ClientList m_clients;
    AccessState m_access;
    QLocale m_locale = QLocale().collation();
    std::array<std::vector<quint32>, clientColumnCount> m_ascending;
    std::optional<ClientSearch> m_search;
};

/// Sorts and searches on a thread of its own; at once, when the list is so short that nobody would notice.
/// What is asked for last counts: anything older ends, and is never heard of.
class ClientsArranger final : public QObject
{
    Q_OBJECT
public:
    explicit ClientsArranger(QObject *parent);
    /// Waits for what runs, which notices soon.
    ~ClientsArranger() override;

    void arrange(const std::shared_ptr<ArrangedClients> &clients, const Arrangement &wanted);
    bool isBusy() const { return m_asked != m_answered; }

Q_SIGNALS:
    /// From within arrange() for a short list. The rows can be moved out.
    void arranged(const std::shared_ptr<clientsmith::ui::ArrangedClients> &clients,
        const clientsmith::ui::Arrangement &wanted, std::vector<quint32> &rows);

private:
    std::atomic<quint64> m_asked = 0;
    quint64 m_answered = 0;
    QThread m_thread;
    /// Lives in the thread, which starts with the first long list.
    QObject *m_worker = nullptr;
};

} // namespace clientsmith::ui
