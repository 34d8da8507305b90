#pragma once

#include "ui/clients/clientscontroller.h"

#include <QObject>

#include <map>
#include <vector>

class QAction;

namespace clientsmith::ui {

/// What can be done with clients, in the order of the menu.
enum class ClientAction { Verify, CopyFor, Export, AddAccess, RemoveAccess, NewSecret, Replace, Delete };

/// What can be done with the chosen clients: the same actions in the menu, the table's context menu and the
/// details.
class ClientActions final : public QObject
{
    Q_OBJECT
public:
    explicit ClientActions(QObject *parent);

    /// In the order of the table. None chosen: nothing can be done. Several: only what can be done with all
    /// of them at once. What needs to know the clients' access waits until that has been loaded.
    void setClients(std::vector<ListedClient> clients, AccessState access = AccessState::Known);
    const std::vector<ListedClient> &clients() const { return m_clients; }
    QAction *action(ClientAction which) const { return m_actions.at(which); }
    /// All of them with what separates them, for a menu.
    QList<QAction *> menu() const { return m_menu; }
    /// Why the client can't be deleted; empty if it can.
    static QString whyKept(const ListedClient &client);

Q_SIGNALS:
    /// \p clients is the one chosen, or the several.
    void requested(
        clientsmith::ui::ClientAction action, const std::vector<clientsmith::ui::ListedClient> &clients);
    void clientsChanged();

private:
    QAction *add(ClientAction which, QLatin1String icon, const QString &text, const char *objectName);
    void separate();
    /// What the action does, and, if it can't be done with what is chosen, why not.
    void offer(ClientAction which, const QString &what, const QString &whyNot);
    /// Null unless one alone is chosen.
    const ListedClient *onlyOne() const { return m_clients.size() == 1 ? &m_clients.front() : nullptr; }
    QString whyNothingKept() const;
    QString whyNotVerified() const;
    QString whyNotAdded() const;
    QString whyNotRemoved() const;
    QString whyNotReplaced() const;
    QString whyNotDeleted() const;

    std::vector<ListedClient> m_clients;
    AccessState m_access = AccessState::Known;
    std::map<ClientAction, QAction *> m_actions;
    QList<QAction *> m_menu;
};

} // namespace clientsmith::ui
