#pragma once

#include "ui/clients/clientscontroller.h"

#include <QObject>

#include <vector>

class QAction;

namespace clientsmith::ui {

/// What can be done with the chosen clients: the same actions in the menu, the table's context menu and the
/// details.
class ClientActions final : public QObject
{
    Q_OBJECT
public:
    explicit ClientActions(QObject *parent);

    /// In the order of the table. None chosen: nothing can be done. Several: only what can be done with all
    /// of them at once.
    void setClients(std::vector<ListedClient> clients);
    const std::vector<ListedClient> &clients() const { return m_clients; }
    QAction *rotate() const { return m_rotate; }
    QAction *remove() const { return m_remove; }
    /// Why the client can't be deleted; empty if it can.
    static QString whyKept(const ListedClient &client);

Q_SIGNALS:
    void rotateRequested(const clientsmith::dintero::ApiClient &client);
    void deleteRequested(const clientsmith::dintero::ApiClient &client);

private:
    /// Null unless one alone is chosen.
    const ListedClient *onlyOne() const { return m_clients.size() == 1 ? &m_clients.front() : nullptr; }

    std::vector<ListedClient> m_clients;
    QAction *m_rotate;
    QAction *m_remove;
};

} // namespace clientsmith::ui
