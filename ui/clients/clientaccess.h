#pragma once

#include "ui/clients/clientlist.h"
#include "ui/scopes/accesschange.h"

#include <QWidget>

class QLabel;

namespace clientsmith::ui {

class ClientActions;
class CopyButton;
class FoldButton;

/// What a client has, by audience. Grants that nobody can use by itself are left in: they can be removed too.
AccessByAudience accessOf(const ListedClient &client);

/// What a client may do, by audience, and the buttons that change it.
class ClientAccess final : public QWidget
{
    Q_OBJECT
public:
    /// Offers those of \p actions that change access; they outlive it.
    ClientAccess(ClientActions &actions, QWidget *parent);

    void setClient(const ListedClient &client, AccessState state);

Q_SIGNALS:
    /// It is taller or lower than before.
    void foldedChanged();

private:
    void say();

    AccessByAudience m_held;
    AccessState m_state = AccessState::Loading;
    QLabel *m_caption;
    CopyButton *m_copy;
    QLabel *m_access;
    FoldButton *m_fold;
};

} // namespace clientsmith::ui
