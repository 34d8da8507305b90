#pragma once

#include "ui/clients/clientscontroller.h"

#include <QObject>

#include <optional>

class QAction;

namespace clientsmith::ui {

/// What can be done with the chosen client: the same actions in the menu, the table's context menu and the
/// details.
class ClientActions final : public QObject
{
    Q_OBJECT
public:
    explicit ClientActions(QObject *parent);

    /// None chosen: nothing can be done.
    void setClient(const std::optional<ListedClient> &client);
    QAction *rotate() const { return m_rotate; }
    QAction *remove() const { return m_remove; }
    /// Why the client can't be deleted; empty if it can.
    static QString whyKept(const ListedClient &client);

Q_SIGNALS:
    void rotateRequested(const clientsmith::dintero::ApiClient &client);
    void deleteRequested(const clientsmith::dintero::ApiClient &client);

private:
    std::optional<ListedClient> m_client;
    QAction *m_rotate;
    QAction *m_remove;
};

} // namespace clientsmith::ui
