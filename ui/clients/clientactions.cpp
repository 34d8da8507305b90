#include "ui/clients/clientactions.h"

#include "ui/theme/icons.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

ClientActions::ClientActions(QObject *parent)
    : QObject(parent)
{
    add(ClientAction::Verify, QLatin1String("shield"), tr("&Verify"), "actionVerifyClient")
        ->setShortcut(QKeySequence(tr("Ctrl+Shift+V")));
    add(ClientAction::CopyFor, QLatin1String("copy"), tr("&Copy for…"), "actionCopyFor")
        ->setShortcut(QKeySequence(tr("Ctrl+Shift+C")));
    add(ClientAction::Export, QLatin1String("save"), tr("E&xport…"), "actionExportClients")
        ->setShortcut(QKeySequence(tr("Ctrl+Shift+E")));
    separate();
    add(ClientAction::AddAccess, QLatin1String("plus"), tr("&Add access…"), "actionAddAccess")
        ->setShortcut(QKeySequence(tr("Ctrl+Shift+G")));
    add(ClientAction::RemoveAccess, QLatin1String("dash"), tr("Re&move access…"), "actionRemoveAccess");
    separate();
    add(ClientAction::NewSecret, QLatin1String("rotate"), tr("&New secret…"), "actionRotateSecret")
        ->setShortcut(QKeySequence(tr("Ctrl+Shift+R")));
    add(ClientAction::Replace, QLatin1String("replace"), tr("Re&place…"), "actionReplaceClient");
    separate();
    QAction *remove = add(ClientAction::Delete, QLatin1String("trash"), tr("&Delete…"), "actionDeleteClient");
    remove->setShortcuts(QKeySequence::keyBindings(QKeySequence::Delete));
    // Only where the client is chosen: the key has a meaning of its own in a text.
    remove->setShortcutContext(Qt::WidgetShortcut);
    setClients({});
}

QAction *ClientActions::add(
    ClientAction which, QLatin1String icon, const QString &text, const char *objectName)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, [this, which] {
        if (m_clients.empty())
            return;
        // Whoever listens may have something else chosen.
        const std::vector<ListedClient> clients = m_clients;
        Q_EMIT requested(which, clients);
    });
    m_actions.emplace(which, action);
    m_menu += action;
    return action;
}

void ClientActions::separate()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_menu += separator;
}

void ClientActions::setClients(std::vector<ListedClient> clients, AccessState access)
{
    m_access = access;
    m_clients = std::move(clients);
    const bool several = m_clients.size() > 1;
    const QString nothingKept = whyNothingKept();
    offer(ClientAction::Verify, tr("Ask the provider for a token with the secret that is kept here"),
        whyNotVerified());
    offer(ClientAction::CopyFor,
        tr("Copy the credentials in the form that a shop plugin or a program asks for"),
        several ? tr("Each is copied into a shop of its own. Choose one client at a time.") : nothingKept);
    offer(ClientAction::Export, tr("Save the credentials to files that only you can read"), nothingKept);
    offer(ClientAction::AddAccess, tr("Choose what else the client may do"), whyNotAdded());
    offer(ClientAction::RemoveAccess, tr("Choose what the client may do no longer"), whyNotRemoved());
    offer(ClientAction::NewSecret, tr("Make a new secret for the client; the old one stops working"),
        several ? tr("Each new secret has to be put in its place. Choose one client at a time.") : QString());
    offer(ClientAction::Replace,
        tr("Put a new client in its place step by step, without a moment in which the shop can't pay"),
        whyNotReplaced());
    offer(ClientAction::Delete,
        several ? tr("Delete the clients at the provider, and their secrets here")
                : tr("Delete the client at the provider, and its secret here"),
        whyNotDeleted());
    Q_EMIT clientsChanged();
}

void ClientActions::offer(ClientAction which, const QString &what, const QString &whyNot)
{
    QAction *action = m_actions.at(which);
    action->setEnabled(!m_clients.empty() && whyNot.isEmpty());
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    const bool everywhere = action->shortcutContext() == Qt::WindowShortcut && !shortcut.isEmpty();
    action->setToolTip(!whyNot.isEmpty() ? whyNot : everywhere ? tr("%1 (%2)").arg(what, shortcut) : what);
    action->setStatusTip(whyNot);
}

QString ClientActions::whyNothingKept() const
{
    const bool kept = std::any_of(m_clients.begin(), m_clients.end(),
        [](const ListedClient &client) { return client.stored != Stored::Nowhere; });
    if (kept || m_clients.empty())
        return {};
    return m_clients.size() > 1 ? tr("None of their secrets is kept on this computer.")
                                : tr("Its secret isn't kept on this computer. New secret makes one that is.");
}

QString ClientActions::whyNotVerified() const
{
    // It says what the client may do, and a token need not.
    const QString nothingKept = whyNothingKept();
    return nothingKept.isEmpty() && m_access == AccessState::Loading && !m_clients.empty()
        ? tr("Its access is still being loaded.")
        : nothingKept;
}

QString ClientActions::whyNotAdded() const
{
    if (m_clients.size() > 1)
        return tr("Each client has access of its own. Choose one client at a time.");
    if (m_clients.empty() || m_access == AccessState::Known)
        return {};
    return m_access == AccessState::Loading ? tr("Its access is still being loaded.")
                                            : tr("Its access could not be loaded. Refresh the list first.");
}

QString ClientActions::whyNotRemoved() const
{
    const ListedClient *one = onlyOne();
    if (one != nullptr && m_access == AccessState::Known && one->grants.empty())
        return tr("It has no access.");
    return whyNotAdded();
}

QString ClientActions::whyNotReplaced() const
{
    const ListedClient *one = onlyOne();
    if (m_clients.size() > 1)
        return tr("Each has to be put into a shop of its own. Choose one client at a time.");
    if (one != nullptr && one->isSignIn)
        return tr("You are signed in with this client. To replace it, sign in with another one first.");
    // The new one would be made without any.
    if (one != nullptr && m_access == AccessState::Loading)
        return tr("Its access is still being loaded.");
    if (one != nullptr && one->scopes.isEmpty())
        return tr("No access of this client is known that a new one could be given.");
    return {};
}

QString ClientActions::whyNotDeleted() const
{
    const auto free = std::find_if(m_clients.begin(), m_clients.end(),
        [](const ListedClient &client) { return whyKept(client).isEmpty(); });
    return free == m_clients.end() && !m_clients.empty() ? whyKept(m_clients.front()) : QString();
}

QString ClientActions::whyKept(const ListedClient &client)
{
    return client.isSignIn
        ? tr("You are signed in with this client. To delete it, sign in with another one first.")
        : QString();
}

} // namespace clientsmith::ui
