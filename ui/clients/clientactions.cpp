#include "ui/clients/clientactions.h"

#include "ui/theme/icons.h"

#include <QAction>

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
        if (m_client)
            Q_EMIT rotateRequested(m_client->client);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (m_client)
            Q_EMIT deleteRequested(m_client->client);
    });
    setClient(std::nullopt);
}

void ClientActions::setClient(const std::optional<ListedClient> &client)
{
    m_client = client;
    const QString kept = client ? whyKept(*client) : QString();
    m_rotate->setEnabled(client.has_value());
    m_rotate->setToolTip(tr("Replace the client's secret by a new one (%1)")
            .arg(m_rotate->shortcut().toString(QKeySequence::NativeText)));
    m_remove->setEnabled(client && kept.isEmpty());
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
