#include "ui/clients/clientactions.h"

#include "ui/theme/icons.h"

#include <QAction>

#include <utility>

namespace clientsmith::ui {

ClientActions::ClientActions(QObject *parent)
    : QObject(parent)
    , m_rotate(new QAction(themedIcon(QLatin1String("rotate")), tr("&New secret…"), this))
    , m_remove(new QAction(themedIcon(QLatin1String("trash")), tr("&Delete…"), this))
{
    m_rotate->setObjectName(QStringLiteral("actionRotateSecret"));
    m_rotate->setShortcut(QKeySequence(tr("Ctrl+Shift+R")));
    m_remove->setObjectName(QStringLiteral("actionDeleteClient"));
    m_remove->setShortcuts(QKeySequence::keyBindings(QKeySequence::Delete));
    // Only where the client is chosen: the key has a meaning of its own in a text.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_rotate, &QAction::triggered, this, [this] {
        if (const ListedClient *one = onlyOne())
            Q_EMIT rotateRequested(one->client);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const ListedClient *one = onlyOne())
            Q_EMIT deleteRequested(one->client);
    });
    setClients({});
}

void ClientActions::setClients(std::vector<ListedClient> clients)
{
    m_clients = std::move(clients);
    const ListedClient *one = onlyOne();
    const bool several = m_clients.size() > 1;
    m_rotate->setEnabled(one != nullptr);
    m_rotate->setToolTip(several
            ? tr("Each new secret has to be put in its place. Choose one client at a time.")
            : tr("Replace the client's secret by a new one (%1)")
                  .arg(m_rotate->shortcut().toString(QKeySequence::NativeText)));
    const QString kept = one != nullptr ? whyKept(*one) : QString();
    m_remove->setEnabled(one != nullptr && kept.isEmpty());
    const QString what = tr("Delete the client at the provider, and its secret here");
    m_remove->setToolTip(kept.isEmpty() ? what : kept);
    m_remove->setStatusTip(kept);
}

QString ClientActions::whyKept(const ListedClient &client)
{
    return client.isSignIn
        ? tr("You are signed in with this client. To delete it, sign in with another one first.")
        : QString();
}

} // namespace clientsmith::ui
