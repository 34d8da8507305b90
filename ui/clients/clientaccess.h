#pragma once

#include "ui/scopes/accesschange.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clientsmith::ui {

struct ListedClient;

/// What a client has, by audience. Grants that nobody can use by itself are left in: they can be removed too.
AccessByAudience accessOf(const ListedClient &client);

/// What a client may do, by audience, and the buttons that change it.
class ClientAccess final : public QWidget
{
    Q_OBJECT
public:
    explicit ClientAccess(QWidget *parent);

    void setClient(const ListedClient &client, bool known);

Q_SIGNALS:
    void addRequested();
    void removeRequested();

private:
    QLabel *m_caption;
    QLabel *m_access;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace clientsmith::ui
