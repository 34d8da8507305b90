#pragma once

#include <QFrame>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace clientsmith::ui {

class CopyButton;
struct ListedClient;

/// Everything about the chosen client, beside the table.
class ClientDetails final : public QFrame
{
    Q_OBJECT
public:
    /// \p keychain is what people call the store on this system.
    explicit ClientDetails(const QString &keychain, QWidget *parent = nullptr);

    void setClient(const ListedClient &client, bool accessKnown);

Q_SIGNALS:
    void closeRequested();

private:
    QLabel *addField(const QString &caption, const QString &objectName, CopyButton **copy = nullptr);

    QString m_keychain;
    QVBoxLayout *m_fields;
    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_secret;
    QLabel *m_clientId;
    QLabel *m_id;
    QLabel *m_callbacks;
    QLabel *m_access;
    QLabel *m_created;
    CopyButton *m_copyClientId;
    CopyButton *m_copyId;
};

} // namespace clientsmith::ui
