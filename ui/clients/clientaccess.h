#pragma once

#include "ui/clients/clientlist.h"
#include "ui/scopes/accesschange.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clientsmith::ui {

class CopyButton;
class FoldButton;

/// What a client has, by audience. Grants that nobody can use by itself are left in: they can be removed too.
AccessByAudience accessOf(const ListedClient &client);

/// What a client may do, by audience, and the buttons that change it.
class ClientAccess final : public QWidget
{
    Q_OBJECT
public:
    explicit ClientAccess(QWidget *parent);

    void setClient(const ListedClient &client, AccessState state);

Q_SIGNALS:
    void addRequested();
    void removeRequested();
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
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace clientsmith::ui
