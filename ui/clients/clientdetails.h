#pragma once

#include "ui/clients/clientlist.h"

#include <QFrame>

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace clientsmith::ui {

class ClientAccess;
class ClientActions;
class CopyButton;
class ElidedLabel;
class LongValue;

/// Everything about the chosen client, beside the table.
class ClientDetails final : public QFrame
{
    Q_OBJECT
public:
    /// \p keychain is what people call the store on this system. Offers \p actions, which outlive the pane.
    ClientDetails(const QString &keychain, ClientActions &actions, QWidget *parent = nullptr);

    /// One: everything about it. Several: which they are. At least one.
    void setClients(const std::vector<ListedClient> &entries, AccessState access);
    /// Puts something before the fields, where it scrolls with them, and takes it over.
    void putNote(QWidget *note);
    /// Lays out at once what is shown, so that not even the first paint cuts wrapped text.
    void fit();
    /// Gives the focus to the first thing that can be done, or to what can be read.
    void enter();

Q_SIGNALS:
    void closeRequested();

private:
    QWidget *actionBar(ClientActions &actions);
    void showOne(const ListedClient &entry, AccessState access);
    void showSeveral(const std::vector<ListedClient> &entries);
    QPushButton *barButton(QAction *action, const QString &name, const QString &accessibleName);
    QToolButton *moreButton(ClientActions &actions);
    QLabel *addField(const QString &caption, const QString &objectName);
    void addLong(LongValue *value);
    void addIdField(const QString &caption, const QString &objectName, ElidedLabel *value, CopyButton *copy);

    QString m_keychain;
    QScrollArea *m_scroll;
    QWidget *m_one;
    QLabel *m_several;
    QVBoxLayout *m_fields;
    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_secret;
    ElidedLabel *m_clientId;
    ElidedLabel *m_id;
    LongValue *m_wholeName;
    LongValue *m_websites;
    ClientAccess *m_access;
    QLabel *m_created;
    QLabel *m_whyKept = nullptr;
    QWidget *m_actionBar = nullptr;
    CopyButton *m_copyClientId;
    CopyButton *m_copyId;
};

} // namespace clientsmith::ui
